package dateline.time;

/** The proleptic Gregorian calendar in whole days and milliseconds; the year 0 is 1 BCE. */
final class Gregorian {
  static final long MILLIS_A_DAY = 86_400_000L;

  /** The first and last year that lie whole within a {@code long} of milliseconds. */
  static final long FIRST_YEAR = -292_275_054L;

  static final long LAST_YEAR = 292_278_993L;

  /** Stands for every moment before {@link #FIRST_YEAR}. */
  static final long BEFORE_ALL = Long.MIN_VALUE + 1;

  /** Stands for every moment after {@link #LAST_YEAR}. */
  static final long AFTER_ALL = Long.MAX_VALUE - 1;

  private static final long DAYS_FROM_YEAR_0_TO_1970 = 719_468;
  private static final long DAYS_AN_ERA = 146_097;

  private Gregorian() {}

  static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int lengthOfMonth(long year, int month) {
    return switch (month) {
      case 2 -> isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /**
   * Days from 1970-01-01, counted in eras of 400 years that start on 1 March, so that the leap day
   * comes last.
   */
  static long epochDay(long year, int month, int day) {
    long y = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(y, 400L);
    long yearOfEra = y - era * 400;
    long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_AN_ERA + dayOfEra - DAYS_FROM_YEAR_0_TO_1970;
  }

  static long startOfDay(long epochDay) {
    return epochDay * MILLIS_A_DAY;
  }

  static long endOfDay(long epochDay) {
    return epochDay * MILLIS_A_DAY + MILLIS_A_DAY - 1;
  }

  static long startOfYear(long year) {
    return year < FIRST_YEAR
        ? BEFORE_ALL
        : year > LAST_YEAR ? AFTER_ALL : startOfDay(epochDay(year, 1, 1));
  }

  static long endOfYear(long year) {
    return year < FIRST_YEAR
        ? BEFORE_ALL
        : year > LAST_YEAR ? AFTER_ALL : endOfDay(epochDay(year, 12, 31));
  }
}
