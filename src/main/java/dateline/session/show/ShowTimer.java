package dateline.session.show;

/**
 * A stopwatch as a value. Moments are in nanoseconds on any clock that never goes back.
 *
 * @param before what had run up to the last start
 * @param since when it was last started; of no meaning while it stands
 */
public record ShowTimer(long before, long since, boolean running) {

  /** Standing at zero. */
  public static final ShowTimer ZERO = new ShowTimer(0, 0, false);

  /** Running from now on; the same when it runs already. */
  public ShowTimer started(long now) {
    return running ? this : new ShowTimer(before, now, true);
  }

  /** Running when it stood, standing when it ran. */
  public ShowTimer toggled(long now) {
    return running ? new ShowTimer(before + now - since, 0, false) : started(now);
  }

  /** At zero again, running on if it ran. */
  public ShowTimer reset(long now) {
    return new ShowTimer(0, now, running);
  }

  /** Whole seconds that have run. */
  public long seconds(long now) {
    return (before + (running ? now - since : 0)) / 1_000_000_000;
  }
}
