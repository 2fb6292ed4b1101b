package dateline.view.matrix;

import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

/** Shows which source reports which event, who alone, who differs, and who is silent. */
public final class MatrixPane extends Panel {

  public MatrixPane(Session session, Surroundings surroundings) {
    super(session, surroundings, "matrix-pane", "matrix.css");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new MatrixSkin(this);
  }
}
