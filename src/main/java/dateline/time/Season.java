package dateline.time;

/**
 * The parts of a year that EDTF numbers 21 to 41. The specification names them and leaves their
 * months to the reader. Here a season without a hemisphere (21 to 24) is the northern one, seasons
 * are whole months as meteorologists count them, and a winter (or southern summer) starts in the
 * December of the year it is written with.
 */
final class Season {
  static final int FIRST = 21;
  static final int LAST = 41;

  /** The last that level 1 knows. */
  static final int LAST_OF_LEVEL_1 = 24;

  private static final int[] FIRST_MONTH = {
    3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7
  };

  private Season() {}

  static boolean isSeason(int number) {
    return number >= FIRST && number <= LAST;
  }

  static long firstDay(long year, int number) {
    return Gregorian.epochDay(year, FIRST_MONTH[number - FIRST], 1);
  }

  static long lastDay(long year, int number) {
    int next = FIRST_MONTH[number - FIRST] + months(number);
    return Gregorian.epochDay(next > 12 ? year + 1 : year, next > 12 ? next - 12 : next, 1) - 1;
  }

  private static int months(int number) {
    return number <= 36 ? 3 : number <= 39 ? 4 : 6;
  }
}
