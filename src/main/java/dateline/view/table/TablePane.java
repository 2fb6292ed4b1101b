package dateline.view.table;

import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** Shows the events in a table that sorts by any column. */
public final class TablePane extends Control {

  private final Session session;
  private final Surroundings surroundings;

  public TablePane(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("table-pane");
    setFocusTraversable(false);
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TableSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(TablePane.class.getResource("table.css")).toExternalForm();
  }
}
