package dateline.time;

/** Reads a year that starts with Y. */
final class LongYearParser {
  /** The longest exponent that is read: larger ones mean nothing. */
  private static final int EXPONENT_DIGITS = 9;

  private LongYearParser() {}

  /**
   * Reads from the Y on.
   *
   * @param from where the expression began
   * @param before the qualifier before the Y
   */
  static EndPoint read(Cursor in, int from, int before) {
    in.pos++;
    boolean negative = in.peek() == '-';
    if (negative) {
      in.pos++;
    }
    int start = in.pos;
    while (in.pos < in.end && Cursor.isDigit(in.text.charAt(in.pos))) {
      in.pos++;
    }
    String mantissa = in.text.substring(start, in.pos);
    if (mantissa.isEmpty() || mantissa.charAt(0) == '0') {
      throw in.problem(start, "y-zero");
    }
    long exponent = 0;
    boolean exponential = in.peek() == 'E';
    if (exponential) {
      exponent = exponent(in);
    } else if (mantissa.length() < 5) {
      throw in.problem(start - 1, "y-short");
    }
    long significant = in.peek() == 'S' ? in.significantCount() : 0;
    int after = in.qualifier();
    if (in.pos < in.end) {
      throw in.problem(in.text.charAt(in.pos) == '-' ? "y-alone" : "y-after");
    }
    String written = in.text.substring(from, in.end);
    int level = exponential || significant > 0 || before > 0 || after > 0 ? 2 : 1;
    if (mantissa.length() + exponent < 5) {
      return shortYear(negative, mantissa, (int) exponent, significant, before | after, written);
    }
    return LongYear.of(negative, mantissa, exponent, significant, before | after, level, written);
  }

  private static long exponent(Cursor in) {
    int start = ++in.pos;
    while (in.pos < in.end && Cursor.isDigit(in.text.charAt(in.pos))) {
      in.pos++;
    }
    if (in.pos == start || in.text.charAt(start) == '0') {
      throw in.problem(start, "exponent");
    }
    if (in.pos - start > EXPONENT_DIGITS) {
      throw in.problem(start, "exponent-large");
    }
    return Long.parseLong(in.text, start, in.pos, 10);
  }

  /** A year of four digits or fewer that was written with an exponent. */
  private static CalendarDate shortYear(
      boolean negative,
      String mantissa,
      int exponent,
      long significant,
      int qualifier,
      String written) {
    String digits = "000" + mantissa + "0".repeat(exponent);
    long fields = negative ? DateFields.negative() : 0;
    for (int place = 0; place < 4; place++) {
      fields |= DateFields.digit(place, Cursor.value(digits.charAt(digits.length() - 4 + place)));
    }
    if (significant < mantissa.length() + exponent) {
      fields |= DateFields.significantDigits((int) significant);
    }
    fields |= DateFields.qualifier(0, qualifier);
    return new CalendarDate(DateFields.withLevel(fields, 2), written);
  }
}
