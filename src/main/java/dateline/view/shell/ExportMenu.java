package dateline.view.shell;

import dateline.session.Session;
import dateline.view.Words;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/**
 * The forms in which the timeline can be written; those of a tour, or of some events, ask which.
 */
final class ExportMenu extends Menu {

  ExportMenu(Session session, Words words, ShellCommands commands) {
    super(words.get("menu.export"));
    for (ExportForm form : ExportForm.values()) {
      String name = words.get("export." + form.key());
      getItems()
          .add(
              switch (form) {
                case HANDOUT_PDF, HANDOUT_HTML ->
                    new TourMenu(name, session, tour -> commands.export(form, tour));
                case BRIEF -> new BriefMenu(session, words, commands::exportBrief);
                case PICTURE_PNG, PICTURE_SVG, SOURCES ->
                    item(name, () -> commands.export(form, null));
              });
    }
  }

  private static MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(name + "…");
    item.setOnAction(_ -> action.run());
    return item;
  }
}
