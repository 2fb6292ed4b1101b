package dateline.time;

import static dateline.time.CalendarInterval.Unit.DAY;
import static dateline.time.CalendarInterval.Unit.HOUR;
import static dateline.time.CalendarInterval.Unit.MILLISECOND;
import static dateline.time.CalendarInterval.Unit.MINUTE;
import static dateline.time.CalendarInterval.Unit.MONTH;
import static dateline.time.CalendarInterval.Unit.SECOND;
import static dateline.time.CalendarInterval.Unit.WEEK;
import static dateline.time.CalendarInterval.Unit.YEAR;

import dateline.time.CalendarInterval.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of an axis on its two lines: fine ones, and the coarse ones that give them a context
 * (days under months, minutes under days). Above a century there is one line only.
 *
 * @param minor the step between fine ticks
 * @param major the step between coarse ticks
 * @param minorTimes ascending; the first may lie before the view, so that its label can stay in
 *     view
 * @param majorTimes ascending, likewise
 */
public record Ticks(
    CalendarInterval minor, CalendarInterval major, long[] minorTimes, long[] majorTimes) {

  /** Steps from fine to coarse, each with its context and the least distance in pixels it needs. */
  private static final List<Step> STEPS = steps();

  private static final long FIRST_OF_OUR_ERA = -62_135_596_800_000L;

  /** The mean width of a digit or letter on the axis. */
  private static final double LETTER = 6.4;

  private record Step(CalendarInterval minor, CalendarInterval major, double pixels) {}

  /** The ticks for a view. Cost: one step a tick, at most a few dozen. */
  public static Ticks of(Viewport view) {
    Step step = stepFor(view);
    return new Ticks(step.minor, step.major, times(step.minor, view), times(step.major, view));
  }

  /** Whether the coarse line says something that the fine one does not. */
  public boolean hasContext() {
    return !major.equals(minor);
  }

  private static Step stepFor(Viewport view) {
    for (Step step : STEPS) {
      double room = step.minor.millis() / view.millisPerPixel();
      if (room >= step.pixels && (step.minor.unit() != YEAR || room >= yearPixels(view))) {
        return step;
      }
    }
    return STEPS.getLast();
  }

  /** The room that the longest year in view takes when it is written out. */
  private static double yearPixels(Viewport view) {
    double years = Math.max(Math.abs((double) view.from()), Math.abs((double) view.to()));
    double farthest = 1970 + years / new CalendarInterval(YEAR, 1).millis();
    int digits = (int) Math.log10(farthest) + 1;
    int separators = farthest < 10_000 ? 0 : (digits - 1) / 3;
    boolean hasEra = view.from() < FIRST_OF_OUR_ERA;
    return (digits + separators + (hasEra ? 4 : 0)) * LETTER + 10;
  }

  private static long[] times(CalendarInterval interval, Viewport view) {
    long[] times = new long[16];
    int count = 0;
    long last = Math.min(view.to(), Viewport.MAX_TIME);
    for (long time = interval.floor(Math.max(view.from(), Viewport.MIN_TIME));
        time <= last;
        time = interval.next(time)) {
      if (count == times.length) {
        times = java.util.Arrays.copyOf(times, count * 2);
      }
      times[count++] = time;
    }
    return java.util.Arrays.copyOf(times, count);
  }

  private static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    add(steps, MILLISECOND, new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500}, SECOND, 1, 40);
    add(steps, SECOND, new int[] {1, 2, 5, 10, 15, 30}, MINUTE, 1, 56);
    add(steps, MINUTE, new int[] {1, 2, 5, 10, 15, 30}, DAY, 1, 48);
    add(steps, HOUR, new int[] {1, 3, 6, 12}, DAY, 1, 48);
    add(steps, DAY, new int[] {1}, MONTH, 1, 26);
    add(steps, WEEK, new int[] {1}, MONTH, 1, 32);
    add(steps, MONTH, new int[] {1, 3}, YEAR, 1, 40);
    add(steps, YEAR, new int[] {1, 2, 5}, YEAR, 10, 44);
    for (int scale = 10; scale <= 100_000_000; scale *= 10) {
      for (int count : new int[] {1, 2, 5}) {
        CalendarInterval interval = new CalendarInterval(YEAR, count * scale);
        steps.add(new Step(interval, interval, 84));
      }
    }
    return List.copyOf(steps);
  }

  private static void add(
      List<Step> steps, Unit minor, int[] counts, Unit major, int majorCount, double pixels) {
    for (int count : counts) {
      steps.add(
          new Step(
              new CalendarInterval(minor, count), new CalendarInterval(major, majorCount), pixels));
    }
  }
}
