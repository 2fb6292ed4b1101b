package dateline.time;

import org.jspecify.annotations.Nullable;

/** Reads one date, character by character, from a stretch of an expression. */
final class DateParser {
  private static final String[] PART = {"year", "month", "day"};

  /** The longest exponent that is read: larger ones mean nothing. */
  private static final int EXPONENT_DIGITS = 9;

  private final String text;
  private int pos;
  private int end;
  private @Nullable String noTime;

  /** Whether something was read that only level 2 allows. */
  private boolean level2;

  DateParser(String text) {
    this.text = text;
  }

  static EdtfException problem(String text, int index, String what) {
    String where =
        index < text.length()
            ? "Character " + (index + 1) + " (" + Quote.character(text, index) + "): "
            : "Character " + (index + 1) + " (the end): ";
    return new EdtfException(index + 1, where + what + ".");
  }

  /** Reads a date that is not followed by a time of day. */
  EndPoint date(int from, int to, String whyNoTime) {
    noTime = whyNoTime;
    Edtf read = read(from, to);
    if (read instanceof EndPoint date) {
      return date;
    }
    throw problem(from, whyNoTime);
  }

  /** Reads a date with or without a time of day. */
  Edtf dateOrTime(int from, int to) {
    noTime = null;
    return read(from, to);
  }

  private Edtf read(int from, int to) {
    pos = from;
    end = to;
    level2 = false;
    int before = qualifier();
    if (pos < end && text.charAt(pos) == 'Y') {
      return longYear(from, before);
    }
    return calendarDate(from, before);
  }

  private char peek() {
    return pos < end ? text.charAt(pos) : '\0';
  }

  private int qualifier() {
    int bits = pos < end ? Qualifier.of(text.charAt(pos)) : 0;
    if (bits != 0) {
      pos++;
      if (pos < end && Qualifier.of(text.charAt(pos)) != 0) {
        throw problem("one of ? ~ % is enough, and % means both");
      }
    }
    return bits;
  }

  // A year of four digits and what follows it.

  private Edtf calendarDate(int from, int before) {
    long fields = 0;
    if (peek() == '-') {
      fields = DateFields.negative();
      pos++;
    }
    fields |= yearDigits();
    if (DateFields.isNegative(fields) && DateFields.yearDigits(fields, DateFields.X) == 0) {
      throw problem(pos - 4, "the year 0 has no minus: write 0000 for 1 BCE");
    }
    if (peek() == 'S') {
      fields |= significant(fields);
    }
    int after = qualifier();
    level2 |= before != 0 || (after != 0 && pos < end);
    fields |= DateFields.qualifier(0, before | after);
    int trailing = after;
    int part = 0;
    while (pos < end && text.charAt(pos) == '-') {
      if (part == 2) {
        throw problem("a date ends after its day");
      }
      if (DateFields.significant(fields) != 0 || (part == 1 && DateFields.isSeason(fields))) {
        throw problem("nothing can follow " + (part == 1 ? "a season" : "significant digits"));
      }
      pos++;
      part++;
      int own = qualifier();
      fields |= part(fields, part);
      after = qualifier();
      level2 |= own != 0 || (after != 0 && pos < end);
      fields |= DateFields.qualifier(part, own);
      for (int p = 0; p <= part && after != 0; p++) {
        fields |= DateFields.qualifier(p, after);
      }
      trailing = after;
    }
    if (peek() == 'T') {
      return time(from, part, fields, trailing);
    }
    if (pos < end) {
      throw unexpected(part);
    }
    return finish(from, fields, trailing);
  }

  private CalendarDate finish(int from, long fields, int trailing) {
    long levelled = DateFields.withLevel(fields, level(fields, trailing));
    if (!level2 && trailing == 0) {
      return new CalendarDate(levelled, null);
    }
    String written = text.substring(from, end);
    return new CalendarDate(
        levelled, DateFields.canonical(levelled).equals(written) ? null : written);
  }

  private int level(long fields, int trailing) {
    boolean season = DateFields.isSeason(fields);
    if (level2
        || (season && (trailing != 0 || DateFields.month(fields) > Season.LAST_OF_LEVEL_1))
        || hasLevel2X(fields)) {
      return 2;
    }
    return DateFields.isNegative(fields) || season || trailing != 0 || DateFields.hasX(fields)
        ? 1
        : 0;
  }

