package dateline.time;

import org.jspecify.annotations.Nullable;

/** A year of more than four digits, written with Y. */
final class LongYear implements EndPoint {
  /** Years beyond this, either way, count as this one. */
  static final long FARTHEST = 1_000_000_000_000_000_000L;

  private static final int DIGITS_OF_A_LONG = 18;

  private final long first;
  private final long last;
  private final byte qualifier;
  private final byte level;
  private final String canonical;
  private final @Nullable String text;

  private LongYear(
      long first, long last, int qualifier, int level, String canonical, @Nullable String text) {
    this.first = first;
    this.last = last;
    this.qualifier = (byte) qualifier;
    this.level = (byte) level;
    this.canonical = canonical;
    this.text = text;
  }

  /**
   * The year of mantissa times ten to the exponent.
   *
   * @param mantissa decimal digits, the first not 0
   * @param significant how many digits count, 0 for all
   */
  static LongYear of(
      boolean negative,
      String mantissa,
      long exponent,
      long significant,
      int qualifier,
      int level,
      String text) {
    long digits = mantissa.length() + exponent;
    long counted = significant >= digits ? 0 : significant;
    String canonical =
        (negative ? "Y-" : "Y")
            + plain(mantissa, exponent)
            + (counted == 0 ? "" : "S" + counted)
            + (qualifier == 0 ? "" : String.valueOf(Qualifier.mark(qualifier)));
    long low = FARTHEST;
    long high = FARTHEST;
    if (digits <= DIGITS_OF_A_LONG) {
      low = Long.parseLong(mantissa + "0".repeat((int) exponent));
      long block = counted == 0 ? 1 : powerOfTen((int) (digits - counted));
      low = low / block * block;
      high = low + block - 1;
    }
    return new LongYear(
        negative ? -high : low,
        negative ? -low : high,
        qualifier,
        level,
        canonical,
        canonical.equals(text) ? null : text);
  }

  private static long powerOfTen(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private static String plain(String mantissa, long exponent) {
    if (mantissa.length() + exponent <= DIGITS_OF_A_LONG) {
      return mantissa + "0".repeat((int) exponent);
    }
    int end = mantissa.length();
    while (mantissa.charAt(end - 1) == '0') {
      end--;
    }
    long shifted = exponent + mantissa.length() - end;
    return mantissa.substring(0, end) + (shifted == 0 ? "" : "E" + shifted);
  }

  /** The first year it can be, at most {@link #FARTHEST} from 0. */
  long firstYear() {
    return first;
  }

  /** The last year it can be, at most {@link #FARTHEST} from 0. */
  long lastYear() {
    return last;
  }

  /** The year as it is written, before its significant digits widen it. */
  long estimate() {
    int end = canonical.indexOf('S');
    return end < 0 || first == last ? first : Long.parseLong(canonical, 1, end, 10);
  }

  @Override
  public String text() {
    return text == null ? canonical : text;
  }

  @Override
  public String canonical() {
    return canonical;
  }

  @Override
  public int level() {
    return level;
  }

  @Override
  public int levelInInterval() {
    return level;
  }

  @Override
  public long earliest() {
    return Gregorian.startOfYear(first);
  }

  @Override
  public long latest() {
    return Gregorian.endOfYear(last);
  }

  @Override
  public Precision precision() {
    long years = last - first;
    return years == 0
        ? Precision.YEAR
        : years < 10 ? Precision.DECADE : years < 100 ? Precision.CENTURY : Precision.MILLENNIUM;
  }

  @Override
  public int qualifiers() {
    return qualifier;
  }

  @Override
  public boolean unspecified() {
    return false;
  }

  @Override
  public boolean isCertain() {
    return false;
  }

  @Override
  public boolean hasSignificantDigits() {
    return canonical.indexOf('S') >= 0;
  }

  @Override
  public boolean makesRunWith(EndPoint other) {
    return !other.unspecified()
        && !hasSignificantDigits()
        && !other.hasSignificantDigits()
        && other.precision() == Precision.YEAR;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LongYear year && canonical.equals(year.canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
