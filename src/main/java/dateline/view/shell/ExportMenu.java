package dateline.view.shell;

import dateline.model.Tour;
import dateline.session.Session;
import dateline.view.Words;
import java.util.function.BiConsumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** The forms in which the timeline can be written; those of a tour ask which. */
final class ExportMenu extends Menu {

  ExportMenu(Session session, Words words, BiConsumer<ExportForm, @Nullable Tour> action) {
    super(words.get("menu.export"));
    for (ExportForm form : ExportForm.values()) {
      String name = words.get("export." + form.key());
      getItems()
          .add(
              form.isOfTour()
                  ? new TourMenu(name, session, tour -> action.accept(form, tour))
                  : item(name, () -> action.accept(form, null)));
    }
  }

  private static MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(name + "…");
    item.setOnAction(_ -> action.run());
    return item;
  }
}
