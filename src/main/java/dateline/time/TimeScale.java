package dateline.time;

/**
 * The one mapping between time and pixels. Pixels grow to the right, time grows with them.
 *
 * <p>Only the distance from {@code origin} becomes a {@code double}, so precision depends on how
 * far a point is from the view and not on how far it is from 1970.
 *
 * @param origin the millisecond at pixel 0, or just before it
 * @param fraction what is left of {@code origin} at pixel 0: in [0, 1) milliseconds
 * @param millisPerPixel above 0; below 1 a millisecond is wider than a pixel
 */
public record TimeScale(long origin, double fraction, double millisPerPixel) {

  public TimeScale {
    if (!(millisPerPixel > 0) || Double.isInfinite(millisPerPixel)) {
      throw new IllegalArgumentException("millisPerPixel " + millisPerPixel);
    }
    if (!(fraction >= 0 && fraction < 1)) {
      throw new IllegalArgumentException("fraction " + fraction);
    }
  }

  /** The scale that has {@code origin} exactly at pixel 0. */
  public static TimeScale at(long origin, double millisPerPixel) {
    return new TimeScale(origin, 0, millisPerPixel);
  }

  /** The pixel of a time; far outside the view it may be huge but is never infinite. */
  public double toPixel(long time) {
    return (distance(origin, time) - fraction) / millisPerPixel;
  }

  /** The millisecond that covers a pixel, held within the range of a {@code long}. */
  public long toTime(double pixel) {
    return plus(origin, Math.floor(pixel * millisPerPixel + fraction));
  }

  /** The same scale with what was at {@code pixel} now at pixel 0. */
  public TimeScale movedBy(double pixel) {
    double shift = pixel * millisPerPixel + fraction;
    double whole = Math.floor(shift);
    return new TimeScale(
        plus(origin, whole), Math.min(shift - whole, Math.nextDown(1.0)), millisPerPixel);
  }

  /** The scale at another resolution with the same time staying at {@code pixel}. */
  public TimeScale zoomedAt(double pixel, double newMillisPerPixel) {
    TimeScale there = movedBy(pixel);
    return new TimeScale(there.origin, there.fraction, newMillisPerPixel).movedBy(-pixel);
  }

  /** {@code to - from} in milliseconds; exact to 2^53, then to a relative 2^-53. */
  static double distance(long from, long to) {
    long difference = to - from;
    boolean overflowed = ((to ^ from) & (to ^ difference)) < 0;
    return overflowed ? (double) to - (double) from : difference;
  }

  private static long plus(long time, double wholeMillis) {
    if (Math.abs(wholeMillis) >= 0x1p63 && Math.abs(wholeMillis) < 0x1p64) {
      return plus(plus(time, wholeMillis / 2), wholeMillis / 2);
    }
    if (Math.abs(wholeMillis) >= 0x1p64) {
      return wholeMillis < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    long shift = (long) wholeMillis;
    long sum = time + shift;
    boolean overflowed = ((time ^ sum) & (shift ^ sum)) < 0;
    return overflowed ? (shift < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
  }
}
