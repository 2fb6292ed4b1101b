package dateline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.notes.Confidence;
import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.notes.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotebookTest {

  private static final Target VISIT = new Target.OfEvent("visit");
  private static final Target TALKS = new Target.OfEvent("talks");

  private final OpenTimeline story =
      new Story()
          .event("visit", "2020-02-01", "ap: 26 years", "ap: a visit")
          .event("talks", "2020-02-07")
          .open();
  private final Session session = new Session(story);
  private final Notebook notebook = session.notebook();

  @Test
  void aNoteIsNamedAfterItsEventAsSoonAsItIsBegun() {
    notebook.type(VISIT, "a");
    notebook.change(notes -> notes.withStar(TALKS, true));
    assertEquals(
        List.of("Title of visit", "Title of talks"),
        notebook.notes().all().stream().map(Note::title).toList());
  }

  @Test
  void aTypedTextIsUndoneWholeAndLeadsToItsEvent() {
    notebook.type(VISIT, "a");
    notebook.type(VISIT, "ab");
    notebook.change(notes -> notes.withConfidence(TALKS, Confidence.DOUBTFUL));
    session.undo();
    assertEquals(story.position("talks"), session.selection().event());
    session.undo();
    assertTrue(notebook.notes().isEmpty());
    assertEquals(story.position("visit"), session.selection().event());
    assertFalse(notebook.undoableProperty().get());
    session.redo();
    assertEquals("ab", notebook.notes().on(VISIT).text());
  }

  @Test
  void undoingANoteOnAPassageLeadsToThatPassage() {
    notebook.type(new Target.OfPassage("visit", "ap", "a visit"), "a");
    session.selectPassage(story.position("visit"), 0);
    session.undo();
    assertEquals(new Selection.OfPassage(story.position("visit"), 1), session.selection());
  }

  @Test
  void undoingWhereOneIsKeepsThePassageSelected() {
    notebook.type(VISIT, "a");
    session.selectPassage(story.position("visit"), 0);
    session.undo();
    assertEquals(new Selection.OfPassage(story.position("visit"), 0), session.selection());
  }

  @Test
  void whatWasNotedBeforeTheFileWasReadIsAddedToIt() {
    notebook.type(TALKS, "early");
    notebook.adopt(new History<>(Notes.NONE.withText(VISIT, "kept").withStar(TALKS, true)));
    assertEquals("kept", notebook.notes().on(VISIT).text());
    assertEquals("early", notebook.notes().on(TALKS).text());
    session.undo();
    assertTrue(notebook.notes().on(TALKS).starred());
  }

  @Test
  void windowsOnOneTimelineSeeAndUndoTheSame() {
    Session other = new Session(story);
    History<Notes> kept = new History<>(Notes.NONE);
    notebook.adopt(kept);
    other.notebook().adopt(kept);
    notebook.type(VISIT, "from one");
    other.notebook().change(notes -> notes.withTag(VISIT, "two"));
    assertEquals(notebook.notes(), other.notebook().notes());
    assertEquals(List.of("two"), notebook.notes().on(VISIT).tags());
    other.undo();
    other.undo();
    assertTrue(notebook.notes().isEmpty());
  }

  @Test
  void notesSurviveEditsOfTheTimeline() {
    notebook.type(VISIT, "kept");
    notebook.type(TALKS, "orphan");
    session.open(new Story().event("visit", "1999").event("new", "2021").open());
    assertEquals("kept", notebook.notes().on(VISIT).text());
    Notes.Orphan orphan = notebook.notes().orphans(session.open().timeline()).getFirst();
    assertEquals("orphan", orphan.note().text());
    assertEquals("Title of talks", orphan.note().title());
    assertTrue(orphan.eventGone());
  }
}
