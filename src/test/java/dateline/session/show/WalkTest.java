package dateline.session.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WalkTest {

  private final Walk start = Walk.start(Shows.story());

  private static String at(Walk walk) {
    return walk.ended() ? "end" : walk.stop() + 1 + " " + walk.shown();
  }

  @Test
  void goingOnShowsEveryBeatOfEveryStopAndThenTheEnd() {
    List<String> seen = new ArrayList<>();
    Walk walk = start;
    while (!walk.ended()) {
      seen.add(at(walk));
      walk = walk.next();
    }
    assertEquals(
        List.of(
            "1 EVENT",
            "1 QUOTATION",
            "1 DISSENT",
            "1 QUESTION",
            "2 EVENT",
            "3 EVENT",
            "3 QUOTATION",
            "3 QUESTION"),
        seen);
    assertSame(walk, walk.next());
  }

  @Test
  void goingBackRetracesTheWay() {
    List<Walk> way = new ArrayList<>(List.of(start));
    while (!way.getLast().ended()) {
      way.add(way.getLast().next());
    }
    Walk walk = way.getLast();
    for (int i = way.size() - 2; i >= 0; i--) {
      walk = walk.previous();
      assertEquals(at(way.get(i)), at(walk));
    }
    assertSame(walk, walk.previous());
  }

  @Test
  void skippingLeavesOutTheBeatsOfAStop() {
    assertEquals("2 EVENT", at(start.next().nextStop()));
    assertEquals("1 EVENT", at(start.next().previousStop()));
    assertEquals("1 EVENT", at(start.nextStop().previousStop()));
    assertEquals("end", at(start.last().nextStop()));
    assertEquals("3 EVENT", at(start.last().nextStop().previousStop()));
  }

  @Test
  void anyNumberLeadsToAStop() {
    assertEquals("2 EVENT", at(start.goTo(2)));
    assertEquals("1 EVENT", at(start.goTo(0)));
    assertEquals("3 EVENT", at(start.goTo(9_999_999)));
  }

  @Test
  void askingAgainWhoSaysOtherwiseLeadsToTheNextWhoDoes() {
    Walk first = start.toDissent();
    assertEquals("1 DISSENT", at(first));
    assertEquals(0, first.dissent());
    assertEquals(1, first.toDissent().dissent());
    assertEquals(0, first.toDissent().toDissent().dissent());
    assertSame(start.goTo(2).toDissent().show(), start.show());
    assertEquals("2 EVENT", at(start.goTo(2).toDissent()));
  }

  @Test
  void whatHappenedLaterIsKeptBackUntilItIsReached() {
    Walk hidden = start.withLaterHidden(true);
    assertTrue(hidden.reveals(1), "earlier in time");
    assertFalse(hidden.reveals(2), "later in time");
    assertTrue(hidden.goTo(3).goTo(1).reveals(2), "reached before");
    assertTrue(hidden.withLaterHidden(false).reveals(2));
  }

  @Test
  void aShowWithoutStopsIsAtItsEnd() {
    Walk empty = Walk.start(Shows.tour(0));
    assertTrue(empty.ended());
    for (Walk walk :
        List.of(
            empty.next(),
            empty.previous(),
            empty.first(),
            empty.last(),
            empty.nextStop(),
            empty.previousStop(),
            empty.goTo(3),
            empty.toDissent(),
            empty.toQuestion())) {
      assertTrue(walk.ended());
    }
  }

  @Test
  void noMoveEverLeavesTheShow() {
    Random random = new Random(6);
    Walk walk = start;
    for (int i = 0; i < 5_000; i++) {
      walk =
          switch (random.nextInt(9)) {
            case 0 -> walk.next();
            case 1 -> walk.previous();
            case 2 -> walk.nextStop();
            case 3 -> walk.previousStop();
            case 4 -> walk.toDissent();
            case 5 -> walk.toQuestion();
            case 6 -> walk.goTo(random.nextInt(-2, 7));
            case 7 -> walk.withLaterHidden(random.nextBoolean());
            default -> random.nextBoolean() ? walk.first() : walk.last();
          };
      Walk here = walk;
      assertTrue(here.stop() >= 0 && here.stop() < 3 && here.furthest() >= here.stop());
      assertTrue(here.beat() < here.here().beats().size());
      assertTrue(IntStream.rangeClosed(0, here.stop()).allMatch(here::reveals));
    }
  }
}
