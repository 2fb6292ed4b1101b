package dateline.view.reading;

import dateline.model.Source;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who published an article, when, and what a reader should know of it. */
final class Byline extends VBox {

  /**
   * Makes it.
   *
   * @param headline to show above, for an article that has none of its own; may be empty
   */
  Byline(Source source, String headline, Words words, Dates dates) {
    getStyleClass().add("byline");
    if (!headline.isEmpty()) {
      getChildren().add(Prose.paragraph(headline, "headline"));
    }
    Region facts = Prose.paragraph(facts(source, words, dates), "facts");
    if (Prose.says(source.publishedNote())) {
      Tooltip.install(facts, Prose.tooltip(source.publishedNote()));
    }
    getChildren().add(facts);
    if (Prose.says(source.caveat())) {
      getChildren().add(Prose.paragraph(source.caveat(), "caveat"));
    }
  }

  /** Outlet, date with how it is known, and author, as far as they are given. */
  static String facts(Source source, Words words, Dates dates) {
    List<String> facts = new ArrayList<>();
    if (Prose.says(source.outlet())) {
      facts.add(source.outlet());
    }
    if (source.published() == null) {
      facts.add(words.get("reading.undated"));
    } else {
      String basis = source.publishedBasis().name().toLowerCase(Locale.ROOT);
      facts.add(words.get("reading.published." + basis, dates.full(source.published())));
    }
    if (Prose.says(source.author())) {
      facts.add(source.author());
    }
    return String.join(" · ", facts);
  }
}
