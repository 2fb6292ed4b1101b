package dateline.time;

/** Reads the time of day that follows a date. */
final class TimeParser {
  private final Cursor in;

  private TimeParser(Cursor in) {
    this.in = in;
  }

  /**
   * Reads from the T on.
   *
   * @param from where the date began
   * @param part the last part of the date: 2 for a day
   * @param fields the date, as in {@link DateFields}
   */
  static DateTime read(Cursor in, int from, int part, long fields) {
    return new TimeParser(in).time(from, part, fields);
  }

  private DateTime time(int from, int part, long fields) {
    if (part < 2) {
      throw in.problem("time-whole");
    }
    if (DateFields.hasX(fields)
        || DateFields.qualifier(fields, 0) != 0
        || DateFields.qualifier(fields, 1) != 0
        || DateFields.qualifier(fields, 2) != 0) {
      throw in.problem("time-exact");
    }
    in.pos++;
    int hour = two("hour", 24);
    colon();
    int minute = two("minute", 59);
    int millis = (hour * 60 + minute) * 60_000;
    int fraction = DateTime.NO_SECONDS;
    if (in.peek() == ':') {
      in.pos++;
      millis += 1000 * two("second", 59);
      fraction = 0;
      if (in.peek() == '.') {
        int start = ++in.pos;
        millis += fraction();
        fraction = Math.min(3, in.pos - start);
      }
    }
    if (hour == 24 && millis > Gregorian.MILLIS_A_DAY) {
      throw in.problem(in.pos - 1, "time-end");
    }
    short offset = zone();
    if (in.pos < in.end) {
      throw in.problem("after-time");
    }
    long levelled = DateFields.withLevel(fields, DateFields.isNegative(fields) ? 1 : 0);
    return new DateTime(levelled, millis, offset, (byte) fraction, in.text.substring(from, in.end));
  }

  private int fraction() {
    int start = in.pos;
    int millis = 0;
    while (in.pos < in.end && Cursor.isDigit(in.text.charAt(in.pos))) {
      if (in.pos - start < 3) {
        millis = millis * 10 + Cursor.value(in.text.charAt(in.pos));
      }
      in.pos++;
    }
    if (in.pos == start) {
      throw in.problem("fraction");
    }
    for (int digits = in.pos - start; digits < 3; digits++) {
      millis *= 10;
    }
    return millis;
  }

  private short zone() {
    char sign = in.peek();
    if (sign == 'Z') {
      in.pos++;
      return 0;
    }
    if (sign == 'z') {
      throw in.problem("small-z");
    }
    if (sign == '−') {
      throw in.problem("zone-minus");
    }
    if (sign != '+' && sign != '-') {
      return DateTime.NO_ZONE;
    }
    int start = in.pos++;
    int minutes = 60 * two("zone-hour", 14);
    if (in.pos < in.end) {
      colon();
      minutes += two("zone-minute", 59);
    }
    if ((sign == '-' && (minutes == 0 || minutes > 12 * 60))
        || (sign == '+' && minutes > 14 * 60)) {
      throw in.problem(start, "zone");
    }
    return (short) (sign == '-' ? -minutes : minutes);
  }

  private void colon() {
    if (in.peek() != ':') {
      throw in.problem("colon");
    }
    in.pos++;
  }

  private int two(String name, int most) {
    int start = in.pos;
    int number = 0;
    for (int i = 0; i < 2; i++) {
      if (in.pos >= in.end || !Cursor.isDigit(in.text.charAt(in.pos))) {
        throw in.problem(name + "-digits");
      }
      number = number * 10 + Cursor.value(in.text.charAt(in.pos));
      in.pos++;
    }
    if (number > most) {
      throw in.problem(start, name + "-range", String.valueOf(most));
    }
    return number;
  }
}
