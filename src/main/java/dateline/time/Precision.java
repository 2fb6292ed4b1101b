package dateline.time;

/** The unit of the calendar that a date is written to, the coarsest first. */
public enum Precision {
  MILLENNIUM,
  CENTURY,
  DECADE,
  YEAR,
  /** A season, quarter, third or half of a year. */
  SEASON,
  MONTH,
  DAY,
  MINUTE,
  SECOND,
  /** A fraction of a second. */
  MILLISECOND;

  boolean isCoarserThan(Precision other) {
    return compareTo(other) < 0;
  }
}
