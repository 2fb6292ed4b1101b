package dateline.time;

/**
 * A stretch of the axis, from {@code from} up to but not including {@code to}, in milliseconds from
 * 1970-01-01T00:00Z.
 *
 * <p>{@link Edtf#latest()} is the last millisecond itself, so {@code to} is one more. {@link
 * Long#MIN_VALUE} and {@link Long#MAX_VALUE} stand for a side without an end.
 *
 * @param from the first millisecond
 * @param to the first millisecond after, greater than {@code from}
 */
public record TimeSpan(long from, long to) {
  public TimeSpan {
    if (from >= to) {
      throw new IllegalArgumentException("a span must end after it starts: " + from + " to " + to);
    }
  }

  /** The span whose last millisecond is {@code latest}. */
  static TimeSpan through(long earliest, long latest) {
    return new TimeSpan(earliest, latest == Long.MAX_VALUE ? latest : latest + 1);
  }
}
