package dateline.view.shell;

import dateline.session.Session;
import dateline.view.Words;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Asks of which events a brief is to be, and whether the user's notes go into it. */
final class BriefMenu extends Menu {

  /** Begins a brief. */
  @FunctionalInterface
  interface Action {
    void export(BriefScope scope, boolean withNotes);
  }

  BriefMenu(Session session, Words words, Action action) {
    super(words.get("export.brief"));
    CheckMenuItem notes = new CheckMenuItem(words.get("export.brief.notes"));
    notes.setSelected(true);
    for (BriefScope scope : BriefScope.values()) {
      MenuItem item =
          new MenuItem(words.get("export.brief." + scope.name().toLowerCase(Locale.ROOT)) + "…");
      item.setOnAction(_ -> action.export(scope, notes.isSelected()));
      if (scope == BriefScope.SELECTED) {
        item.disableProperty()
            .bind(
                Bindings.createBooleanBinding(
                    () -> session.selection().event() < 0, session.selectionProperty()));
      }
      getItems().add(item);
    }
    getItems().addAll(new SeparatorMenuItem(), notes);
  }
}
