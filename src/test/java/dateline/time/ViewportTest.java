package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private static final long DAY = 86_400_000L;

  @Test
  void aSpanIsShownFromEdgeToEdge() {
    Viewport view = Viewport.of(5 * DAY, 15 * DAY, 1_000);
    assertEquals(5 * DAY, view.from());
    assertEquals(15 * DAY, view.to());
    assertEquals(500, view.toPixel(10 * DAY));
  }

  @Test
  void aSpanTooShortForTheClosestZoomIsCentred() {
    Viewport view = Viewport.of(100, 100, 1_000);
    assertEquals(Viewport.MIN_MILLIS_PER_PIXEL, view.millisPerPixel());
    assertEquals(500, view.toPixel(100), 1e-6);
  }

  @Test
  void zoomingKeepsTheTimeUnderThePointerAndStopsAtTheLimits() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      long from = random.nextLong(-1L << 45, 1L << 45);
      Viewport view =
          Viewport.of(from, from + (long) Math.pow(10, random.nextDouble(2, 13)), 1_200);
      double pixel = random.nextDouble(1_200);
      double factor = random.nextDouble(0.3, 3);
      Viewport zoomed = view.zoomedAt(pixel, factor);
      assertTrue(zoomed.millisPerPixel() >= Viewport.MIN_MILLIS_PER_PIXEL);
      double millis = (zoomed.toPixel(view.toTime(pixel)) - pixel) * zoomed.millisPerPixel();
      assertEquals(0, millis, 1.001 + zoomed.millisPerPixel() * 1e-6, view::toString);
    }
  }

  @Test
  void zoomingInAndOutAgainComesBack() {
    Viewport view = Viewport.of(0, 365 * DAY, 1_000);
    Viewport there = view;
    for (int i = 0; i < 60; i++) {
      there = there.zoomedAt(317.25, 1.2);
    }
    for (int i = 0; i < 60; i++) {
      there = there.zoomedAt(317.25, 1 / 1.2);
    }
    assertEquals(view.millisPerPixel(), there.millisPerPixel(), 1e-3);
    assertEquals(view.toPixel(100 * DAY), there.toPixel(100 * DAY), 1e-3);
  }

  @Test
  void noMoveLeavesTheLimitsOfTime() {
    Random random = new Random(4);
    Viewport view = Viewport.of(0, DAY, 800);
    for (int i = 0; i < 20_000; i++) {
      view =
          switch (random.nextInt(4)) {
            case 0 -> view.zoomedAt(random.nextDouble(800), Math.pow(10, random.nextGaussian()));
            case 1 -> view.pannedBy(random.nextGaussian() * 3_000);
            case 2 -> view.centredOn(random.nextLong());
            default -> view.withWidth(random.nextDouble(1, 5_000));
          };
      assertTrue(view.from() >= Viewport.MIN_TIME, view::toString);
      assertTrue(
          view.to() <= Viewport.MAX_TIME || view.from() == Viewport.MIN_TIME, view::toString);
      assertTrue(view.from() < view.to() || view.millisPerPixel() < 1, view::toString);
    }
  }

  @Test
  void theWidestZoomShowsAllOfTime() {
    Viewport view = Viewport.of(Viewport.MIN_TIME, Viewport.MAX_TIME, 1_000);
    Viewport wider = view.zoomedAt(200, 0.1);
    assertEquals(view.millisPerPixel(), wider.millisPerPixel(), view.millisPerPixel() * 1e-9);
    assertEquals(0, wider.toPixel(Viewport.MIN_TIME), 1e-6);
    assertEquals(1_000, wider.toPixel(Viewport.MAX_TIME), 1e-6);
  }

  @Test
  void theWayToAnotherViewBeginsHereAndEndsThere() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      Viewport here = view(random);
      Viewport there = view(random);
      Viewport start = here.towards(there, 0);
      assertEquals(here.from(), start.from(), here::toString);
      assertEquals(here.millisPerPixel(), start.millisPerPixel(), here.millisPerPixel() * 1e-12);
      assertEquals(there, here.towards(there, 1));
      Viewport nearly = here.towards(there, 1 - 1e-9);
      double off = Math.abs(TimeScale.distance(nearly.from(), there.from()));
      double scale = Math.max(here.millisPerPixel(), there.millisPerPixel());
      double way = Math.abs(TimeScale.distance(here.from(), there.from()));
      assertTrue(
          off <= scale * 10 + way * 1e-7 + 2, () -> here + " to " + there + " is off by " + off);
    }
  }

  @Test
  void onTheWayBothEdgesMoveWithoutTurningBack() {
    Random random = new Random(6);
    for (int i = 0; i < 500; i++) {
      Viewport here = view(random);
      Viewport there = view(random);
      Viewport before = here;
      for (int step = 1; step <= 20; step++) {
        Viewport now = here.towards(there, step / 20.0);
        assertBetween(before.millisPerPixel(), now.millisPerPixel(), there.millisPerPixel(), 0);
        double slack = Math.max(here.millisPerPixel(), there.millisPerPixel()) * 1e-3 + 2;
        assertBetween((double) before.from(), (double) now.from(), (double) there.from(), slack);
        assertBetween((double) before.to(), (double) now.to(), (double) there.to(), slack);
        before = now;
      }
    }
  }

  private static void assertBetween(double before, double now, double goal, double slack) {
    double low = Math.min(before, goal);
    double high = Math.max(before, goal);
    assertTrue(
        now >= low - slack - Math.abs(low) * 1e-12 && now <= high + slack + Math.abs(high) * 1e-12,
        () -> now + " is not between " + before + " and " + goal);
  }

  private static Viewport view(Random random) {
    long from = random.nextLong(-1L << 44, 1L << 44);
    return Viewport.of(from, from + (long) Math.pow(10, random.nextDouble(2, 13)), 1_000);
  }

  @Test
  void aPaneHasAWidth() {
    assertThrows(IllegalArgumentException.class, () -> Viewport.of(0, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> Viewport.of(0, 1, Double.NaN));
  }
}
