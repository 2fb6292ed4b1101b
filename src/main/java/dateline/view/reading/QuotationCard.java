package dateline.view.reading;

import dateline.article.Anchor;
import dateline.article.Citation;
import dateline.article.NearMiss;
import dateline.article.TextRange;
import dateline.view.Background;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A quotation that cannot be marked in its article, and what to do about it. */
final class QuotationCard extends VBox {

  private final Words words;
  private final Consumer<TextRange> shower;
  private final Function<TextRange, String> textOf;
  private final VBox places = new VBox();

  /**
   * Makes it.
   *
   * @param nearMisses looks for places that resemble a lost quotation; may take a while
   * @param textOf the article's words at a place
   * @param shower shows a place of the article
   */
  QuotationCard(
      Citation citation,
      Words words,
      Background background,
      Supplier<List<NearMiss>> nearMisses,
      Function<TextRange, String> textOf,
      Consumer<TextRange> shower) {
    this.words = words;
    this.shower = shower;
    this.textOf = textOf;
    getStyleClass().add("quotation-card");
    places.getStyleClass().add("places");
    getChildren()
        .add(Prose.paragraph(words.get("reading.quoted", citation.quote().exact()), "exact"));
    if (Prose.says(citation.note())) {
      getChildren().add(Prose.paragraph(citation.note(), "note"));
    }
    switch (citation.anchor()) {
      case Anchor.Lost() -> {
        getChildren().add(Prose.paragraph(words.get("reading.anchor.lost.means"), "trouble"));
        offer(
            "reading.anchor.lost.offer",
            () -> background.run(this, nearMisses, this::showNearMisses));
      }
      case Anchor.Ambiguous(List<TextRange> ranges) -> {
        getChildren()
            .add(
                Prose.paragraph(
                    words.get("reading.anchor.ambiguous.means", ranges.size()), "trouble"));
        offer("reading.anchor.ambiguous.offer", () -> showPlaces(ranges));
      }
      case Anchor.Unread() ->
          getChildren().add(Prose.paragraph(words.get("reading.anchor.unread.means"), "trouble"));
      case Anchor.Exact(TextRange range) -> showPlaces(List.of(range));
    }
    getChildren().add(places);
    setAccessibleText(citation.quote().exact());
  }

  private void offer(String key, Runnable action) {
    Button button = new Button(words.get(key));
    button.getStyleClass().setAll("link");
    button.setOnAction(
        _ -> {
          getChildren().remove(button);
          action.run();
        });
    getChildren().add(button);
  }

  private void showNearMisses(List<NearMiss> found) {
    if (found.isEmpty()) {
      places.getChildren().setAll(Prose.paragraph(words.get("reading.anchor.lost.none"), "note"));
    } else {
      showPlaces(found.stream().map(NearMiss::range).toList());
    }
  }

  private void showPlaces(List<TextRange> ranges) {
    places.getChildren().clear();
    for (TextRange range : ranges) {
      Button place = Prose.button(words.get("reading.near", textOf.apply(range)), "place");
      place.setOnAction(_ -> shower.accept(range));
      places.getChildren().add(place);
    }
  }
}
