package dateline.view.disagreements;

import dateline.view.Pressable;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * The keys of the pane: those that step through events elsewhere step through disagreements here.
 * In the search field only Up and Down do; Escape empties it.
 */
final class DisagreementsBehaviour {

  private final DisagreementsPane pane;
  private final TextField search;

  DisagreementsBehaviour(DisagreementsPane pane, TextField search) {
    this.pane = pane;
    this.search = search;
  }

  Subscription install() {
    EventHandler<KeyEvent> pressed = this::press;
    pane.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    return () -> pane.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
  }

  private void press(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
      return;
    }
    int by = search.isFocused() ? inSearch(event) : elsewhere(event);
    if (by != 0) {
      pane.step(by);
      event.consume();
    }
  }

  private int inSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
    return switch (event.getCode()) {
      case DOWN -> 1;
      case UP -> -1;
      default -> 0;
    };
  }

  private static int elsewhere(KeyEvent event) {
    if (isWithin(event.getTarget(), "kinds")) {
      return 0;
    }
    return switch (event.getCode()) {
      case SPACE -> isPressed(event.getTarget()) ? 0 : 1;
      case RIGHT, DOWN, PAGE_DOWN, N -> 1;
      case LEFT, UP, PAGE_UP, BACK_SPACE, P -> -1;
      case HOME -> Integer.MIN_VALUE;
      case END -> Integer.MAX_VALUE;
      default -> 0;
    };
  }

  private static boolean isPressed(EventTarget target) {
    return target instanceof ButtonBase || target instanceof Pressable;
  }

  private static boolean isWithin(EventTarget target, String styleClass) {
    for (Node node = target instanceof Node start ? start : null;
        node != null;
        node = node.getParent()) {
      if (node.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }
}
