package dateline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Dossier;
import dateline.index.Crowds;
import dateline.index.Grouping;
import dateline.index.Lane;
import dateline.model.Event;
import dateline.model.Shape;
import dateline.model.Theme;
import dateline.model.Timeline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static OpenTimeline open(Event... events) {
    Timeline timeline =
        Crowds.of(
            List.of(events),
            List.of(new Theme("oil", "Oil", Shape.NEW), new Theme("gas", "Gas", Shape.NEW)));
    return OpenTimeline.of("test.json", timeline, Dossier.of(timeline, Map.of()), List.of());
  }

  private static Event event(String id, String when, String... themes) {
    return Crowds.event(id, when, id, List.of(themes), 2);
  }

  /** In the order of time: oil, both, none, gas. */
  private static OpenTimeline four() {
    return open(
        event("gas", "2020-04", "gas"),
        event("oil", "2020-01", "oil"),
        event("none", "2020-03"),
        event("both", "2020-02", "oil", "gas"));
  }

  private static String selected(Session session) {
    Event event = session.selectedEvent();
    return event == null ? "" : event.id();
  }

  @Test
  void steppingFollowsTimeAndStopsAtTheFirstAndTheLast() {
    Session session = new Session(four());
    List<String> visited = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      session.step(1);
      visited.add(selected(session));
    }
    assertEquals(List.of("oil", "both", "none", "gas", "gas", "gas"), visited);
    session.step(-1);
    assertEquals("none", selected(session));
    session.step(Integer.MIN_VALUE);
    assertEquals("oil", selected(session));
    session.step(Integer.MAX_VALUE);
    assertEquals("gas", selected(session));
  }

  @Test
  void withNothingSelectedEitherDirectionBeginsAtTheFirst() {
    Session session = new Session(four());
    session.step(-1);
    assertEquals("oil", selected(session));
  }

  @Test
  void whereThereIsNothingToVisitNothingIsSelected() {
    Session session = new Session(open());
    session.step(1);
    session.step(-1);
    assertEquals(-1, session.selection().event());
    assertNull(session.selectedEvent());
    assertEquals(0, session.steps().size());
  }

  @Test
  void aFilteredEventIsPassedOverAndLeavesTheLanes() {
    Session session = new Session(four());
    filter(session, "oil", "");
    assertEquals(3, session.steps().size());
    session.step(Integer.MAX_VALUE);
    assertEquals("none", selected(session));
    assertEquals(List.of(2, 1, 1), sizes(session.lanes("Pinned", "Rest")));
    session.show(Shown.all(session.open()));
    assertEquals(4, session.steps().size());
  }

  private static void filter(Session session, String... themes) {
    Filter filter = Filter.ALL.with(Facet.THEME, Set.of(themes));
    session.show(Shown.of(session.open(), filter, new BitSet()));
  }

  private static List<Integer> sizes(List<Lane> lanes) {
    return lanes.stream().map(lane -> lane.events().size()).toList();
  }

  @Test
  void steppingFromAHiddenEventGoesToItsNeighbours() {
    Session session = new Session(four());
    session.select(3);
    filter(session, "oil", "");
    session.step(-1);
    assertEquals("none", selected(session));
    session.select(3);
    session.step(1);
    assertEquals("none", selected(session));
  }

  @Test
  void stepsKnowTheirPlaces() {
    Session session = new Session(four());
    filter(session, "gas", "");
    Steps steps = session.steps();
    assertEquals(
        List.of(1, 2, 3), IntStream.range(0, steps.size()).map(steps::at).boxed().toList());
    assertEquals(1, steps.indexOf(2));
    assertTrue(steps.indexOf(0) < 0);
    assertEquals(1, steps.from(0, 1));
    assertEquals(1, steps.from(0, -1));
    assertEquals(1, steps.from(-1, 1));
    assertEquals(3, steps.from(2, 100));
  }

  @Test
  void theSelectedEventStaysWhenANewerStateIsOpened() {
    Session session = new Session(four());
    session.select(3);
    assertEquals("gas", selected(session));
    session.open(
        open(
            event("new", "2019-01"),
            event("gas", "2019-02", "gas"),
            event("oil", "2020-01", "oil")));
    assertEquals("gas", selected(session));
    assertEquals(1, session.selection().event());
    session.open(open(event("other", "2020")));
    assertEquals(new Selection.None(), session.selection());
  }

  @Test
  void filterAndGroupingOutliveTheTimeline() {
    Session session = new Session(four());
    filter(session, "oil");
    session.groupingProperty().set(Grouping.NONE);
    session.open(open(event("gas", "2019", "gas"), event("oil", "2020", "oil")));
    assertEquals(1, session.steps().size());
    assertEquals(1, session.steps().at(0));
    assertEquals(List.of(1), sizes(session.lanes("Pinned", "All")));
  }

  @Test
  void whoWatchesNeverSeesASelectionOrStepsOfTheOtherTimeline() {
    Session session = new Session(four());
    session.select(3);
    List<Integer> seen = new ArrayList<>();
    Runnable look =
        () -> {
          int position = session.selection().event();
          seen.add(position);
          int events = session.open().index().size();
          assertTrue(position < events);
          assertTrue(session.steps().at(session.steps().size() - 1) < events);
        };
    session.openProperty().subscribe(look);
    session.selectionProperty().subscribe(look);
    session.stepsProperty().subscribe(look);
    session.open(open(event("gas", "2019", "gas")));
    assertEquals(List.of(-1, -1, -1, 0), seen);
  }

  @Test
  void whoWatchesTheFilterFindsItsSteps() {
    Session session = new Session(four());
    List<Integer> seen = new ArrayList<>();
    session.shownProperty().subscribe(() -> seen.add(session.steps().size()));
    filter(session, "oil", "");
    filter(session, "");
    assertEquals(List.of(3, 1), seen);
  }

  @Test
  void aPassageSelectsItsEvent() {
    Session session = new Session(four());
    session.selectPassage(2, 0);
    assertEquals("none", selected(session));
    session.selectNothing();
    assertEquals("", selected(session));
  }
}
