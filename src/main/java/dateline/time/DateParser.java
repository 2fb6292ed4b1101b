package dateline.time;

import org.jspecify.annotations.Nullable;

/** Reads one date, character by character, from a stretch of an expression. */
final class DateParser {
  private static final String[] PART = {"year", "month", "day"};

  private final Cursor in;

  /** Why no time of day may follow, where none may. */
  private @Nullable String noTime;

  /** Whether something was read that only level 2 allows. */
  private boolean level2;

  DateParser(String text) {
    this.in = new Cursor(text);
  }

  /** Reads a date that is not followed by a time of day. */
  EndPoint date(int from, int to, String whyNoTime) {
    noTime = whyNoTime;
    return read(from, to);
  }

  /** Reads a date with or without a time of day. */
  EndPoint dateOrTime(int from, int to) {
    noTime = null;
    return read(from, to);
  }

  private EndPoint read(int from, int to) {
    in.pos = from;
    in.end = to;
    level2 = false;
    int before = in.qualifier();
    if (in.pos < in.end && in.text.charAt(in.pos) == 'Y') {
      return LongYearParser.read(in, from, before);
    }
    return calendarDate(from, before);
  }

  // A year of four digits and what follows it.

  private EndPoint calendarDate(int from, int before) {
    long fields = 0;
    if (in.peek() == '-') {
      fields = DateFields.negative();
      in.pos++;
    }
    fields |= yearDigits();
    if (DateFields.isNegative(fields) && DateFields.yearDigits(fields, DateFields.X) == 0) {
      throw in.problem(in.pos - 4, "year-0");
    }
    boolean yearAlone = in.peek() == 'S';
    if (yearAlone) {
      fields |= significant(fields);
    }
    int after = in.qualifier();
    level2 |= before != 0 || (after != 0 && in.pos < in.end);
    fields |= DateFields.qualifier(0, before | after);
    int trailing = after;
    int part = 0;
    while (in.pos < in.end && in.text.charAt(in.pos) == '-') {
      if (part == 2) {
        throw in.problem("after-day");
      }
      if (yearAlone || (part == 1 && DateFields.isSeason(fields))) {
        throw in.problem(part == 1 ? "after-season" : "significant-alone");
      }
      in.pos++;
      part++;
      int own = in.qualifier();
      fields |= part(fields, part);
      after = in.qualifier();
      level2 |= own != 0 || (after != 0 && in.pos < in.end);
      fields |= DateFields.qualifier(part, own);
      for (int p = 0; p <= part && after != 0; p++) {
        fields |= DateFields.qualifier(p, after);
      }
      trailing = after;
    }
    if (in.peek() == 'T') {
      if (noTime != null) {
        throw in.problem(noTime);
      }
      return TimeParser.read(in, from, part, fields);
    }
    if (in.pos < in.end) {
      throw unexpected(part);
    }
    return finish(from, fields, trailing);
  }

  private CalendarDate finish(int from, long fields, int trailing) {
    long levelled = DateFields.withLevel(fields, level(fields, trailing));
    if (!level2 && trailing == 0) {
      return new CalendarDate(levelled, null);
    }
    String written = in.text.substring(from, in.end);
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
    int start = in.pos;
    long fields = 0;
    while (in.pos < in.end && Cursor.isDigitOrX(in.text.charAt(in.pos))) {
      if (in.pos - start < 4) {
        fields |= DateFields.digit(in.pos - start, Cursor.value(in.text.charAt(in.pos)));
      }
      in.pos++;
    }
    int digits = in.pos - start;
    if (digits == 4) {
      return fields;
    }
    char next = in.peek();
    if (digits == 0 || (digits < 4 && (next == 'x' || next == 'u' || next == ' '))) {
      throw in.problem(notADate());
    }
    String advice =
        switch (digits) {
          case 2 -> "century";
          case 3 -> "decade";
          case 8 -> "hyphens";
          default -> digits < 4 ? "short-year" : "long-year";
        };
    throw in.problem(digits < 4 ? in.pos : start + 4, advice);
  }

  private String notADate() {
    char c = in.peek();
    if (in.pos >= in.end) {
      return "missing";
    }
    return switch (c) {
      case '+' -> "plus";
      case '−', '–', '—' -> "minus";
      case 'x', 'u' -> "small-x";
      case 'y' -> "small-y";
      case '(' -> "parentheses";
      default -> Character.isWhitespace(c) ? "space" : "start";
    };
  }

  private long significant(long fields) {
    level2 = true;
    if (DateFields.hasX(fields, 0)) {
      throw in.problem("significant-x");
    }
    long counted = in.significantCount();
    int year = DateFields.yearDigits(fields, 0);
    int digits = String.valueOf(year).length();
    return counted >= digits ? 0 : DateFields.significantDigits((int) counted);
  }

  private long part(long before, int part) {
    int start = in.pos;
    for (int i = 0; i < 2; i++) {
      if (in.pos >= in.end || !Cursor.isDigitOrX(in.text.charAt(in.pos))) {
        throw in.problem("xu(−–— ".indexOf(in.peek()) >= 0 ? notADate() : PART[part] + "-as");
      }
      in.pos++;
    }
    int place = 2 + 2 * part;
    long digits =
        DateFields.digit(place, Cursor.value(in.text.charAt(start)))
            | DateFields.digit(place + 1, Cursor.value(in.text.charAt(start + 1)));
    if (digits == 0) {
      throw in.problem(start, "zero-" + PART[part]);
    }
    long fields = before | digits;
    if (!(part == 1 && DateFields.isSeason(fields)) && !CalendarDate.exists(fields)) {
      throw noSuchPart(fields, part, start);
    }
    return digits;
  }

  private EdtfException noSuchPart(long fields, int part, int start) {
    String written = in.text.substring(start, in.pos);
    if (part == 1) {
      return in.problem(start, "no-month", written);
    }
    if (DateFields.hasX(fields)) {
      return in.problem(start, "no-possible-day", written);
    }
    long year = DateFields.yearDigits(fields, 0) * (DateFields.isNegative(fields) ? -1L : 1L);
    return in.problem(
        start, "no-day", written, Gregorian.lengthOfMonth(year, DateFields.month(fields)));
  }

  private EdtfException unexpected(int part) {
    char c = in.text.charAt(in.pos);
    if (c == 't') {
      return in.problem("small-t");
    }
    if (c == 'S' || c == 'E') {
      return in.problem(c == 'S' ? "significant-alone" : "exponent-y");
    }
    if (Cursor.isDigitOrX(c)) {
      return in.problem(PART[part] + "-digits");
    }
    if (c == '−' || c == '–' || c == '—') {
      return in.problem("hyphen");
    }
    if (c == ' ' || Character.isWhitespace(c)) {
      return in.problem("space-time");
    }
    if (c == 'x' || c == 'u') {
      return in.problem("small-x");
    }
    if (c == ',') {
      return in.problem("comma");
    }
    return in.problem(part == 2 ? "only-time" : "hyphen-or-end");
  }
}
