package dateline.view.reading;

import dateline.model.Event;
import dateline.model.Theme;
import dateline.session.OpenTimeline;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The hue of an event's first theme. */
final class Hue {

  private static final int HUES = 8;

  private Hue() {}

  /** Gives a panel an event's hue; null for none. */
  static void dress(Node panel, OpenTimeline open, @Nullable Event shown) {
    List<String> themes = open.timeline().themes().stream().map(Theme::id).toList();
    int theme =
        shown == null || shown.themes().isEmpty() ? -1 : themes.indexOf(shown.themes().getFirst());
    panel.getStyleClass().removeIf(name -> name.startsWith("hue-"));
    panel.getStyleClass().add(theme < 0 ? "hue-plain" : "hue-" + theme % HUES);
  }
}
