package dateline.view.reading;

import dateline.article.Citation;
import dateline.model.Event;
import dateline.session.OpenTimeline;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The number beside a paragraph: how many events it supports; pressing it offers them. */
final class GutterBadge {

  private static final int MOST_TITLES = 12;

  private GutterBadge() {}

  static Node of(
      List<Citation> cited,
      OpenTimeline open,
      Words words,
      Dates dates,
      Consumer<Citation> chooser) {
    Button badge = new Button(String.valueOf(cited.size()));
    badge.getStyleClass().setAll("badge");
    badge.setMinWidth(Button.USE_PREF_SIZE);
    badge.setTooltip(Prose.tooltip(titles(cited, open, dates)));
    badge.setAccessibleText(words.get("reading.gutter", cited.size()));
    badge.setOnAction(
        _ -> {
          ContextMenu menu = new ContextMenu();
          for (Citation citation : cited) {
            MenuItem item = new MenuItem(title(citation, open, dates));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> chooser.accept(citation));
            menu.getItems().add(item);
          }
          menu.show(badge, Side.BOTTOM, 0, 4);
        });
    return badge;
  }

  /** The events' dates and titles, one a line; the first dozen. */
  static String titles(List<Citation> cited, OpenTimeline open, Dates dates) {
    String titles =
        cited.stream()
            .limit(MOST_TITLES)
            .map(citation -> title(citation, open, dates))
            .collect(Collectors.joining("\n"));
    return cited.size() > MOST_TITLES ? titles + "\n…" : titles;
  }

  private static String title(Citation citation, OpenTimeline open, Dates dates) {
    Event event = open.timeline().events().get(Mark.eventOf(citation));
    return dates.brief(event.when()) + " · " + event.title();
  }
}
