package dateline.view.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Disagreement.Kind;
import dateline.model.Problem;
import dateline.model.Problem.About;
import dateline.model.Problem.Severity;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Story;
import dateline.view.Background;
import dateline.view.Panels;
import dateline.words.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HealthPaneTest {

  /** Does nothing until told to. */
  private static final class Later implements Background {
    private final List<Runnable> tasks = new ArrayList<>();

    @Override
    public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
      tasks.add(() -> then.accept(task.get()));
    }
  }

  private final Later background = new Later();

  private final OpenTimeline sick =
      new Story()
          .source("ap", "2020-02-07", "The first visit of a secretary of state in 26 years.")
          .source("silent", null)
          .event("a", "2020-02-01", "ap: first visit", "ap: visit of two secretaries of state")
          .event("b", "2020-02-02", "ap: s")
          .event("c", "2020-02-03")
          .dispute("d", Kind.DATE, List.of("b"), "ap: nowhere in it", "ap: first visit")
          .problem(
              new Problem(Severity.ERROR, About.QUOTATION, "f", 3, 4, Said.plain("told elsewhere")))
          .problem(
              new Problem(
                  Severity.WARNING, About.DOCUMENT, "f", 5, 6, Said.plain("another checksum")))
          .problem(new Problem(Severity.HINT, "f", 0, 0, Said.plain("a key that is not known")))
          .open();

  private final Session session = new Session(sick);

  private Scene scene() {
    return Panels.scene(new HealthPane(session, Panels.surroundings(background)), 880, 700);
  }

  private static Node node(Scene scene, String selector) {
    Node found = scene.getRoot().lookup(selector);
    assertNotNull(found, selector);
    return found;
  }

  private static List<String> texts(Scene scene, String selector) {
    return scene.getRoot().lookupAll(selector).stream()
        .map(found -> ((Label) found).getText())
        .toList();
  }

  @Test
  void everyKindOfTroubleHasItsSectionAndWhatTheDossierKnowsIsNotToldTwice() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          assertEquals(List.of("4 things need mending"), texts(scene, ".headline"));
          assertEquals(
              List.of(
                  "Lost quotations",
                  "Ambiguous quotations",
                  "Articles",
                  "The timeline’s file",
                  "Events without evidence",
                  "Articles never cited"),
              texts(scene, ".head > .title"));
          assertEquals(List.of("2", "1", "1", "1", "1", "1"), texts(scene, ".head > .count"));
          assertFalse(texts(scene, ".message").contains("told elsewhere"));
        });
  }

  @Test
  void aFindingLeadsToItsPlace() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          List<Node> quotations = List.copyOf(scene.getRoot().lookupAll(".quotation"));
          Panels.click(quotations.get(0), 4, 4);
          assertEquals(new Selection.OfPassage(0, 1), session.selection());
          Panels.press(quotations.get(1), KeyCode.ENTER);
          assertEquals(1, session.selection().event());
          assertEquals("d", session.disagreementProperty().get());
          Panels.click(node(scene, ".event"), 4, 4);
          assertEquals(new Selection.OfEvent(2), session.selection());
          Panels.press(node(scene, ".cards > .source"), KeyCode.ENTER);
          assertEquals(new Selection.OfArticle(-1, "silent", null), session.selection());
        });
  }

  @Test
  void similarPassagesAreLookedForOnDemandAndElsewhere() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          assertEquals(List.of(), background.tasks);
          Button search = (Button) node(scene, ".link");
          search.fire();
          assertTrue(search.isDisabled());
          assertNull(scene.getRoot().lookup(".place"));
          background.tasks.removeFirst().run();
          Button place = (Button) node(scene, ".place");
          assertTrue(place.getText().contains("visit of a secretary of state"));
          assertEquals(2, sick.dossier().lost().size());
          place.fire();
          assertTrue(session.selection() instanceof Selection.OfArticle);
        });
  }

  @Test
  void aTimelineInGoodHealthSaysSo() throws Exception {
    Panels.test(
        () -> {
          session.open(
              new Story()
                  .source("ap", "2020", "The first visit.")
                  .event("a", "2020", "ap: first")
                  .open());
          Scene scene = scene();
          assertEquals(List.of("All is well"), texts(scene, ".headline"));
          assertEquals(List.of(), texts(scene, ".head > .title"));
        });
  }

  @Test
  void anEmptyTimelineIsWell() throws Exception {
    Panels.test(
        () -> {
          session.open(new Story().open());
          assertEquals(List.of("All is well"), texts(scene(), ".headline"));
        });
  }

  @Test
  void ofManyFindingsTheFirstAreShownAndMoreOnDemand() throws Exception {
    Panels.test(
        () -> {
          Story large = new Story();
          IntStream.range(0, 5000).forEach(i -> large.event("e" + i, "2020"));
          session.open(large.open());
          Scene scene = scene();
          assertEquals(10, scene.getRoot().lookupAll(".event").size());
          ((Button) node(scene, ".section > .link")).fire();
          assertEquals(110, scene.getRoot().lookupAll(".event").size());
        });
  }
}
