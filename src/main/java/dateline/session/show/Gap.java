package dateline.session.show;

/**
 * How far one event is from another, as far as their dates can tell.
 *
 * @param count of the unit; above 0 when the second is later, 0 on the same day
 */
public record Gap(Unit unit, long count) {

  private static final double DAY = 86_400_000;
  private static final double MONTH = 30.436875 * DAY;
  private static final double YEAR = 365.2425 * DAY;

  /** What is counted. {@code NONE} when the dates overlap and are longer than a day. */
  public enum Unit {
    NONE,
    DAYS,
    MONTHS,
    YEARS
  }

  /**
   * The gap from one stretch of time to another, all in milliseconds and inclusive, in the finest
   * unit that both dates bear: nothing is counted finer than a date is long.
   */
  public static Gap of(long from, long to, long laterFrom, long laterTo) {
    double length = Math.max(length(from, to), length(laterFrom, laterTo));
    boolean apart = laterFrom > to || laterTo < from;
    if (!apart) {
      return length > 1.5 * DAY ? new Gap(Unit.NONE, 0) : new Gap(Unit.DAYS, 0);
    }
    double distance = middle(laterFrom, laterTo) - middle(from, to);
    if (Math.abs(distance) >= 2 * YEAR || length > 2 * MONTH) {
      return counted(Unit.YEARS, distance / YEAR);
    }
    if (Math.abs(distance) >= 2 * MONTH || length > 1.5 * DAY) {
      return counted(Unit.MONTHS, distance / MONTH);
    }
    return new Gap(Unit.DAYS, Math.round(distance / DAY));
  }

  /** Under half a unit nothing is said rather than a rounded nought. */
  private static Gap counted(Unit unit, double count) {
    long whole = Math.round(count);
    return whole == 0 ? new Gap(Unit.NONE, 0) : new Gap(unit, whole);
  }

  private static double length(long from, long to) {
    return (double) to - (double) from;
  }

  private static double middle(long from, long to) {
    return from / 2.0 + to / 2.0;
  }
}
