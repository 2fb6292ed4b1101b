package dateline.view;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * Lines of text that are pressed like a button, by click, Enter or Space. Unlike a button's, its
 * height follows from the wrapped lines at its width.
 */
public final class Pressable extends VBox {

  private final Runnable action;

  /**
   * Makes it.
   *
   * @param spoken what assistive technology says
   */
  public Pressable(String styleClass, String spoken, Runnable action, Node... lines) {
    super(lines);
    this.action = action;
    getStyleClass().add(styleClass);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Does what a press does. */
  public void fire() {
    action.run();
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      requestFocus();
      fire();
      event.consume();
    }
  }

  private void press(KeyEvent event) {
    boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (!modified && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      fire();
      event.consume();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }
}
