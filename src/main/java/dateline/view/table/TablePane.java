package dateline.view.table;

import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.scene.control.Skin;

/** Shows the events in a table that sorts by any column. */
public final class TablePane extends Panel {

  public TablePane(Session session, Surroundings surroundings) {
    super(session, surroundings, "table-pane", "table.css");
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TableSkin(this);
  }
}
