package dateline.session.show;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.time.TimeSpan;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

  @Test
  void aStopIsShownWithItsNeighboursInTimeAndRoomAroundThem() {
    Show show = Shows.story();
    TimeSpan span = Neighbourhood.of(Walk.start(show));
    assertTrue(span.from() < show.from(0) && span.to() > show.to(2));
  }

  @Test
  void aNeighbourFarBeyondTheOthersStaysOutOfSight() {
    Show show = Shows.story();
    assertTrue(Neighbourhood.of(Walk.start(show)).from() > show.to(1), "23 years beside 6 days");
    TimeSpan alone = Neighbourhood.of(Walk.startAt(show, 1));
    assertTrue(alone.to() > show.to(0), "what has no near neighbours is shown with far ones");
  }

  @Test
  void whatIsKeptBackMakesNoRoom() {
    Show show = Shows.story();
    TimeSpan span = Neighbourhood.of(Walk.startAt(show, 1).withLaterHidden(true));
    assertTrue(span.from() < show.from(1) && span.to() > show.to(1));
    Show rising = Show.ofEvents(show.open(), 0, 1, 2);
    TimeSpan first = Neighbourhood.of(Walk.start(rising).withLaterHidden(true));
    assertTrue(first.to() < rising.from(1), "later events must not show that they are there");
  }

  @Test
  void aShowOfOneStopOrNoneHasSomewhereToBe() {
    Show one = Show.ofEvents(Shows.story().open(), 1);
    TimeSpan span = Neighbourhood.of(Walk.start(one));
    assertTrue(span.from() < one.from(0) && span.to() > one.to(0));
    Walk none = Walk.start(Show.ofEvents(one.open()));
    assertTrue(Neighbourhood.of(none).from() < Neighbourhood.of(none).to());
  }
}
