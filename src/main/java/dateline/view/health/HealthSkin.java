package dateline.view.health;

import dateline.article.Citation;
import dateline.model.Event;
import dateline.model.Problem;
import dateline.model.Source;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.view.PanelSkin;
import dateline.view.Pressable;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict on top, then the findings by kind; a kind without findings is left out. */
final class HealthSkin extends PanelSkin<HealthPane> {

  private final Session session;
  private final Surroundings surroundings;
  private final Words words;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private Subscription subscriptions = Subscription.EMPTY;

  HealthSkin(HealthPane pane) {
    super(pane, new Sizes(360, 200, 900, 600));
    session = pane.session();
    surroundings = pane.surroundings();
    words = surroundings.words();
    content.getStyleClass().add("content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().setAll(scroll);
    pane.enterAt(
        () ->
            content.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(pane));
  }

  @Override
  public void install() {
    subscriptions = session.openProperty().subscribe(this::examine);
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    super.dispose();
  }

  private void examine(OpenTimeline open) {
    Checkup checkup = Checkup.of(open);
    content.getChildren().setAll(verdict(checkup, open));
    section("health.lost", checkup.lost(), this::quotation);
    section("health.ambiguous", checkup.ambiguous(), this::quotation);
    section("health.changed", checkup.changed(), this::source);
    section("health.documents", checkup.documents(), this::problem);
    section("health.file", checkup.file(), this::problem);
    section("health.unsupported", checkup.unsupported(), event -> event(open, event));
    section("health.never", checkup.neverCited(), this::source);
    scroll.setVvalue(0);
  }

  private Node verdict(Checkup checkup, OpenTimeline open) {
    boolean well = checkup.troubles() == 0;
    FontIcon icon = FontIcon.of(well ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add(well ? "well" : "ill");
    Label headline =
        Prose.label(
            well ? words.get("health.well") : words.get("health.ill", checkup.troubles()),
            "headline");
    Label facts =
        Prose.label(
            words.get(
                "health.facts",
                open.timeline().events().size(),
                open.timeline().sources().size(),
                checkup.quotations(),
                checkup.found(),
                checkup.matching()),
            "facts");
    VBox text = new VBox(headline, facts);
    text.getStyleClass().add("text");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox verdict = new HBox(icon, text);
    verdict.setAlignment(Pos.TOP_LEFT);
    verdict.getStyleClass().add("verdict");
    getSkinnable().setAccessibleText(headline.getText() + " " + facts.getText());
    return verdict;
  }

  private <T> void section(String key, List<T> findings, Function<T, Node> card) {
    if (!findings.isEmpty()) {
      content.getChildren().add(Section.of(key, findings, card, words));
    }
  }

  private Node quotation(Citation citation) {
    return new QuotationFinding(session, surroundings, citation);
  }

  private Node problem(Problem problem) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    Label kind = new Label(words.get("health.severity." + severity));
    kind.getStyleClass().addAll("severity", severity);
    Label message = Prose.label(words.say(problem.message()), "message");
    VBox box = new VBox(kind, message);
    if (problem.line() > 0) {
      box.getChildren()
          .add(
              Prose.label(
                  words.get("health.line", problem.file(), problem.line(), problem.column()),
                  "purpose"));
    }
    box.getStyleClass().add("problem");
    return box;
  }

  private Node event(OpenTimeline open, int number) {
    Event event = open.timeline().events().get(number);
    String date = words.dates().full(event.when());
    return new Pressable(
        "event",
        event.title() + ", " + date,
        () -> session.select(open.index().position(number)),
        Prose.label(event.title(), "title"),
        Prose.label(date, "purpose"));
  }

  private Node source(Source source) {
    Label title = Prose.label(source.title(), "title");
    String document = source.document().isEmpty() ? words.get("health.nocopy") : source.document();
    Label facts = Prose.label(words.get("health.source", source.shortName(), document), "purpose");
    Pressable card =
        new Pressable(
            "source",
            title.getText() + ", " + facts.getText(),
            () -> session.select(new Selection.OfArticle(-1, source.id(), null)),
            title,
            facts);
    card.setAccessibleHelp(words.get("health.read"));
    return card;
  }
}
