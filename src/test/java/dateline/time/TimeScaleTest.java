package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

  @Test
  void aMinuteFarFromTheEpochKeepsItsPlace() {
    long farPast = Edtf.parse("Y-200000000").earliest();
    TimeScale scale = TimeScale.at(farPast, 10);
    assertEquals(6_000, scale.toPixel(farPast + 60_000));
    assertEquals(farPast + 60_000, scale.toTime(6_000));
  }

  @Test
  void theMillisecondThatCoversAPixelIsTheOneDrawnThere() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      TimeScale scale =
          TimeScale.at(random.nextLong(Viewport.MIN_TIME, Viewport.MAX_TIME), resolution(random))
              .movedBy(random.nextDouble(-3_000, 3_000));
      double pixel = random.nextInt(4_000);
      long time = scale.toTime(pixel);
      double slack = 1e-6 / scale.millisPerPixel() + 1e-6;
      assertTrue(scale.toPixel(time) <= pixel + slack, scale::toString);
      assertTrue(scale.toPixel(time + 1) > pixel - slack, scale::toString);
    }
  }

  @Test
  void zoomingKeepsTheTimeUnderThePixel() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      TimeScale scale =
          TimeScale.at(random.nextLong(-1L << 50, 1L << 50), resolution(random))
              .movedBy(random.nextDouble(-500, 500));
      double pixel = random.nextDouble(2_000);
      TimeScale zoomed = scale.zoomedAt(pixel, scale.millisPerPixel() * random.nextDouble(0.5, 2));
      long time = scale.toTime(pixel);
      // What is left of the millisecond at the pixel, before and after, in pixels.
      double before = (pixel - scale.toPixel(time)) * scale.millisPerPixel();
      double after = (pixel - zoomed.toPixel(time)) * zoomed.millisPerPixel();
      assertEquals(before, after, 1e-3 + scale.millisPerPixel() * 1e-6, scale::toString);
    }
  }

  @Test
  void smallMovesBelowAMillisecondAddUp() {
    TimeScale scale = TimeScale.at(0, 0.02);
    TimeScale moved = scale;
    for (int i = 0; i < 100; i++) {
      moved = moved.movedBy(1);
    }
    assertEquals(scale.movedBy(100).toPixel(1_000), moved.toPixel(1_000), 1e-6);
    assertEquals(2, moved.toTime(0.5));
  }

  @Test
  void aTimeBeyondTheRangeOfALongIsHeldAtItsEnd() {
    TimeScale scale = TimeScale.at(Viewport.MAX_TIME, 1e12);
    assertEquals(Long.MAX_VALUE, scale.toTime(1e9));
    assertEquals(Long.MIN_VALUE, scale.toTime(-1e9));
    assertTrue(Double.isFinite(scale.toPixel(Long.MIN_VALUE)));
    assertTrue(scale.toPixel(Long.MIN_VALUE) < 0);
    assertTrue(TimeScale.at(Viewport.MIN_TIME, 0.02).toPixel(Long.MAX_VALUE) > 0);
  }

  @Test
  void aScaleNeedsAFinitePositiveResolution() {
    assertThrows(IllegalArgumentException.class, () -> TimeScale.at(0, 0));
    assertThrows(IllegalArgumentException.class, () -> TimeScale.at(0, -1));
    assertThrows(IllegalArgumentException.class, () -> TimeScale.at(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> TimeScale.at(0, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> new TimeScale(0, 1, 1));
  }

  /** From 50 pixels a millisecond to half a million years a pixel. */
  private static double resolution(Random random) {
    return Math.pow(10, random.nextDouble(-1.7, 10));
  }
}