  /** Whether an X stands elsewhere than level 1 allows. */
  private static boolean hasLevel2X(long fields) {
    boolean yearX = DateFields.hasX(fields, 0);
    if (yearX) {
      return DateFields.hasMonth(fields)
          || DateFields.digitAt(fields, 0) == DateFields.X
          || DateFields.digitAt(fields, 1) == DateFields.X
          || DateFields.digitAt(fields, 3) != DateFields.X;
    }
    boolean monthX = DateFields.hasX(fields, 1);
    boolean dayX = DateFields.hasX(fields, 2);
    return (monthX && !isAllX(fields, 4))
        || (dayX && !isAllX(fields, 6))
        || (monthX && DateFields.hasDay(fields) && !dayX);
  }

  private static boolean isAllX(long fields, int place) {
    return DateFields.digitAt(fields, place) == DateFields.X
        && DateFields.digitAt(fields, place + 1) == DateFields.X;
  }

  private long yearDigits() {
    int start = pos;
    long fields = 0;
    while (pos < end && isDigitOrX(text.charAt(pos))) {
      if (pos - start < 4) {
        fields |= DateFields.digit(pos - start, value(text.charAt(pos)));
      }
      pos++;
    }
    int digits = pos - start;
    if (digits == 4) {
      return fields;
    }
    if (digits == 0) {
      throw problem(notADate());
    }
    String advice =
        switch (digits) {
          case 2 -> "a year has four digits; a century is written with XX, as 19XX";
          case 3 -> "a year has four digits; a decade is written with X, as 196X";
          case 8 ->
              "a day is written with hyphens, as 2020-02-07; a year of more than four digits"
                  + " starts with Y";
          default ->
              digits < 4
                  ? "a year has four digits: put zeros before it, as 0079"
                  : "a year of more than four digits starts with Y, as Y12345";
        };
    throw problem(digits < 4 ? pos : start + 4, advice);
  }

  private String notADate() {
    char c = peek();
    if (pos >= end) {
      return "a date is missing: write a year, a month or a day, as 2020-02-07";
    }
    return switch (c) {
      case '+' -> "a year has no plus sign";
      case '−', '–', '—' -> "a minus is written with the hyphen of the keyboard, as -0044";
      case 'x', 'u' -> "an unspecified digit is a capital X";
      case 'y' -> "a long year starts with a capital Y";
      case '(' ->
          "parts are not grouped by parentheses: put ? ~ or % after the part, as 2004-06~-11";
      default ->
          Character.isWhitespace(c)
              ? "a date has no spaces"
              : "a date starts with a year of four digits, as 2020-02-07";
    };
  }

  private long significant(long fields) {
    int at = pos;
    level2 = true;
    if (DateFields.hasX(fields, 0)) {
      throw problem("a year with X has no significant digits");
    }
    long counted = significantCount();
    int year = DateFields.yearDigits(fields, 0);
    int digits = String.valueOf(year).length();
    if (pos < end && text.charAt(pos) == '-') {
      throw problem(at, "only a year alone has significant digits");
    }
    return counted >= digits ? 0 : DateFields.significantDigits((int) counted);
  }

  /** Reads S and its number; more than 18 digits are as good as 18. */
  private long significantCount() {
    pos++;
    int start = pos;
    long number = 0;
    while (pos < end && isDigit(text.charAt(pos))) {
      number = Math.min(number * 10 + value(text.charAt(pos)), LongYear.FARTHEST / 10);
      pos++;
    }
    if (pos == start || text.charAt(start) == '0') {
      throw problem(start, "after S comes how many digits are significant, 1 or more, as 1950S2");
    }
    return number;
  }

