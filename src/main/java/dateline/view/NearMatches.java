package dateline.view;

import dateline.article.Anchor;
import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.NearMiss;
import dateline.article.TextRange;
import dateline.session.OpenTimeline;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * Why a quotation cannot be marked in its article, and the places that it may mean. None of them is
 * taken for it: each is there to be looked at.
 */
public final class NearMatches extends VBox {

  /** As many characters before and after tell places of the same words apart. */
  private static final int CONTEXT = 40;

  private final OpenTimeline open;
  private final Citation citation;
  private final Surroundings surroundings;
  private final Consumer<Dossier.Place> shower;
  private final VBox places = new VBox();

  /**
   * Makes them; what resembles a lost quotation is looked for on demand, as it takes a while.
   *
   * @param shower shows a place of the article
   */
  public NearMatches(
      OpenTimeline open,
      Citation citation,
      Surroundings surroundings,
      Consumer<Dossier.Place> shower) {
    this.open = open;
    this.citation = citation;
    this.surroundings = surroundings;
    this.shower = shower;
    getStyleClass().add("near-matches");
    places.getStyleClass().add("places");
    switch (citation.anchor()) {
      case Anchor.Lost() -> {
        explain("reading.anchor.lost.means", 0);
        offer("reading.anchor.lost.offer", this::search);
      }
      case Anchor.Ambiguous(List<TextRange> ranges) -> {
        explain("reading.anchor.ambiguous.means", ranges.size());
        offer(
            "reading.anchor.ambiguous.offer",
            offer -> {
              getChildren().remove(offer);
              show(ranges);
            });
      }
      case Anchor.Unread() -> explain("reading.anchor.unread.means", 0);
      case Anchor.Exact(TextRange range) -> show(List.of(range));
    }
    getChildren().add(places);
  }

  private String says(String key, Object... values) {
    return surroundings.words().get(key, values);
  }

  private void explain(String key, int count) {
    getChildren().add(Prose.paragraph(says(key, count), "trouble"));
  }

  private void offer(String key, Consumer<Button> action) {
    Button button = new Button(says(key));
    button.getStyleClass().setAll("link");
    button.setOnAction(_ -> action.accept(button));
    getChildren().add(button);
  }

  private void search(Button offer) {
    offer.setDisable(true);
    offer.setText(says("reading.near.searching"));
    surroundings
        .background()
        .run(
            this,
            () -> open.dossier().nearMisses(citation.quote()),
            found -> {
              getChildren().remove(offer);
              if (found.isEmpty()) {
                places
                    .getChildren()
                    .setAll(Prose.paragraph(says("reading.anchor.lost.none"), "note"));
              } else {
                show(found.stream().map(NearMiss::range).toList());
              }
            });
  }

  private void show(List<TextRange> ranges) {
    String source = citation.quote().source();
    Article article = open.dossier().article(source);
    if (article == null) {
      return;
    }
    for (TextRange range : ranges) {
      Button place = Prose.button(says("reading.near", inContext(article, range)), "place");
      place.setOnAction(_ -> shower.accept(new Dossier.Place(source, range)));
      places.getChildren().add(place);
    }
  }

  /** The words at a place with some of those around them, of the same paragraph. */
  private static String inContext(Article article, TextRange range) {
    TextRange paragraph = article.paragraphs().get(article.paragraphAt(range.start())).range();
    int from = Math.max(paragraph.start(), range.start() - CONTEXT);
    int to = Math.max(range.end(), Math.min(paragraph.end(), range.end() + CONTEXT));
    return article.textOf(new TextRange(from, to));
  }
}
