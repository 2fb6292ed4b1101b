package dateline.time;

import org.jspecify.annotations.Nullable;

/** A year of four digits, alone or with a season, a month, or a month and day. */
final class CalendarDate implements EndPoint {
  private static final int NO_YEAR = Integer.MIN_VALUE;

  private final long fields;

  /** The expression where it is not the canonical one. */
  private final @Nullable String text;

  CalendarDate(long fields, @Nullable String text) {
    this.fields = fields;
    this.text = text;
  }

  long fields() {
    return fields;
  }

  @Override
  public String text() {
    return text == null ? canonical() : text;
  }

  @Override
  public String canonical() {
    return DateFields.canonical(fields);
  }

  @Override
  public int level() {
    return DateFields.level(fields);
  }

  @Override
  public int levelInInterval() {
    if (unspecified()) {
      return 2;
    }
    return isSeason() && hasOneQualifier() && season() <= Season.LAST_OF_LEVEL_1 ? 1 : level();
  }

  /** Whether the qualifier is written once, at the end. */
  private boolean hasOneQualifier() {
    return qualifiers() != 0
        && text == null
        && DateFields.qualifier(fields, 0) == DateFields.qualifier(fields, 1);
  }

  boolean isSeason() {
    return DateFields.isSeason(fields);
  }

  /** The number of the season, 21 to 41; only of a season. */
  int season() {
    return DateFields.month(fields);
  }

  /** The first day it can be, counted from 1970-01-01. */
  long firstDay() {
    return boundary(true);
  }

  /** The last day it can be, counted from 1970-01-01. */
  long lastDay() {
    return boundary(false);
  }

  /** Whether at least one real day fits the digits. */
  static boolean exists(long fields) {
    if (DateFields.hasX(fields)) {
      return new CalendarDate(fields, null).firstFittingYear(true) != NO_YEAR;
    }
    int month = DateFields.month(fields);
    return month <= 12
        && DateFields.day(fields)
            <= Gregorian.lengthOfMonth(DateFields.yearDigits(fields, 0), month);
  }

  private long boundary(boolean first) {
    boolean vague = DateFields.hasX(fields);
    int year =
        vague || hasSignificantDigits() ? firstFittingYear(first) : DateFields.signedYear(fields);
    if (!DateFields.hasMonth(fields)) {
      return first ? Gregorian.epochDay(year, 1, 1) : Gregorian.epochDay(year, 12, 31);
    }
    if (isSeason()) {
      return first ? Season.firstDay(year, season()) : Season.lastDay(year, season());
    }
    if (!vague && DateFields.hasDay(fields)) {
      return Gregorian.epochDay(year, DateFields.month(fields), DateFields.day(fields));
    }
    int monthAndDay = monthAndDay(year, first);
    return Gregorian.epochDay(year, monthAndDay / 100, monthAndDay % 100);
  }

  /** The earliest (or latest) year that fits and has a fitting day. */
  private int firstFittingYear(boolean first) {
    boolean negative = DateFields.isNegative(fields);
    int low = DateFields.yearDigits(fields, 0);
    int high = DateFields.yearDigits(fields, 9);
    int block = significantBlock(low);
    if (block > 1) {
      low = low / block * block;
      high = low + block - 1;
    }
    boolean up = first != negative;
    for (int digits = up ? low : high; digits >= low && digits <= high; digits += up ? 1 : -1) {
      if ((block > 1 || DateFields.fitsYear(fields, digits)) && !(negative && digits == 0)) {
        int year = negative ? -digits : digits;
        if (!DateFields.hasMonth(fields) || isSeason() || monthAndDay(year, first) != 0) {
          return year;
        }
      }
    }
    return NO_YEAR;
  }

  /** How many years the significant digits leave open, 1 where all digits count. */
  private int significantBlock(int year) {
    int significant = DateFields.significant(fields);
    int block = 1;
    if (significant > 0) {
      for (int rest = year / powerOfTen(significant); rest > 0; rest /= 10) {
        block *= 10;
      }
    }
    return block;
  }

  private static int powerOfTen(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /** The first (or last) fitting day of a year as month times 100 plus day; 0 if there is none. */
  private int monthAndDay(int year, boolean first) {
    for (int i = 1; i <= 12; i++) {
      int month = first ? i : 13 - i;
      if (DateFields.fits(fields, 4, month)) {
        int length = Gregorian.lengthOfMonth(year, month);
        if (!DateFields.hasDay(fields)) {
          return month * 100 + (first ? 1 : length);
        }
        for (int j = 1; j <= length; j++) {
          int day = first ? j : length + 1 - j;
          if (DateFields.fits(fields, 6, day)) {
            return month * 100 + day;
          }
        }
      }
    }
    return 0;
  }

  @Override
  public long earliest() {
    return Gregorian.startOfDay(firstDay());
  }

  @Override
  public long latest() {
    return Gregorian.endOfDay(lastDay());
  }

  @Override
  public Precision precision() {
    if (DateFields.hasDay(fields)) {
      return Precision.DAY;
    }
    if (DateFields.hasMonth(fields)) {
      return isSeason() ? Precision.SEASON : Precision.MONTH;
    }
    int open = 0;
    while (open < 4 && DateFields.digitAt(fields, 3 - open) == DateFields.X) {
      open++;
    }
    int block = significantBlock(DateFields.yearDigits(fields, 0));
    return open == 1 || block == 10
        ? Precision.DECADE
        : open == 2 || block == 100
            ? Precision.CENTURY
            : open > 2 || block == 1000 ? Precision.MILLENNIUM : Precision.YEAR;
  }

  @Override
  public int qualifiers() {
    return DateFields.qualifier(fields, 0)
        | DateFields.qualifier(fields, 1)
        | DateFields.qualifier(fields, 2);
  }

  @Override
  public boolean unspecified() {
    return DateFields.hasX(fields);
  }

  @Override
  public boolean isCertain() {
    return DateFields.hasDay(fields) && qualifiers() == 0 && !unspecified();
  }

  @Override
  public boolean hasSignificantDigits() {
    return DateFields.significant(fields) != 0;
  }

  @Override
  public boolean makesRunWith(EndPoint other) {
    return !unspecified()
        && !other.unspecified()
        && !hasSignificantDigits()
        && !other.hasSignificantDigits()
        && precision() == other.precision();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalendarDate date
        && DateFields.withoutLevel(fields) == DateFields.withoutLevel(date.fields);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(DateFields.withoutLevel(fields) * 0x9E3779B97F4A7C15L);
  }

  @Override
  public String toString() {
    return text();
  }
}
