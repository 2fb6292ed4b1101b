package dateline.time;

import java.util.ArrayList;
import java.util.List;

/** Takes an expression apart at its brackets, commas, slashes and double dots. */
final class EdtfParser {
  private final String text;
  private final DateParser dates;

  private EdtfParser(String text) {
    this.text = text;
    this.dates = new DateParser(text);
  }

  static Edtf parse(String text) {
    if (text.isEmpty()) {
      throw new EdtfException(
          1, "The date is empty: write a year, a month or a day, as 2020-02-07.");
    }
    if (text.length() > Edtf.MAX_LENGTH) {
      throw new EdtfException(
          Edtf.MAX_LENGTH + 1,
          "The date has "
              + text.length()
              + " characters: no more than "
              + Edtf.MAX_LENGTH
              + " are read.");
    }
    return new EdtfParser(text).whole();
  }

  private Edtf whole() {
    char first = text.charAt(0);
    if (first == '[' || first == '{') {
      return set(first == '[');
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return interval(slash);
    }
    int dots = text.indexOf("..");
    if (dots >= 0) {
      throw problem(
          dots,
          "“..” stands alone beside a slash or inside brackets: write 1984/.. for what went on,"
              + " [1984..] for a date in or after 1984");
    }
    return dates.dateOrTime(0, text.length());
  }

  private Interval interval(int slash) {
    int another = text.indexOf('/', slash + 1);
    if (another >= 0) {
      throw problem(another, "an interval has one slash: write its start, a slash, its end");
    }
    boolean startOpen = isOpen(0, slash);
    boolean endOpen = isOpen(slash + 1, text.length());
    EndPoint start = (startOpen || slash == 0) ? null : side(0, slash);
    EndPoint end = (endOpen || slash + 1 == text.length()) ? null : side(slash + 1, text.length());
    if (start != null && end != null) {
      refuseBackwards(start, end, slash + 1);
    }
    return new Interval(start, end, startOpen, endOpen);
  }

  private boolean isOpen(int from, int to) {
    return to - from == 2 && text.startsWith("..", from);
  }

  private EndPoint side(int from, int to) {
    int dots = text.indexOf("..", from);
    if (dots >= 0 && dots < to) {
      throw problem(dots, "beside a slash, “..” stands alone: write 1984/.. or ../1984");
    }
    return dates.dateOrTime(from, to);
  }

  private void refuseBackwards(EndPoint start, EndPoint end, int at) {
    boolean dayAfterTime =
        start instanceof DateTime && !(end instanceof DateTime) && end.precision() == Precision.DAY;
    boolean vague = end.unspecified() || end.hasSignificantDigits() || dayAfterTime;
    long bound = vague ? end.latest() : end.earliest();
    boolean backwards =
        (start instanceof LongYear first && end instanceof LongYear second)
            ? first.firstYear() > (vague ? second.lastYear() : second.firstYear())
            : start.earliest() > bound;
    if (backwards) {
      boolean within = start.earliest() <= end.latest();
      throw problem(
          at,
          "the interval ends before it starts ("
              + Quote.of(start.text())
              + " is after the beginning of "
              + Quote.of(end.text())
              + ")"
              + (!within
                  ? ": write the earlier date first"
                  : start instanceof DateTime
                      ? ": write the end to the day at least"
                      : ": write the end as exactly as the start, with XX for what is not known"));
    }
  }

  private DateSet set(boolean oneOf) {
    char close = oneOf ? ']' : '}';
    int end = text.length() - 1;
    int closing = text.indexOf(close);
    if (closing < 0) {
      throw problem(text.length(), "the set has no end: write “" + close + "” after its last date");
    }
    if (closing != end) {
      throw problem(closing + 1, "nothing may follow the set");
    }
    List<DateSet.Member> members = new ArrayList<>();
    int from = 1;
    while (true) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? end : comma;
      DateSet.Member member = member(from, to);
      if (member.first() == null && from > 1) {
        throw problem(from, "“..” before a date can only come first in a set");
      }
      if (member.last() == null && to < end) {
        throw problem(to - 2, "“..” after a date can only come last in a set");
      }
      members.add(member);
      if (comma < 0) {
        return new DateSet(oneOf, members, text);
      }
      from = comma + 1;
    }
  }

  private DateSet.Member member(int from, int to) {
    if (from == to) {
      throw problem(from, "a date is missing: a set is dates with commas between, as [1667,1668]");
    }
    int dots = text.indexOf("..", from);
    if (dots < 0 || dots >= to) {
      EndPoint date = setDate(from, to);
      return new DateSet.Member(date, date);
    }
    if (to - from == 2) {
      throw problem(from, "“..” needs a date before or after it");
    }
    EndPoint first = dots == from ? null : setDate(from, dots);
    EndPoint last = dots + 2 == to ? null : setDate(dots + 2, to);
    if (first != null && last != null) {
      if (!first.makesRunWith(last)) {
        throw problem(
            dots,
            "“..” joins two dates of the same kind, every digit given: years, months or days");
      }
      if (startsAfter(first, last)) {
        throw problem(dots, "the run ends before it starts: write the earlier date first");
      }
      return first.equals(last)
          ? new DateSet.Member(first, first)
          : new DateSet.Member(first, last);
    }
    return new DateSet.Member(first, last);
  }

  private static boolean startsAfter(EndPoint first, EndPoint last) {
    return (first instanceof LongYear a && last instanceof LongYear b)
        ? a.firstYear() > b.firstYear()
        : first.earliest() > last.earliest();
  }

  private EndPoint setDate(int from, int to) {
    return dates.date(from, to, "a set holds dates without a time of day");
  }

  private EdtfException problem(int index, String what) {
    return Cursor.problem(text, index, what);
  }
}
