package dateline.view.matrix;

import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

/** Shows which source reports which event, who alone, who differs, and who is silent. */
public final class MatrixPane extends Panel {

  public MatrixPane(Session session, Surroundings surroundings) {
    super(session, surroundings, "matrix-pane", "matrix.css");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    // A canvas, as the timeline's pane.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new MatrixSkin(this);
  }
}
