package dateline.view.tours;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The keys of the desk; they work wherever the focus is, in its fields too. */
final class ToursBehaviour {

  private final ToursPane pane;
  private final ToursSkin skin;

  ToursBehaviour(ToursPane pane, ToursSkin skin) {
    this.pane = pane;
    this.skin = skin;
  }

  Subscription install() {
    EventHandler<KeyEvent> pressed = this::press;
    pane.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    return () -> pane.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
  }

  private void press(KeyEvent event) {
    Runnable action = action(event);
    if (action != null) {
      action.run();
      event.consume();
    }
  }

  private @Nullable Runnable action(KeyEvent event) {
    Desk desk = pane.desk();
    return switch (event.getCode()) {
      case S -> shortcut(event, false) ? pane.saving()::save : null;
      case Z ->
          shortcut(event, false)
              ? desk.book()::undo
              : shortcut(event, true) ? desk.book()::redo : null;
      case Y -> shortcut(event, false) ? desk.book()::redo : null;
      case N -> shortcut(event, false) ? skin::makeTour : null;
      case F -> shortcut(event, false) ? skin::showEvents : null;
      case ENTER -> shortcut(event, false) ? skin::addSelected : null;
      case UP -> alt(event) ? () -> skin.move(-1) : null;
      case DOWN -> alt(event) ? () -> skin.move(1) : null;
      case F5 -> () -> pane.rehearse(event.isShiftDown());
      default -> null;
    };
  }

  private static boolean shortcut(KeyEvent event, boolean shift) {
    KeyCode code = event.getCode();
    return shift
        ? new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
            .match(event)
        : new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN).match(event);
  }

  private static boolean alt(KeyEvent event) {
    return event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
  }
}