  private long part(long before, int part) {
    int start = pos;
    for (int i = 0; i < 2; i++) {
      if (pos >= end || !isDigitOrX(text.charAt(pos))) {
        throw problem(
            pos < end && (text.charAt(pos) == 'x' || text.charAt(pos) == 'u')
                ? "an unspecified digit is a capital X"
                : "a "
                    + PART[part]
                    + " has two digits, as "
                    + (part == 1 ? "2020-02" : "2020-02-07"));
      }
      pos++;
    }
    int place = 2 + 2 * part;
    long digits =
        DateFields.digit(place, value(text.charAt(start)))
            | DateFields.digit(place + 1, value(text.charAt(start + 1)));
    if (digits == 0) {
      throw problem(start, "there is no " + PART[part] + " 00: leave it out or write XX");
    }
    long fields = before | digits;
    if (!(part == 1 && DateFields.isSeason(fields)) && !CalendarDate.exists(fields)) {
      throw problem(start, noSuchPart(fields, part, text.substring(start, pos)));
    }
    return digits;
  }

  private static String noSuchPart(long fields, int part, String written) {
    if (part == 1) {
      return "there is no month " + written + ": months are 01 to 12, seasons 21 to 41";
    }
    if (DateFields.hasX(fields)) {
      return "no real day fits: there is no such day " + written + " in any month that is possible";
    }
    long year = DateFields.yearDigits(fields, 0) * (DateFields.isNegative(fields) ? -1L : 1L);
    return "there is no day "
        + written
        + ": this month has "
        + Gregorian.lengthOfMonth(year, DateFields.month(fields))
        + " days";
  }

  private EdtfException unexpected(int part) {
    char c = text.charAt(pos);
    if (c == 't') {
      return problem("the letter before a time of day is a capital T");
    }
    if (c == 'S' || c == 'E') {
      return problem(
          c == 'S'
              ? "only a year alone has significant digits"
              : "a year with an exponent starts with Y, as Y17E7");
    }
    if (isDigitOrX(c)) {
      return problem("a " + PART[part] + " has " + (part == 0 ? "four" : "two") + " digits");
    }
    if (c == ' ' || Character.isWhitespace(c)) {
      return problem("a date has no spaces: a time of day follows the letter T");
    }
    if (c == 'x' || c == 'u') {
      return problem("an unspecified digit is a capital X");
    }
    if (c == ',') {
      return problem("several dates stand in brackets: [..] for one of them, {..} for all");
    }
    return problem(
        part == 2
            ? "nothing can follow the day but T and a time"
            : "a hyphen or the end is expected");
  }

  // A time of day.

  private DateTime time(int from, int part, long fields, int trailing) {
    if (noTime != null) {
      throw problem(noTime);
    }
    if (part < 2) {
      throw problem("a time of day follows a whole date, as 2020-02-07T14:30:00");
    }
    if (DateFields.hasX(fields)
        || trailing != 0
        || DateFields.qualifier(fields, 0) != 0
        || DateFields.qualifier(fields, 1) != 0
        || DateFields.qualifier(fields, 2) != 0) {
      throw problem("a time of day follows a date without X, ?, ~ or %");
    }
    pos++;
    int hour = two("hour", 24);
    colon();
    int minute = two("minute", 59);
    int millis = (hour * 60 + minute) * 60_000;
    int fraction = DateTime.NO_SECONDS;
    if (peek() == ':') {
      pos++;
      millis += 1000 * two("second", 59);
      fraction = 0;
      if (peek() == '.') {
        int start = ++pos;
        millis += fraction();
        fraction = Math.min(3, pos - start);
      }
    }
    if (hour == 24 && millis > Gregorian.MILLIS_A_DAY) {
      throw problem(pos - 1, "the day ends at 24:00:00");
    }
    short offset = zone();
    if (pos < end) {
      throw problem("nothing can follow the time but Z or an offset, as +02:00");
    }
    long levelled = DateFields.withLevel(fields, DateFields.isNegative(fields) ? 1 : 0);
    return new DateTime(levelled, millis, offset, (byte) fraction, text.substring(from, end));
  }

  private int fraction() {
    int start = pos;
    int millis = 0;
    while (pos < end && isDigit(text.charAt(pos))) {
      if (pos - start < 3) {
        millis = millis * 10 + value(text.charAt(pos));
      }
      pos++;
    }
    if (pos == start) {
      throw problem("a decimal fraction of the second is expected, as 14:30:00.5");
    }
    for (int digits = pos - start; digits < 3; digits++) {
      millis *= 10;
    }
    return millis;
  }

