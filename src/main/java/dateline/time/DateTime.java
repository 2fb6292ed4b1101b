package dateline.time;

import org.jspecify.annotations.Nullable;

/** A day with a time of day, with or without a zone. */
final class DateTime implements EndPoint {
  /** The offset of a time that names no zone. */
  static final short NO_ZONE = Short.MIN_VALUE;

  /** Fraction digits of a time without seconds. */
  static final byte NO_SECONDS = -1;

  private static final int MILLIS_A_MINUTE = 60_000;

  private final long fields;
  private final int millis;
  private final short offset;
  private final byte fraction;
  private final @Nullable String text;

  /**
   * @param fields the day, complete, as in {@link DateFields}
   * @param millis of the day, up to and including 24:00
   * @param offset minutes east of UTC, or {@link #NO_ZONE}
   * @param fraction digits of the second's fraction that count, 0 to 3, or {@link #NO_SECONDS}
   */
  DateTime(long fields, int millis, short offset, byte fraction, String text) {
    this.fields = fields;
    this.millis = millis;
    this.offset = offset;
    this.fraction = fraction;
    this.text = canonical(fields, millis, offset, fraction).equals(text) ? null : text;
  }

  private static String canonical(long fields, int millis, short offset, byte fraction) {
    StringBuilder out = new StringBuilder(29).append(DateFields.canonical(fields)).append('T');
    int minutes = millis / MILLIS_A_MINUTE;
    appendTwo(out, minutes / 60).append(':');
    appendTwo(out, minutes % 60);
    if (fraction >= 0) {
      int rest = millis % MILLIS_A_MINUTE;
      appendTwo(out.append(':'), rest / 1000);
      if (fraction > 0) {
        String thousandths = String.valueOf(1000 + rest % 1000);
        out.append('.').append(thousandths, 1, 1 + fraction);
      }
    }
    if (offset == 0) {
      out.append('Z');
    } else if (offset != NO_ZONE) {
      int size = Math.abs(offset);
      appendTwo(out.append(offset < 0 ? '-' : '+'), size / 60);
      appendTwo(out.append(':'), size % 60);
    }
    return out.toString();
  }

  private static StringBuilder appendTwo(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /** The day, as in {@link DateFields}. */
  CalendarDate day() {
    return new CalendarDate(fields, null);
  }

  /** Milliseconds from the day's beginning on the clock it was written by. */
  int millis() {
    return millis;
  }

  /** Minutes east of UTC, or {@link #NO_ZONE}. */
  short offset() {
    return offset;
  }

  boolean sharesDayAndZone(DateTime other) {
    return day().equals(other.day()) && offset == other.offset;
  }

  @Override
  public String text() {
    return text == null ? canonical() : text;
  }

  @Override
  public String canonical() {
    return canonical(fields, millis, offset, fraction);
  }

  @Override
  public int level() {
    return DateFields.level(fields);
  }

  @Override
  public long earliest() {
    int minutesEast = offset == NO_ZONE ? 0 : offset;
    return day().earliest() + millis - (long) minutesEast * MILLIS_A_MINUTE;
  }

  @Override
  public long latest() {
    int granule =
        switch (fraction) {
          case NO_SECONDS -> MILLIS_A_MINUTE;
          case 0 -> 1000;
          case 1 -> 100;
          case 2 -> 10;
          default -> 1;
        };
    return earliest() + granule - 1;
  }

  @Override
  public Precision precision() {
    return fraction < 0
        ? Precision.MINUTE
        : fraction == 0 ? Precision.SECOND : Precision.MILLISECOND;
  }

  @Override
  public int levelInInterval() {
    return level();
  }

  @Override
  public boolean isCertain() {
    return true;
  }

  @Override
  public boolean hasSignificantDigits() {
    return false;
  }

  @Override
  public boolean makesRunWith(EndPoint other) {
    return false;
  }

  @Override
  public int qualifiers() {
    return 0;
  }

  @Override
  public boolean unspecified() {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateTime time
        && DateFields.withoutLevel(fields) == DateFields.withoutLevel(time.fields)
        && millis == time.millis
        && offset == time.offset
        && fraction == time.fraction;
  }

  @Override
  public int hashCode() {
    return (Long.hashCode(fields) * 31 + millis) * 31 + offset;
  }

  @Override
  public String toString() {
    return text();
  }
}
