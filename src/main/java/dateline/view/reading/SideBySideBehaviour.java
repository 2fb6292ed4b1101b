package dateline.view.reading;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the articles side by side: T scrolls them together or apart, Ctrl Page Down and Ctrl
 * Page Up go from column to column.
 */
final class SideBySideBehaviour {

  private final SideBySidePane pane;
  private final SideBySideSkin skin;
  private final EventHandler<KeyEvent> typed = this::type;
  private final EventHandler<KeyEvent> pressed = this::press;

  SideBySideBehaviour(SideBySidePane pane, SideBySideSkin skin) {
    this.pane = pane;
    this.skin = skin;
    pane.addEventHandler(KeyEvent.KEY_TYPED, typed);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
  }

  void dispose() {
    pane.removeEventHandler(KeyEvent.KEY_TYPED, typed);
    pane.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
  }

  private void type(KeyEvent event) {
    switch (event.getCharacter()) {
      case "t", "T" -> pane.togetherProperty().set(!pane.togetherProperty().get());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void press(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.PAGE_DOWN;
    if (event.isControlDown() && (down || event.getCode() == KeyCode.PAGE_UP)) {
      skin.go(down ? 1 : -1);
      event.consume();
    }
  }
}
