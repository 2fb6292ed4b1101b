package dateline.view.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Disagreement.Kind;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Story;
import dateline.view.Panels;
import dateline.view.Pressable;
import dateline.view.disagreements.Catalogue.Heading;
import dateline.view.disagreements.Catalogue.Item;
import dateline.view.disagreements.Catalogue.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class DisagreementsPaneTest {

  private final OpenTimeline story =
      new Story()
          .source("ap", "2020-02-07", "The first visit in 26 years.")
          .source("tass", "2020-02-08", "The first visit in 25 years.")
          .event("visit", "2020-02-01", "ap: 26 years", "tass: 25 years")
          .event("talks", "2020-02-07", "ap: The first visit")
          .dispute("cause", Kind.CAUSE, List.of("talks"), "ap: The first", "tass: visit")
          .dispute("years", Kind.NUMBER, List.of("visit"), "ap: 26 years", "tass: 25 years")
          .dispute("day", Kind.DATE, List.of("visit", "talks"), "ap: first", "tass: visit in")
          .open();

  private final Session session = new Session(story);

  private Scene scene() {
    return Panels.scene(new DisagreementsPane(session, Panels.surroundings()), 880, 700);
  }

  private static List<String> ids(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                switch (row) {
                  case Heading(Kind kind, int count) -> kind + " " + count;
                  case Item item -> item.disagreement().id();
                })
        .toList();
  }

  private static Node node(Scene scene, String selector) {
    Node found = scene.getRoot().lookup(selector);
    assertNotNull(found, selector);
    return found;
  }

  private static String text(Scene scene, String selector) {
    return ((Label) node(scene, selector)).getText();
  }

  @Test
  void aNarrowPaneShowsOneDisagreementAndTheListOnDemand() throws Exception {
    Panels.test(
        () -> {
          Scene scene =
              Panels.scene(new DisagreementsPane(session, Panels.surroundings(200)), 640, 700);
          ToggleButton all = (ToggleButton) node(scene, ".steps .toggle-button");
          assertTrue(all.isVisible());
          assertFalse(node(scene, ".side").isVisible());
          all.fire();
          Panels.layOut(scene);
          assertTrue(node(scene, ".side").isVisible());
          assertFalse(node(scene, ".scroll-pane").isVisible());
          Panels.press(node(scene, ".side > .list-view"), KeyCode.ENTER);
          Panels.layOut(scene);
          assertTrue(node(scene, ".scroll-pane").isVisible());
        });
  }

  @Test
  void anAccountWhoseWordsAreLostOffersWhatResemblesThem() throws Exception {
    Panels.test(
        () -> {
          session.open(
              new Story()
                  .source("ap", "2020-02-07", "The first visit in 26 years.")
                  .event("visit", "2020-02-01", "ap: 26 years")
                  .dispute("d", Kind.NUMBER, List.of("visit"), "ap: The first visit in 25 years.")
                  .open());
          Scene scene = scene();
          ((Button) node(scene, ".near-matches .link")).fire();
          Panels.layOut(scene);
          ((Button) node(scene, ".near-matches .place")).fire();
          assertTrue(
              session.selection() instanceof Selection.OfArticle(int at, String source, _)
                  && at == 0
                  && source.equals("ap"));
        });
  }

  @Test
  void theListGoesByKindWithCounts() {
    assertEquals(
        List.of("NUMBER 1", "years", "DATE 1", "day", "CAUSE 1", "cause"),
        ids(new Catalogue(story).rows(Set.of(), _ -> true, "")));
    assertEquals(
        List.of("CAUSE 1", "cause"),
        ids(new Catalogue(story).rows(Set.of(Kind.CAUSE), _ -> true, "")));
  }

  @Test
  void searchFindsAllWordsInAnyOrderAndCaseWhereverTheyStand() {
    Catalogue catalogue = new Catalogue(story);
    assertEquals(
        List.of("NUMBER 1", "years"), ids(catalogue.rows(Set.of(), _ -> true, " YEARS 26  ")));
    assertEquals(
        List.of("DATE 1", "day"), ids(catalogue.rows(Set.of(), _ -> true, "assessment day")));
    assertEquals(6, catalogue.rows(Set.of(), _ -> true, "TASS").size());
    assertEquals(List.of(), catalogue.rows(Set.of(), _ -> true, "nothing of it"));
  }

  @Test
  void itBeginsWithTheFirstOverTheSelectedEvent() throws Exception {
    Panels.test(
        () -> {
          session.select(story.position("talks"));
          Scene scene = scene();
          assertEquals("Question day?", text(scene, ".detail > .question"));
          assertEquals("2 of 3", text(scene, ".position"));
        });
  }

  @Test
  void keysStepThroughAllAndStopAtTheEnds() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          Node list = node(scene, ".side > .list-view");
          assertEquals("years", session.disagreementProperty().get());
          Panels.press(list, KeyCode.DOWN, KeyCode.N);
          assertEquals("cause", session.disagreementProperty().get());
          Panels.press(list, KeyCode.SPACE);
          assertEquals("cause", session.disagreementProperty().get());
          Panels.press(list, KeyCode.LEFT);
          assertEquals("day", session.disagreementProperty().get());
          Panels.press(list, KeyCode.HOME);
          assertEquals("1 of 3", text(scene, ".position"));
          Panels.press(list, KeyCode.END);
          assertEquals("3 of 3", text(scene, ".position"));
        });
  }

  @Test
  void anAccountOpensItsPassage() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          Pressable second =
              (Pressable) scene.getRoot().lookupAll(".quotation").stream().toList().get(1);
          Panels.click(second, 5, 5);
          assertEquals(new Selection.OfPassage(story.position("visit"), 1), session.selection());
          Panels.press(node(scene, ".quotation"), KeyCode.SPACE);
          assertEquals(new Selection.OfPassage(story.position("visit"), 0), session.selection());
          assertEquals("years", session.disagreementProperty().get());
        });
  }

  @Test
  void anEventIsSelectedByAClick() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          Panels.click(node(scene, ".event"), 5, 5);
          assertEquals(new Selection.OfEvent(story.position("visit")), session.selection());
        });
  }

  @Test
  void whatOthersChooseIsShown() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          session.disagreementProperty().set("cause");
          assertEquals("Question cause?", text(scene, ".detail > .question"));
        });
  }

  @Test
  void searchThatFindsNothingSaysSoAndOffersTheWayBack() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          TextField search = (TextField) node(scene, ".text-field");
          search.setText("no such words");
          assertTrue(node(scene, ".nothing").isVisible());
          ((Button) node(scene, ".nothing .link")).fire();
          assertEquals("", search.getText());
          assertFalse(node(scene, ".nothing").isVisible());
          assertEquals("1 of 3", text(scene, ".position"));
        });
  }

  @Test
  void aTimelineWithoutDisagreementsSaysSo() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          session.open(new Story().event("a", "2020").open());
          Panels.layOut(scene);
          assertTrue(node(scene, ".nothing").isVisible());
          assertEquals("No disagreements", text(scene, ".nothing > .section"));
          Panels.press(node(scene, ".disagreements-pane"), KeyCode.DOWN);
        });
  }

  @Test
  void aHundredAccountsAndAllKindsAreShownWhole() throws Exception {
    Panels.test(
        () -> {
          Story story = new Story().event("a", "2020");
          for (int i = 0; i < 100; i++) {
            story.source("s" + i, null);
          }
          String[] accounts =
              IntStream.range(0, 100).mapToObj(i -> "s" + i + ": says it").toArray(String[]::new);
          for (Kind kind : Kind.values()) {
            story.dispute(kind.name(), kind, List.of("a"), accounts);
          }
          session.open(story.open());
          Scene scene = scene();
          assertEquals(100, scene.getRoot().lookupAll(".quotation").size());
          ListView<?> list = (ListView<?>) node(scene, ".side > .list-view");
          assertEquals(2 * Kind.values().length, list.getItems().size());
        });
  }
}
