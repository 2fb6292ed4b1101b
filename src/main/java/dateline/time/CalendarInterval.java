package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A step of the calendar, in UTC: 15 minutes, a week (from Monday), three months, 50 years. Its
 * boundaries are absolute: they do not depend on where one starts to look.
 *
 * @param count above 0; 1 for weeks; a divisor of 12 for months
 */
public record CalendarInterval(Unit unit, int count) {

  private static final long DAY = 86_400_000L;

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
      case YEAR -> millis(LocalDate.of(Math.floorDiv(day(time).getYear(), count) * count, 1, 1));
    };
  }

  /** The boundary after {@code boundary}, which is one itself. */
  public long next(long boundary) {
    return switch (unit) {
      case MILLISECOND, SECOND, MINUTE, HOUR, DAY, WEEK -> boundary + unit.millis * count;
      case MONTH -> millis(day(boundary).plusMonths(count));
      case YEAR -> millis(day(boundary).plusYears(count));
    };
  }

  private static LocalDate day(long time) {
    return LocalDate.ofEpochDay(Math.floorDiv(time, DAY));
  }

  private static long millis(LocalDate day) {
    return day.toEpochDay() * DAY;
  }
}
