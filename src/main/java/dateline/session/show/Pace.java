package dateline.session.show;

/**
 * How one stands against the plan.
 *
 * @param seconds how far off: early, late, or beyond the whole; 0 when neither
 */
public record Pace(Standing standing, long seconds) {

  /** Less than this before or after a stop's own time still counts as in time, in seconds. */
  public static final long TOLERANCE = 60;

  /** Where one stands. */
  public enum Standing {
    /** Nothing was planned. */
    UNPLANNED,
    EARLY,
    IN_TIME,
    LATE,
    /** The whole length is used up. */
    OVER
  }

  /**
   * The pace at a stop.
   *
   * @param elapsed seconds since the start
   */
  public static Pace of(Plan plan, int stop, long elapsed) {
    if (!plan.given()) {
      return new Pace(Standing.UNPLANNED, 0);
    }
    if (elapsed > plan.total()) {
      return new Pace(Standing.OVER, elapsed - plan.total());
    }
    long early = plan.begin(stop) - elapsed;
    if (early > TOLERANCE) {
      return new Pace(Standing.EARLY, early);
    }
    long late = elapsed - plan.end(stop);
    return late > TOLERANCE ? new Pace(Standing.LATE, late) : new Pace(Standing.IN_TIME, 0);
  }
}