  private short zone() {
    char sign = peek();
    if (sign == 'Z') {
      pos++;
      return 0;
    }
    if (sign == 'z') {
      throw problem("the letter for UTC is a capital Z");
    }
    if (sign == '−') {
      throw problem("a minus is written with the hyphen of the keyboard, as -05:00");
    }
    if (sign != '+' && sign != '-') {
      return DateTime.NO_ZONE;
    }
    int start = pos++;
    int minutes = 60 * two("zone's hour", 14);
    if (pos < end) {
      colon();
      minutes += two("zone's minute", 59);
    }
    if ((sign == '-' && (minutes == 0 || minutes > 12 * 60))
        || (sign == '+' && minutes > 14 * 60)) {
      throw problem(
          start, "zones go from -12:00 to +14:00, and UTC is Z or +00:00, never with a minus");
    }
    return (short) (sign == '-' ? -minutes : minutes);
  }

  private void colon() {
    if (peek() != ':') {
      throw problem("hours and minutes are written with two digits and a colon, as 14:30");
    }
    pos++;
  }

  private int two(String name, int most) {
    int start = pos;
    int number = 0;
    for (int i = 0; i < 2; i++) {
      if (pos >= end || !isDigit(text.charAt(pos))) {
        throw problem("the " + name + " has two digits");
      }
      number = number * 10 + value(text.charAt(pos));
      pos++;
    }
    if (number > most) {
      throw problem(start, "the " + name + " is 00 to " + most);
    }
    return number;
  }

  // A year with Y.

  private EndPoint longYear(int from, int before) {
    pos++;
    boolean negative = peek() == '-';
    if (negative) {
      pos++;
    }
    int start = pos;
    while (pos < end && isDigit(text.charAt(pos))) {
      pos++;
    }
    String mantissa = text.substring(start, pos);
    if (mantissa.isEmpty() || mantissa.charAt(0) == '0') {
      throw problem(start, "after Y comes a year that does not start with 0, as Y12345");
    }
    long exponent = 0;
    boolean exponential = peek() == 'E';
    if (exponential) {
      exponent = exponent();
    } else if (mantissa.length() < 5) {
      throw problem(start - 1, "Y is for years of five digits or more: leave it out");
    }
    long significant = peek() == 'S' ? significantCount() : 0;
    int after = qualifier();
    if (pos < end) {
      throw problem(
          text.charAt(pos) == '-'
              ? "a year with Y stands alone, without month or day"
              : "only E, S or one of ? ~ % can follow a year with Y");
    }
    String written = text.substring(from, end);
    int level = exponential || significant > 0 || before > 0 || after > 0 ? 2 : 1;
    if (mantissa.length() + exponent < 5) {
      return shortYear(negative, mantissa, (int) exponent, significant, before | after, written);
    }
    return LongYear.of(negative, mantissa, exponent, significant, before | after, level, written);
  }

  private long exponent() {
    int start = ++pos;
    while (pos < end && isDigit(text.charAt(pos))) {
      pos++;
    }
    if (pos == start || text.charAt(start) == '0') {
      throw problem(start, "after E comes the number of zeros, 1 or more, as Y17E7");
    }
    if (pos - start > EXPONENT_DIGITS) {
      throw problem(start, "the exponent is too large to mean a year");
    }
    return Long.parseLong(text, start, pos, 10);
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
      fields |= DateFields.digit(place, value(digits.charAt(digits.length() - 4 + place)));
    }
    if (significant < mantissa.length() + exponent) {
      fields |= DateFields.significantDigits((int) significant);
    }
    fields |= DateFields.qualifier(0, qualifier);
    return new CalendarDate(DateFields.withLevel(fields, 2), written);
  }

  private EdtfException problem(String what) {
    return problem(pos, what);
  }

  private EdtfException problem(int index, String what) {
    return problem(text, index, what);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigitOrX(char c) {
    return isDigit(c) || c == 'X';
  }

  private static int value(char c) {
    return c == 'X' ? DateFields.X : c - '0';
  }
}
