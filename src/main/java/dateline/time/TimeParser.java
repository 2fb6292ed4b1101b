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
      throw in.problem("a time of day follows a whole date, as 2020-02-07T14:30:00");
    }
    if (DateFields.hasX(fields)
        || DateFields.qualifier(fields, 0) != 0
        || DateFields.qualifier(fields, 1) != 0
        || DateFields.qualifier(fields, 2) != 0) {
      throw in.problem("a time of day follows a date without X, ?, ~ or %");
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
      throw in.problem(in.pos - 1, "the day ends at 24:00:00");
    }
    short offset = zone();
    if (in.pos < in.end) {
      throw in.problem("nothing can follow the time but Z or an offset, as +02:00");
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
      throw in.problem("a decimal fraction of the second is expected, as 14:30:00.5");
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
      throw in.problem("the letter for UTC is a capital Z");
    }
    if (sign == '−') {
      throw in.problem("a minus is written with the hyphen of the keyboard, as -05:00");
    }
    if (sign != '+' && sign != '-') {
      return DateTime.NO_ZONE;
    }
    int start = in.pos++;
    int minutes = 60 * two("zone's hour", 14);
    if (in.pos < in.end) {
      colon();
      minutes += two("zone's minute", 59);
    }
    if ((sign == '-' && (minutes == 0 || minutes > 12 * 60))
        || (sign == '+' && minutes > 14 * 60)) {
      throw in.problem(
          start, "zones go from -12:00 to +14:00, and UTC is Z or +00:00, never with a minus");
    }
    return (short) (sign == '-' ? -minutes : minutes);
  }

  private void colon() {
    if (in.peek() != ':') {
      throw in.problem("hours and minutes are written with two digits and a colon, as 14:30");
    }
    in.pos++;
  }

  private int two(String name, int most) {
    int start = in.pos;
    int number = 0;
    for (int i = 0; i < 2; i++) {
      if (in.pos >= in.end || !Cursor.isDigit(in.text.charAt(in.pos))) {
        throw in.problem("the " + name + " has two digits");
      }
      number = number * 10 + Cursor.value(in.text.charAt(in.pos));
      in.pos++;
    }
    if (number > most) {
      throw in.problem(start, "the " + name + " is 00 to " + most);
    }
    return number;
  }
}
