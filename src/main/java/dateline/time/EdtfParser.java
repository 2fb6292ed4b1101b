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
      throw new EdtfException(1, Cursor.message("empty"));
    }
    if (text.length() > Edtf.MAX_LENGTH) {
      throw new EdtfException(
          Edtf.MAX_LENGTH + 1, Cursor.message("long", text.length(), Edtf.MAX_LENGTH));
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
      throw problem(dots, "dots-alone");
    }
    return dates.dateOrTime(0, text.length());
  }

  private Interval interval(int slash) {
    int another = text.indexOf('/', slash + 1);
    if (another >= 0) {
      throw problem(another, "one-slash");
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
      throw problem(dots, "dots-beside-slash");
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
          "backwards",
          Quote.of(start.text()),
          Quote.of(end.text()),
          Cursor.message(
              !within
                  ? "earlier-first"
                  : start instanceof DateTime ? "end-to-the-day" : "end-as-exact"));
    }
  }

  private DateSet set(boolean oneOf) {
    char close = oneOf ? ']' : '}';
    int end = text.length() - 1;
    int closing = text.indexOf(close);
    if (closing < 0) {
      throw problem(text.length(), "set-open", String.valueOf(close));
    }
    if (closing != end) {
      throw problem(closing + 1, "after-set");
    }
    List<DateSet.Member> members = new ArrayList<>();
    int from = 1;
    while (true) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? end : comma;
      DateSet.Member member = member(from, to);
      if (member.first() == null && from > 1) {
        throw problem(from, "dots-first");
      }
      if (member.last() == null && to < end) {
        throw problem(to - 2, "dots-last");
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
      throw problem(from, "set-gap");
    }
    int dots = text.indexOf("..", from);
    if (dots < 0 || dots >= to) {
      EndPoint date = setDate(from, to);
      return new DateSet.Member(date, date);
    }
    if (to - from == 2) {
      throw problem(from, "dots-nothing");
    }
    EndPoint first = dots == from ? null : setDate(from, dots);
    EndPoint last = dots + 2 == to ? null : setDate(dots + 2, to);
    if (first != null && last != null) {
      if (!first.makesRunWith(last)) {
        throw problem(dots, "run-kinds");
      }
      if (startsAfter(first, last)) {
        throw problem(dots, "run-backwards");
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
    return dates.date(from, to, "set-time");
  }

  private EdtfException problem(int index, String key, Object... values) {
    return Cursor.problem(text, index, key, values);
  }
}
