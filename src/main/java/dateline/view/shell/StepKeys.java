package dateline.view.shell;

import dateline.session.Session;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The keys that step through events wherever the focus is, unless what has it takes them for
 * itself: a text field takes all of them, other controls those that they handle.
 */
public final class StepKeys {

  private StepKeys() {}

  public static void install(Scene scene, Session session) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, scene, session));
  }

  private static void pressed(KeyEvent event, Scene scene, Session session) {
    Node focused = scene.getFocusOwner();
    boolean modified =
        event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
    if (modified || focused instanceof TextInputControl) {
      return;
    }
    int steps = session.steps().size();
    int by =
        switch (event.getCode()) {
          case RIGHT, DOWN, PAGE_DOWN, SPACE, N -> 1;
          case LEFT, UP, PAGE_UP, BACK_SPACE, P -> -1;
          case HOME -> -steps;
          case END -> steps;
          default -> 0;
        };
    if (by != 0) {
      session.step(by);
      event.consume();
    }
  }
}
