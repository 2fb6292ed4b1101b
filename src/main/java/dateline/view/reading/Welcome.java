package dateline.view.reading;

import dateline.model.Source;
import dateline.model.Timeline;
import dateline.session.Sources;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What the timeline is and how to begin; shown while nothing is selected. */
final class Welcome extends VBox {

  private final Words words;
  private final Dates dates;

  Welcome(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
    getStyleClass().add("welcome");
  }

  void show(Timeline timeline, Consumer<String> opener) {
    getChildren().setAll(Prose.paragraph(timeline.title(), "event-title"));
    if (Prose.says(timeline.description())) {
      getChildren().add(Prose.paragraph(timeline.description(), "event-summary"));
    }
    getChildren()
        .addAll(
            Prose.paragraph(
                words.get(
                    "reading.welcome.counts",
                    timeline.events().size(),
                    timeline.sources().size(),
                    timeline.disagreements().size()),
                "counts"),
            Prose.paragraph(words.get("reading.welcome.begin"), "begin"));
    if (!timeline.sources().isEmpty()) {
      getChildren().add(Prose.paragraph(words.get("reading.welcome.sources"), "section"));
      VBox list = new VBox();
      list.getStyleClass().add("articles");
      new Sources(timeline.sources())
          .ordered()
          .forEach(source -> list.getChildren().add(article(source, opener)));
      getChildren().add(list);
    }
  }

  private Node article(Source source, Consumer<String> opener) {
    Button headline = Prose.button(source.title(), "headline");
    headline.setOnAction(_ -> opener.accept(source.id()));
    String facts = Byline.facts(source, words, dates);
    headline.setAccessibleText(source.title() + ", " + facts);
    VBox entry = new VBox(headline, Prose.paragraph(facts, "facts"));
    entry.getStyleClass().add("article-link");
    return entry;
  }
}
