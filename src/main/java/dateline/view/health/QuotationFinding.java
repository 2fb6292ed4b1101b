package dateline.view.health;

import dateline.article.Anchor;
import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.NearMiss;
import dateline.article.TextRange;
import dateline.article.Use;
import dateline.model.Timeline;
import dateline.session.Leads;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Sources;
import dateline.view.Pressable;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A quotation that is lost or ambiguous: its words, what it is for, and what resembles it. */
final class QuotationFinding extends VBox {

  private static final double WHOLE = 100;

  private final Session session;
  private final Surroundings surroundings;
  private final Words words;
  private final OpenTimeline open;
  private final Citation citation;
  private final VBox places = new VBox();

  QuotationFinding(Session session, Surroundings surroundings, Citation citation) {
    this.session = session;
    this.surroundings = surroundings;
    this.citation = citation;
    words = surroundings.words();
    open = session.open();
    getStyleClass().add("finding");
    places.getStyleClass().add("places");
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
    switch (citation.anchor()) {
      case Anchor.Lost() -> offer();
      case Anchor.Ambiguous(List<TextRange> ranges) ->
          getChildren().add(Prose.label(words.get("health.places", ranges.size()), "note"));
      case Anchor.Exact _, Anchor.Unread _ -> {}
    }
    getChildren().add(places);
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

  /** Searching takes a moment for a long article, so it is done when asked for, and elsewhere. */
  private void offer() {
    Button search = new Button(words.get("health.near"));
    search.getStyleClass().setAll("link");
    search.setOnAction(
        _ -> {
          search.setDisable(true);
          search.setText(words.get("health.near.searching"));
          surroundings
              .background()
              .run(
                  this,
                  () -> open.dossier().nearMisses(citation.quote()),
                  found -> {
                    getChildren().remove(search);
                    show(found);
                  });
        });
    getChildren().add(search);
  }

  private void show(List<NearMiss> found) {
    Article article = open.dossier().article(citation.quote().source());
    if (found.isEmpty() || article == null) {
      places.getChildren().setAll(Prose.label(words.get("health.near.none"), "note"));
      return;
    }
    places.getChildren().setAll(Prose.label(words.get("health.near.found"), "note"));
    for (NearMiss near : found) {
      long alike = Math.round(near.likeness() * WHOLE);
      VBox place =
          new VBox(
              Prose.label(words.get("health.near.words", article.textOf(near.range())), "exact"),
              Prose.label(
                  alike >= WHOLE
                      ? words.get("health.near.same")
                      : words.get("health.near.alike", alike),
                  "purpose"));
      place.getStyleClass().add("place");
      places.getChildren().add(place);
    }
  }
}
