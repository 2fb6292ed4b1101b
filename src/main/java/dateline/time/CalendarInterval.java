package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A step of the calendar, in UTC: 15 minutes, a week (from Monday), three months, 50 years. Its
 * boundaries are absolute: they do not depend on where one starts to look. Steps of several years
 * count as people do: ... 200 BCE, 100 BCE, year 1, year 100, 200 ...
 *
 * @param count above 0; 1 for weeks; a divisor of 12 for months
 */
public record CalendarInterval(Unit unit, int count) {

  private static final long DAY = 86_400_000L;
  private static final long FARTHEST_DAY = Long.MAX_VALUE / DAY;

  /** The units of the calendar, with their usual length in milliseconds. */
  public enum Unit {
    MILLISECOND(1),
    SECOND(1_000),
    MINUTE(60_000),
    HOUR(3_600_000),
    DAY(CalendarInterval.DAY),
    WEEK(7 * CalendarInterval.DAY),
    MONTH(2_629_746_000L),
    YEAR(31_556_952_000L);

    private final long millis;

    Unit(long millis) {
      this.millis = millis;
    }
  }

  /** The usual length in milliseconds; months and years differ from it by the calendar. */
  public double millis() {
    return (double) unit.millis * count;
  }

  /** The last boundary at or before {@code time}, which lies within {@link Viewport}'s limits. */
  public long floor(long time) {
    return switch (unit) {
      case MILLISECOND, SECOND, MINUTE, HOUR, DAY -> {
        long step = unit.millis * count;
        yield Math.floorDiv(time, step) * step;
      }
      case WEEK -> millis(day(time).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case MONTH -> {
        LocalDate day = day(time);
        int month = (day.getMonthValue() - 1) / count * count + 1;
        yield millis(LocalDate.of(day.getYear(), month, 1));
      }
      case YEAR -> millis(LocalDate.of(floorYear(day(time).getYear()), 1, 1));
    };
  }

  /** The boundary after {@code boundary}, which is one itself. */
  public long next(long boundary) {
    return switch (unit) {
      case MILLISECOND, SECOND, MINUTE, HOUR, DAY, WEEK -> boundary + unit.millis * count;
      case MONTH -> millis(day(boundary).plusMonths(count));
      case YEAR -> millis(LocalDate.of(yearAfter(floorYear(day(boundary).getYear())), 1, 1));
    };
  }

  /** The boundary at or before a year; 1 BCE is the year 0. */
  private int floorYear(int year) {
    return year >= count || year < 1
        ? (year < 1 ? 1 : 0) + Math.floorDiv(year < 1 ? year - 1 : year, count) * count
        : 1;
  }

  private int yearAfter(int boundary) {
    if (boundary == 1) {
      return Math.max(count, 2);
    }
    return boundary == 1 - count ? 1 : boundary + count;
  }

  private static LocalDate day(long time) {
    return LocalDate.ofEpochDay(Math.floorDiv(time, DAY));
  }

  /** The day's first millisecond; of a day that a {@code long} cannot hold the nearest it can. */
  private static long millis(LocalDate day) {
    return Math.clamp(day.toEpochDay(), -FARTHEST_DAY, FARTHEST_DAY) * DAY;
  }
}
