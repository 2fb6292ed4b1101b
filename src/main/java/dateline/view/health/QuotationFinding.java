package dateline.view.health;

import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.article.Use;
import dateline.model.Timeline;
import dateline.session.Leads;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Sources;
import dateline.view.NearMatches;
import dateline.view.Pressable;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import javafx.scene.layout.VBox;

/** A quotation that is lost or ambiguous: its words, what it is for, and what resembles it. */
final class QuotationFinding extends VBox {

  private final Session session;
  private final Words words;
  private final OpenTimeline open;
  private final Citation citation;

  QuotationFinding(Session session, Surroundings surroundings, Citation citation) {
    this.session = session;
    this.citation = citation;
    words = surroundings.words();
    open = session.open();
    getStyleClass().add("finding");
    String exact = words.get("health.quoted", citation.quote().exact());
    String source =
        new Sources(open.timeline().sources()).get(citation.quote().source()).shortName();
    String purpose = words.get("health.purpose", source, purpose());
    Pressable card =
        new Pressable(
            "quotation",
            exact + ", " + purpose,
            this::go,
            Prose.label(exact, "exact"),
            Prose.label(purpose, "purpose"));
    card.setAccessibleHelp(words.get("health.go"));
    getChildren().add(card);
    getChildren().add(new NearMatches(open, citation, surroundings, this::show));
  }

  private void go() {
    if (citation.use() instanceof Use.OfAccount(int disagreement, int account)) {
      String id = open.timeline().disagreements().get(disagreement).id();
      session.disagreementProperty().set(id);
    }
    session.select(Leads.to(open, citation.use()));
  }

  /** What it is quoted for, in words. */
  private String purpose() {
    Timeline timeline = open.timeline();
    return switch (citation.use()) {
      case Use.OfEvent(int event, int evidence) -> timeline.events().get(event).title();
      case Use.OfAccount(int disagreement, int account) ->
          words.get(
              "health.purpose.account", timeline.disagreements().get(disagreement).question());
      case Use.OfLink(int link, int evidence) ->
          words.get(
              "health.purpose.link",
              title(timeline.links().get(link).from()),
              title(timeline.links().get(link).to()));
      case Use.OfStep(int tour, int step) ->
          words.get("health.purpose.step", step + 1, timeline.tours().get(tour).title());
    };
  }

  private String title(String event) {
    int position = open.position(event);
    return position < 0 ? event : open.index().at(position).title();
  }

  /** Shows a place of the article that is not known to be the one that is meant. */
  private void show(Dossier.Place place) {
    go();
    session.read(place);
  }
}
