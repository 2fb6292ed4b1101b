package dateline.view.matrix;

import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** Shows which source reports which event, who alone, who differs, and who is silent. */
public final class MatrixPane extends Control {

  private final Session session;
  private final Surroundings surroundings;

  public MatrixPane(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("matrix-pane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new MatrixSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(MatrixPane.class.getResource("matrix.css")).toExternalForm();
  }
}
