package dateline.view.reading;

import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.model.Source;
import dateline.session.OpenTimeline;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Puts together what stands in an article's column: headline, byline, cards, text. */
final class Columns {

  private final Surroundings surroundings;
  private final Words words;
  private final Dates dates;
  private final Consumer<Dossier.Place> shower;
  private final Map<Citation, Region> cards = new LinkedHashMap<>();
  private @Nullable String source;

  /**
   * Makes none yet.
   *
   * @param shower shows a place of an article
   */
  Columns(Surroundings surroundings, Consumer<Dossier.Place> shower) {
    this.surroundings = surroundings;
    this.shower = shower;
    words = surroundings.words();
    dates = new Dates(words);
  }

  /** Whether the last column made is this one. */
  boolean isShowing(String id, List<Citation> troubled) {
    return id.equals(source) && List.copyOf(cards.keySet()).equals(troubled);
  }

  void forget() {
    source = null;
    cards.clear();
  }

  /** The card of a passage that is not marked. */
  Optional<Region> card(Citation citation) {
    return Optional.ofNullable(cards.get(citation));
  }

  /** What a screen reader says of the article. */
  String accessibleText(Source shown) {
    return shown.title() + ", " + Byline.facts(shown, words, dates);
  }

  /**
   * The column of a source.
   *
   * @param troubled the selected event's passages that cannot be marked in it
   */
  ArticleView.Content of(OpenTimeline open, Source shown, List<Citation> troubled) {
    forget();
    source = shown.id();
    Article article = open.dossier().article(shown.id());
    List<Block> blocks = new ArrayList<>();
    List<Block.Words> text = article == null ? List.of() : Block.words(article, 0);
    int first = 0;
    while (first < text.size() && text.get(first).kind() == Article.Kind.TITLE) {
      blocks.add(text.get(first++));
    }
    blocks.add(
        new Block.Part(
            new Byline(
                shown,
                first == 0 ? shown.title() : "",
                open.dossier().checksum(shown.id()),
                words,
                dates)));
    if (article == null || article.isEmpty()) {
      blocks.add(new Block.Part(missing(shown, article == null)));
    }
    for (Citation citation : troubled) {
      Region card = inset(new QuotationCard(open, citation, surroundings, shower));
      cards.put(citation, card);
      blocks.add(new Block.Part(card));
    }
    blocks.addAll(text.subList(first, text.size()));
    return new ArticleView.Content(
        article == null ? "" : article.text(), open.dossier().text(shown.id()), blocks);
  }

  private Region missing(Source shown, boolean unread) {
    String document = shown.document().isEmpty() ? "" : shown.document();
    String key = unread ? (document.isEmpty() ? "none" : "missing") : "empty";
    VBox note = new VBox();
    note.getStyleClass().add("notice");
    note.getChildren()
        .addAll(
            Prose.paragraph(words.get("reading.document." + key), "section"),
            Prose.paragraph(words.get("reading.document." + key + ".means", document), "facts"));
    return inset(note);
  }

  private static Region inset(Region card) {
    VBox around = new VBox(card);
    around.getStyleClass().add("inset");
    return around;
  }
}
