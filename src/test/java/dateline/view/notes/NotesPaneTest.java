package dateline.view.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.notes.Confidence;
import dateline.notes.Target;
import dateline.session.OpenTimeline;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.Story;
import dateline.view.Panels;
import dateline.view.notes.Listed.Wanted;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotesPaneTest {

  private static final Target VISIT = new Target.OfEvent("visit");
  private static final Target TALKS = new Target.OfEvent("talks");
  private static final Target GONE = new Target.OfEvent("gone");
  private static final Target PASSAGE = new Target.OfPassage("visit", "ap", "26 years");

  private final OpenTimeline story =
      new Story()
          .source("ap", "2020-02-07", "The first visit in 26 years.")
          .event("visit", "2020-02-01", "ap: The first", "ap: 26 years")
          .event("talks", "2020-02-07")
          .open();

  private final Session session = new Session(story);

  @BeforeEach
  void note() {
    session
        .notebook()
        .change(
            notes ->
                notes
                    .withText(GONE, "lost matter")
                    .withText(TALKS, "about gas")
                    .withTags(TALKS, List.of("gas"))
                    .withConfidence(TALKS, Confidence.DOUBTFUL)
                    .withStar(VISIT, true)
                    .withConfidence(VISIT, Confidence.CONFIRMED)
                    .withText(PASSAGE, "26 or 25?"));
  }

  private Scene scene() {
    return Panels.scene(new NotesPane(session, Panels.surroundings()), 720, 640);
  }

  private List<Target> listed(Wanted wanted) {
    return Listed.of(session.notebook().notes(), session.open(), wanted).stream()
        .map(line -> line.note().target())
        .toList();
  }

  private static Node node(Scene scene, String selector) {
    Node found = scene.getRoot().lookup(selector);
    assertNotNull(found, selector);
    return found;
  }

  @SuppressWarnings("unchecked")
  private static ListView<Listed> list(Scene scene) {
    return (ListView<Listed>) node(scene, ".all");
  }

  @Test
  void notesAreListedInTimeAndThoseWithoutAnEventLast() {
    assertEquals(List.of(VISIT, PASSAGE, TALKS, GONE), listed(Wanted.ALL));
  }

  @Test
  void theyAreFoundByWordsStarTagAndConfidence() {
    assertEquals(List.of(TALKS), listed(new Wanted("GAS about", false, Set.of(), null)));
    assertEquals(List.of(VISIT), listed(new Wanted("", true, Set.of(), null)));
    assertEquals(List.of(TALKS), listed(new Wanted("", false, Set.of("gas", "no"), null)));
    assertEquals(List.of(VISIT), listed(new Wanted("", false, Set.of(), Confidence.POSSIBLE)));
    assertEquals(List.of(), listed(new Wanted("gas", true, Set.of(), null)));
  }

  @Test
  void choosingANoteLeadsToWhatItIsOn() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          list(scene).getSelectionModel().select(2);
          assertEquals(new Selection.OfEvent(story.position("talks")), session.selection());
          list(scene).getSelectionModel().select(1);
          assertEquals(new Selection.OfPassage(story.position("visit"), 1), session.selection());
          list(scene).getSelectionModel().select(3);
          assertEquals(story.position("visit"), session.selection().event());
        });
  }

  @Test
  void whatIsSelectedElsewhereIsShown() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          session.select(story.position("talks"));
          assertEquals(2, list(scene).getSelectionModel().getSelectedIndex());
          session.selectNothing();
          assertEquals(-1, list(scene).getSelectionModel().getSelectedIndex());
        });
  }

  @Test
  void aNoteWithoutAnEventIsShownAsSuchAndItsDeletionUndone() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          assertEquals(1, scene.getRoot().lookupAll(".lost").size());
          List<Node> actions =
              scene.getRoot().lookupAll(".link").stream().filter(Button.class::isInstance).toList();
          ((Button) actions.getLast()).fire();
          assertEquals(List.of(VISIT, PASSAGE, TALKS), listed(Wanted.ALL));
          session.undo();
          assertEquals("lost matter", session.notebook().notes().on(GONE).text());
        });
  }

  @Test
  void deleteTakesTheChosenNoteAway() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          list(scene).getSelectionModel().select(2);
          Panels.press(list(scene), KeyCode.DELETE);
          assertEquals(List.of(VISIT, PASSAGE, GONE), listed(Wanted.ALL));
        });
  }

  @Test
  void searchAndStarNarrowTheListAndEscapeWidensIt() throws Exception {
    Panels.test(
        () -> {
          Scene scene = scene();
          TextField search = (TextField) node(scene, ".filters > .text-field");
          search.setText("26");
          assertEquals(1, list(scene).getItems().size());
          Panels.press(search, KeyCode.ESCAPE);
          assertEquals(4, list(scene).getItems().size());
          ((ToggleButton) node(scene, ".filters > .toggle-button")).fire();
          assertEquals(1, list(scene).getItems().size());
        });
  }

  @Test
  void withoutNotesItSaysHowToBegin() throws Exception {
    Panels.test(
        () -> {
          session.undo();
          Scene scene = scene();
          assertTrue(node(scene, ".nothing").isVisible());
          session.notebook().type(VISIT, "a");
          assertTrue(!node(scene, ".nothing").isVisible());
        });
  }
}
