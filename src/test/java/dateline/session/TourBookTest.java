package dateline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Tour;
import dateline.model.Tour.Step;
import dateline.session.show.Show;
import dateline.session.show.Shows;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TourBookTest {

  private final OpenTimeline open = Shows.open(10, Step.of("first"));
  private final Session session = new Session(open);
  private final TourBook book = session.tours();

  @Test
  void whatDiffersFromTheDiskIsNotSavedAndUndoingThatIs() {
    assertFalse(book.changedProperty().get());
    book.change("tour", tour -> tour.withMinutes(20));
    assertTrue(book.changedProperty().get());
    book.saved(book.tours(), Set.of());
    assertFalse(book.changedProperty().get());
    book.undo();
    assertTrue(book.changedProperty().get());
    assertEquals(10, book.tours().getFirst().minutes());
    book.redo();
    assertFalse(book.changedProperty().get());
  }

  @Test
  void aNewerStateOfTheTimelineTakesNothingAwayThatIsNotSaved() {
    book.change("tour", tour -> tour.withMinutes(20));
    session.open(Shows.open(30, Step.of("first")));
    assertEquals(20, book.tours().getFirst().minutes());
    book.undo();
    session.open(Shows.open(30, Step.of("first")));
    assertEquals(30, book.tours().getFirst().minutes());
  }

  @Test
  void theTourPresentedLastIsTheUsualOneElseTheFirst() {
    Tour first = book.tours().getFirst();
    book.change(List.of(first.withId("empty").withSteps(List.of()), first, first.withId("other")));
    assertEquals("A tour", Show.usual(open, book, session.steps()).title());
    book.change("other", tour -> tour.withTitle("Other"));
    book.presentedProperty().set("other");
    assertEquals("Other", Show.usual(open, book, session.steps()).title());
    book.presentedProperty().set("deleted meanwhile");
    assertEquals("A tour", Show.usual(open, book, session.steps()).title());
  }

  @Test
  void typingAtAnotherTourIsAnotherStep() {
    book.change(List.of(book.tours().getFirst(), book.tours().getFirst().withId("b")));
    book.type("tour", "t", tour -> tour.withTitle("1"));
    book.type("tour", "t", tour -> tour.withTitle("12"));
    book.type("b", "b", tour -> tour.withTitle("x"));
    book.undo();
    assertEquals("12", book.tours().getFirst().title());
    book.undo();
    assertEquals("A tour", book.tours().getFirst().title());
    book.change("nobody", tour -> tour.withTitle("?"));
    assertTrue(book.redoableProperty().get());
  }
}
