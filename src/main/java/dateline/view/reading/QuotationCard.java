package dateline.view.reading;

import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.session.OpenTimeline;
import dateline.view.NearMatches;
import dateline.view.Prose;
import dateline.view.Surroundings;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** A quotation that cannot be marked in its article, and what to do about it. */
final class QuotationCard extends VBox {

  /**
   * Makes it.
   *
   * @param shower shows a place of the article
   */
  QuotationCard(
      OpenTimeline open,
      Citation citation,
      Surroundings surroundings,
      Consumer<Dossier.Place> shower) {
    getStyleClass().add("quotation-card");
    String exact = citation.quote().exact();
    getChildren().add(Prose.paragraph(surroundings.words().get("reading.quoted", exact), "exact"));
    if (Prose.says(citation.note())) {
      getChildren().add(Prose.paragraph(citation.note(), "note"));
    }
    getChildren().add(new NearMatches(open, citation, surroundings, shower));
    setAccessibleText(exact);
  }
}
