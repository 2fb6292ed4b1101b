package dateline.time;

/**
 * A year of four digits with or without month and day, packed into a {@code long}: a million events
 * keep one each. From the lowest bit: four year digits, two month digits, two day digits (four bits
 * each, 15 for X, a month or day of 00 for none), the sign, three qualifiers (two bits each: year,
 * month, day), the significant digits (two bits, 0 for all), the level (two bits).
 */
final class DateFields {
  static final int X = 15;

  private static final int MONTH = 16;
  private static final int DAY = 24;
  private static final int SIGN = 32;
  private static final int QUALIFIERS = 33;
  private static final int SIGNIFICANT = 39;
  private static final int LEVEL = 41;

  private DateFields() {}

  /** Digit {@code place} of the year (0 to 3), the month (4, 5) or the day (6, 7). */
  static long digit(int place, int value) {
    return (long) value << shift(place);
  }

  static int digitAt(long fields, int place) {
    return (int) (fields >>> shift(place)) & 15;
  }

  private static int shift(int place) {
    return place < 4 ? 12 - 4 * place : place < 6 ? MONTH + 20 - 4 * place : DAY + 28 - 4 * place;
  }

  static long negative() {
    return 1L << SIGN;
  }

  static boolean isNegative(long fields) {
    return (fields >>> SIGN & 1) != 0;
  }

  static boolean hasMonth(long fields) {
    return (fields >>> MONTH & 255) != 0;
  }

  static boolean hasDay(long fields) {
    return (fields >>> DAY & 255) != 0;
  }

  /** The qualifier of the year (0), month (1) or day (2). */
  static int qualifier(long fields, int part) {
    return (int) (fields >>> (QUALIFIERS + 2 * part)) & 3;
  }

  static long qualifier(int part, int bits) {
    return (long) bits << (QUALIFIERS + 2 * part);
  }

  static int significant(long fields) {
    return (int) (fields >>> SIGNIFICANT) & 3;
  }

  static long significantDigits(int digits) {
    return (long) digits << SIGNIFICANT;
  }

  static int level(long fields) {
    return (int) (fields >>> LEVEL) & 3;
  }

  static long withLevel(long fields, int level) {
    return withoutLevel(fields) | (long) level << LEVEL;
  }

  static long withoutLevel(long fields) {
    return fields & ~(3L << LEVEL);
  }

  /** Whether the year (0), month (1) or day (2) has an X. */
  static boolean hasX(long fields, int part) {
    int first = part == 0 ? 0 : 2 + 2 * part;
    int end = part == 0 ? 4 : first + 2;
    for (int place = first; place < end; place++) {
      if (digitAt(fields, place) == X) {
        return true;
      }
    }
    return false;
  }

  static boolean hasX(long fields) {
    return hasX(fields, 0) || hasX(fields, 1) || hasX(fields, 2);
  }

  /** The year without its sign, every X replaced. */
  static int yearDigits(long fields, int forX) {
    int year = 0;
    for (int place = 0; place < 4; place++) {
      int digit = digitAt(fields, place);
      year = year * 10 + (digit == X ? forX : digit);
    }
    return year;
  }

  /** The year; only where it has no X. */
  static int signedYear(long fields) {
    int year = yearDigits(fields, 0);
    return isNegative(fields) ? -year : year;
  }

  /** The month or season; only where it has no X. */
  static int month(long fields) {
    return 10 * digitAt(fields, 4) + digitAt(fields, 5);
  }

  /** The day of the month; only where it has no X. */
  static int day(long fields) {
    return 10 * digitAt(fields, 6) + digitAt(fields, 7);
  }

  static boolean isSeason(long fields) {
    return hasMonth(fields) && !hasX(fields, 1) && Season.isSeason(month(fields));
  }

  /** Whether a number of two digits is one that the month (4) or day (6) can stand for. */
  static boolean fits(long fields, int place, int number) {
    int tens = digitAt(fields, place);
    int units = digitAt(fields, place + 1);
    return (tens == X || tens == number / 10) && (units == X || units == number % 10);
  }

  /** Whether a year, without its sign, is one that the year can stand for. */
  static boolean fitsYear(long fields, int year) {
    int rest = year;
    for (int place = 3; place >= 0; place--) {
      int digit = digitAt(fields, place);
      if (digit != X && digit != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return true;
  }

  /**
   * The canonical spelling: qualifiers after the leading parts that share one, then before each.
   */
  static String canonical(long fields) {
    StringBuilder out = new StringBuilder(14);
    int last = hasDay(fields) ? 2 : hasMonth(fields) ? 1 : 0;
    int group = 0;
    while (group < last && qualifier(fields, group + 1) == qualifier(fields, 0)) {
      group++;
    }
    for (int part = 0; part <= last; part++) {
      int bits = qualifier(fields, part);
      if (part > 0) {
        out.append('-');
      }
      if (part > group && bits != 0) {
        out.append(Qualifier.mark(bits));
      }
      appendPart(out, fields, part);
      if (part == group && bits != 0) {
        out.append(Qualifier.mark(bits));
      }
    }
    return out.toString();
  }

  private static void appendPart(StringBuilder out, long fields, int part) {
    if (part == 0 && isNegative(fields)) {
      out.append('-');
    }
    int first = part == 0 ? 0 : 2 + 2 * part;
    int end = part == 0 ? 4 : first + 2;
    for (int place = first; place < end; place++) {
      int digit = digitAt(fields, place);
      out.append(digit == X ? 'X' : (char) ('0' + digit));
    }
    if (part == 0 && significant(fields) != 0) {
      out.append('S').append(significant(fields));
    }
  }
}
