package dateline.view.shell;

import dateline.model.Tour;
import dateline.session.Session;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be presented: each tour of the timeline has an entry of its own. */
final class PresentMenu extends Menu {

  private static final int LONGEST = 60;

  private final Session session;
  private final Words words;
  private final WindowActions actions;
  private final List<MenuItem> always;

  /** What stands above the tours, and below them. */
  PresentMenu(
      Session session,
      Words words,
      WindowActions actions,
      List<MenuItem> above,
      List<MenuItem> below) {
    super(words.get("menu.present"));
    this.session = session;
    this.words = words;
    this.actions = actions;
    always = new ArrayList<>(above);
    always.add(new SeparatorMenuItem());
    always.addAll(below);
    getItems().setAll(always);
    int place = above.size() + 1;
    session.tours().toursProperty().subscribe(tours -> list(tours, place));
  }

  private void list(List<Tour> tours, int place) {
    List<MenuItem> items = new ArrayList<>(always);
    if (!tours.isEmpty()) {
      items.add(place, new SeparatorMenuItem());
    }
    for (Tour tour : tours.reversed()) {
      MenuItem item = new MenuItem(words.get("action.present-tour", shortened(tour.title())));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> actions.presentTour(tour.id()));
      item.setDisable(
          tour.steps().stream().noneMatch(step -> session.open().position(step.event()) >= 0));
      items.add(place, item);
    }
    getItems().setAll(items);
  }

  private static String shortened(String title) {
    int end = title.codePointCount(0, title.length());
    return end <= LONGEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }
}
