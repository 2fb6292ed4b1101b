package dateline.view.reading;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Dossier;
import dateline.article.Format;
import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Status;
import dateline.model.Timeline;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.Edtf;
import dateline.view.Look;
import dateline.view.Panels;
import dateline.view.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/** A reading side over a small timeline, laid out without a window. */
final class Stage {

  final Session session;
  final ReadingPane pane;
  final Scene scene;

  private Stage(OpenTimeline open, double height, int textSize) {
    session = new Session(open);
    pane = new ReadingPane(session, Panels.surroundings(textSize));
    scene = new Scene(pane, 520, height);
    Look.apply(scene, Palette.LIGHT, textSize / 100.0);
    layout();
  }

  /** Runs a test on the JavaFX thread. */
  static void with(OpenTimeline open, Consumer<Stage> test) {
    with(open, 700, 100, test);
  }

  /** The same in a panel of this height, with text of a size in percent of the ordinary one. */
  static void with(OpenTimeline open, double height, int textSize, Consumer<Stage> test) {
    onFx(() -> test.accept(new Stage(open, height, textSize)));
  }

  static void onFx(Runnable task) {
    Toolkit.run(
        () -> {
          Look.loadTypefaces();
          task.run();
        });
  }

  void layout() {
    pane.applyCss();
    pane.layout();
    pane.layout();
  }

  /** Whether a text is on view that holds these words. */
  boolean says(String words) {
    layout();
    return pane.lookupAll("*").stream()
        .filter(Stage::isSeen)
        .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words));
  }

  /** The paragraphs in view. */
  List<ParagraphCell> paragraphs() {
    layout();
    return pane.lookupAll(".paragraph").stream().map(ParagraphCell.class::cast).toList();
  }

  ArticleView article() {
    return (ArticleView) pane.lookup(".article");
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  static Source source(String id, String published, String document) {
    return new Source(
        id,
        "Headline of " + id,
        "Outlet " + id,
        "",
        Edtf.parse(published),
        Basis.STATED,
        "",
        "en",
        "",
        document,
        "",
        "",
        Shape.NEW);
  }

  static Evidence quote(String source, String exact) {
    return new Evidence(new Quote(source, exact, "", ""), "", Shape.NEW);
  }

  static Event event(String id, String when, Evidence... evidence) {
    return new Event(
        id,
        Edtf.parse(when),
        Basis.STATED,
        "",
        "Title of " + id,
        "",
        List.of(),
        List.of(),
        "",
        2,
        Status.OCCURRED,
        List.of(evidence),
        Shape.NEW);
  }

  static OpenTimeline open(
      List<Source> sources,
      List<Event> events,
      List<Disagreement> differ,
      Map<String, String> texts) {
    Timeline timeline =
        new Timeline(
            "The quarrel",
            "What it was about.",
            "en",
            sources,
            List.of(),
            List.of(),
            events,
            differ,
            List.of(),
            List.of(),
            Shape.NEW);
    Map<String, Article> articles =
        texts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> ArticleReader.read(Format.MARKDOWN, entry.getValue())));
    return OpenTimeline.of("t", timeline, Dossier.of(timeline, articles), List.of());
  }
}
