package dateline.layout;

/**
 * Equal stretches of time, each a power of two milliseconds long and starting at an absolute
 * multiple of it, so that what is counted in them does not change while one pans.
 */
final class TimeBuckets {

  private TimeBuckets() {}

  /** The length of the shortest buckets that are at least so many pixels wide. */
  static long atLeast(double pixels, double millisPerPixel) {
    double millis = Math.max(1, pixels * millisPerPixel);
    long floor = Long.highestOneBit((long) Math.min(millis, 1L << 60));
    return floor < millis ? floor * 2 : floor;
  }

  /** The start of the bucket that holds a time. */
  static long start(long time, long length) {
    return Math.floorDiv(time, length) * length;
  }

  /** The first millisecond after that bucket, as far as a {@code long} goes. */
  static long end(long time, long length) {
    long start = start(time, length);
    return start > Long.MAX_VALUE - length ? Long.MAX_VALUE : start + length;
  }
}
