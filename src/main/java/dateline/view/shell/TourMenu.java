package dateline.view.shell;

import dateline.model.Tour;
import dateline.session.Session;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * Something done with a tour: the timeline's tours by name, as they are when the menu is opened.
 */
final class TourMenu extends Menu {

  private final Session session;
  private final Consumer<@Nullable Tour> action;

  /**
   * A menu of tours.
   *
   * @param action given the chosen tour; null when the timeline has none
   */
  TourMenu(String name, Session session, Consumer<@Nullable Tour> action) {
    super(name);
    this.session = session;
    this.action = action;
    list();
    setOnShowing(_ -> list());
  }

  private void list() {
    List<Tour> tours = session.open().timeline().tours();
    if (tours.isEmpty()) {
      getItems().setAll(item(session.open().timeline().title(), null));
    } else {
      getItems().setAll(tours.stream().map(tour -> item(tour.title(), tour)).toList());
    }
  }

  private MenuItem item(String name, @Nullable Tour tour) {
    MenuItem item = new MenuItem(name.isBlank() && tour != null ? tour.id() : name + "…");
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.accept(tour));
    return item;
  }
}
