package dateline.view;

import dateline.session.Session;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Control;

/** A control that shows something of a session, with its style sheet beside its class. */
public abstract class Panel extends Control {

  private final Session session;
  private final Surroundings surroundings;
  private final String stylesheet;
  private Supplier<? extends Node> entrance = () -> this;

  /**
   * Makes it; the keyboard goes to what is in it, not to itself.
   *
   * @param styleClass by which its style sheet knows it
   * @param stylesheet file name of the style sheet in the package of the class
   */
  protected Panel(
      Session session, Surroundings surroundings, String styleClass, String stylesheet) {
    this.session = session;
    this.surroundings = surroundings;
    this.stylesheet = stylesheet;
    getStyleClass().add(styleClass);
    setFocusTraversable(false);
  }

  public final Session session() {
    return session;
  }

  public final Surroundings surroundings() {
    return surroundings;
  }

  /** Says which node takes the keyboard when the panel is given it; the panel itself may. */
  public final void enterAt(Supplier<? extends Node> node) {
    entrance = node;
  }

  /** Gives the keyboard to what one works with in the panel. */
  @Override
  public void requestFocus() {
    Node node = entrance.get();
    if (equals(node)) {
      super.requestFocus();
    } else {
      node.requestFocus();
    }
  }

  @Override
  public final String getUserAgentStylesheet() {
    return Objects.requireNonNull(getClass().getResource(stylesheet), stylesheet).toExternalForm();
  }
}
