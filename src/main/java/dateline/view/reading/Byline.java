package dateline.view.reading;

import dateline.article.Checksum;
import dateline.model.Source;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who published an article, when, and what a reader should know of it. */
final class Byline extends VBox {

  /**
   * Makes it.
   *
   * @param headline to show above, for an article that has none of its own; may be empty
   */
  Byline(Source source, String headline, Checksum checksum, Words words, Dates dates) {
    getStyleClass().add("byline");
    if (!headline.isEmpty()) {
      getChildren().add(Prose.paragraph(headline, "headline"));
    }
    Region facts = Prose.paragraph(facts(source, words, dates), "facts");
    if (Prose.says(source.publishedNote())) {
      Tooltip.install(facts, Prose.tooltip(source.publishedNote()));
    }
    getChildren().add(facts);
    if (Prose.says(source.document())) {
      getChildren().add(state(checksum, words));
    }
    if (Prose.says(source.caveat())) {
      getChildren().add(Prose.paragraph(source.caveat(), "caveat"));
    }
  }

  /** Whether the copy is the one that was meant. */
  private static Label state(Checksum checksum, Words words) {
    String key = checksum.name().toLowerCase(Locale.ROOT);
    Label state = new Label(words.get("reading.checksum." + key));
    state.setGraphic(
        FontIcon.of(
            switch (checksum) {
              case MATCHES -> Feather.CHECK;
              case DIFFERS -> Feather.ALERT_TRIANGLE;
              case NOT_RECORDED -> Feather.MINUS;
            }));
    state.getStyleClass().addAll("checksum", key);
    state.setTooltip(Prose.tooltip(words.get("reading.checksum." + key + ".means")));
    return state;
  }

  /** Outlet, headline and date, as one cites an article. */
  static String reference(Source source, Words words) {
    String date =
        source.published() == null
            ? words.get("reading.undated")
            : words.dates().full(source.published());
    return Prose.says(source.outlet())
        ? words.get("reading.reference", source.outlet(), source.title(), date)
        : words.get("reading.reference.alone", source.title(), date);
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
