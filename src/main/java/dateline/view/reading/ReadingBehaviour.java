package dateline.view.reading;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the whole reading side: [ and ] step through the event's passages, U sets apart the
 * paragraphs that nothing is quoted from.
 */
final class ReadingBehaviour {

  private final ReadingPane pane;
  private final ReadingSkin skin;
  private final EventHandler<KeyEvent> typed = this::type;

  ReadingBehaviour(ReadingPane pane, ReadingSkin skin) {
    this.pane = pane;
    this.skin = skin;
    pane.addEventHandler(KeyEvent.KEY_TYPED, typed);
  }

  void dispose() {
    pane.removeEventHandler(KeyEvent.KEY_TYPED, typed);
  }

  /** By the character, since it takes other keys on other keyboards. */
  private void type(KeyEvent event) {
    switch (event.getCharacter()) {
      case "[" -> skin.step(-1);
      case "]" -> skin.step(1);
      case "u", "U" -> pane.uncitedShownProperty().set(!pane.uncitedShownProperty().get());
      default -> {
        return;
      }
    }
    event.consume();
  }
}
