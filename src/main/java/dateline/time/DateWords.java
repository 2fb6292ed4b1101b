package dateline.time;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Words for a single date. */
final class DateWords {

  /** How much is said. */
  enum Style {
    FULL,
    WITH_WEEKDAY,
    BRIEF
  }

  private static final String[] PART = {"year", "month", "day"};
  private static final String[] MARK = {"uncertain", "approximate", "both"};
  private static final String[] ROMAN = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
  private static final int[] ROMAN_VALUE = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;

  private final Words words;
  private final Style style;
  private final Notation notation;

  DateWords(Words words, Style style, Notation notation) {
    this.words = words;
    this.style = style;
    this.notation = notation;
  }

  /** The phrase of a key, in its brief form where that is wanted and there is one. */
  String say(String key, String... arguments) {
    String brief = "brief." + key;
    return words.say(style == Style.BRIEF && words.has(brief) ? brief : key, arguments);
  }

  /** Whether two days of a month are each said whole. */
  boolean namesWholeDays() {
    return style == Style.WITH_WEEKDAY || notation.isWholeDays();
  }

  String of(EndPoint date) {
    return single(date, "");
  }

  /** A date as a part of a longer phrase, where a comma would be misread. */
  String inside(EndPoint date) {
    return single(date, "inside.");
  }

  private String single(EndPoint date, String place) {
    return switch (date) {
      case CalendarDate calendar -> qualified(calendar, plain(calendar), place);
      case LongYear year -> longYear(year, place);
      case DateTime time -> zoned(time, of(time.day()), clock(time));
    };
  }

  /** Two times of the same day and zone. */
  String times(String key, DateTime first, DateTime last) {
    return zoned(first, of(first.day()), say(key + ".times", clock(first), clock(last)));
  }

  /** A date without its qualifiers. */
  private String plain(CalendarDate date) {
    long fields = date.fields();
    if (DateFields.hasX(fields)) {
      return unspecified(date);
    }
    if (DateFields.significant(fields) != 0) {
      int year = DateFields.signedYear(fields);
      int block = (int) Math.pow(10, digitsLeft(fields));
      int low = Math.abs(year) / block * block;
      int first = year < 0 ? -low - block + 1 : low;
      return say("estimated", year(first), year(first + block - 1), year(year));
    }
    String year = year(DateFields.signedYear(fields));
    if (!DateFields.hasMonth(fields)) {
      return year;
    }
    int month = DateFields.month(fields);
    if (date.isSeason()) {
      return say("season." + month, year);
    }
    if (!DateFields.hasDay(fields)) {
      return month(DateFields.signedYear(fields), month);
    }
    String day = day(DateFields.signedYear(fields), month, DateFields.day(fields));
    return style == Style.WITH_WEEKDAY ? say("weekday", weekday(date.firstDay()), day) : day;
  }

  private static int digitsLeft(long fields) {
    return String.valueOf(DateFields.yearDigits(fields, 0)).length()
        - DateFields.significant(fields);
  }

  private String unspecified(CalendarDate date) {
    long fields = date.fields();
    boolean yearX = DateFields.hasX(fields, 0);
    boolean monthX = DateFields.hasX(fields, 1);
    boolean dayX = DateFields.hasX(fields, 2);
    if (!DateFields.hasMonth(fields)) {
      return yearWithX(date);
    }
    boolean wholeMonthX = monthX && isX(fields, 4);
    boolean wholeDayX = dayX && isX(fields, 6);
    if (!yearX) {
      String year = year(DateFields.signedYear(fields));
      if (wholeMonthX && (wholeDayX || !DateFields.hasDay(fields))) {
        return say(DateFields.hasDay(fields) ? "some.day" : "some.month", year);
      }
      if (!monthX && wholeDayX) {
        return say("some.day", say("month", monthAlone(DateFields.month(fields)), year));
      }
    } else if (!monthX && !date.isSeason() && (!dayX || wholeDayX)) {
      int month = DateFields.month(fields);
      String known =
          !DateFields.hasDay(fields)
              ? monthAlone(month)
              : wholeDayX
                  ? say("some.day", monthAlone(month))
                  : say("day.of.month", String.valueOf(DateFields.day(fields)), month(month));
      if (isX(fields, 0) && isX(fields, 2)) {
        return say("of.any.year", known);
      }
      Precision precision = yearAlone(fields).precision();
      if (precision == Precision.DECADE || precision == Precision.CENTURY) {
        return say(
            precision == Precision.DECADE ? "of.some.year" : "of.some.year.century",
            known,
            yearWithX(yearAlone(fields)));
      }
    }
    return betweenDigits(date);
  }

  private static boolean isX(long fields, int place) {
    return DateFields.digitAt(fields, place) == DateFields.X
        && DateFields.digitAt(fields, place + 1) == DateFields.X;
  }

  private static CalendarDate yearAlone(long fields) {
    long year = DateFields.isNegative(fields) ? DateFields.negative() : 0;
    for (int place = 0; place < 4; place++) {
      year |= DateFields.digit(place, DateFields.digitAt(fields, place));
    }
    return new CalendarDate(year, null);
  }

  private String yearWithX(CalendarDate date) {
    long fields = date.fields();
    if (isX(fields, 0) && isX(fields, 2)) {
      return say("some.year");
    }
    boolean before = DateFields.isNegative(fields);
    int low = DateFields.yearDigits(fields, 0);
    boolean leadingKnown =
        DateFields.digitAt(fields, 0) != DateFields.X
            && DateFields.digitAt(fields, 1) != DateFields.X;
    if (leadingKnown && isX(fields, 2)) {
      int number = low / 100 + 1;
      return say(before ? "century.before" : "century", ordinal(number), roman(number));
    }
    if (leadingKnown && date.precision() == Precision.DECADE && !before && low >= 100) {
      return say("decade", String.valueOf(low));
    }
    return betweenDigits(date);
  }

  private String betweenDigits(CalendarDate date) {
    return say(
        "between.digits",
        boundary(date, date.firstDay()),
        boundary(date, date.lastDay()),
        unqualified(date.fields()));
  }

  private static String unqualified(long fields) {
    long bare = fields;
    for (int part = 0; part < 3; part++) {
      bare &= ~DateFields.qualifier(part, 3);
    }
    return DateFields.canonical(bare);
  }

  /** A day that limits a date with X, said to the date's own precision. */
  private String boundary(CalendarDate date, long epochDay) {
    java.time.LocalDate day = java.time.LocalDate.ofEpochDay(epochDay);
    return switch (date.precision()) {
      case DAY -> day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      case MONTH, SEASON -> month(day.getYear(), day.getMonthValue());
      default -> year(day.getYear());
    };
  }

  private String qualified(CalendarDate date, String plain, String place) {
    long fields = date.fields();
    int last = DateFields.hasDay(fields) ? 2 : DateFields.hasMonth(fields) ? 1 : 0;
    boolean same = true;
    List<String> doubts = new ArrayList<>(3);
    for (int part = 0; part <= last; part++) {
      int bits = DateFields.qualifier(fields, part);
      same &= bits == DateFields.qualifier(fields, 0);
      if (bits != 0) {
        String name = part == 1 && date.isSeason() ? "season" : PART[part];
        doubts.add(words.say("doubt." + name + "." + MARK[bits - 1]));
      }
    }
    if (doubts.isEmpty()) {
      return plain;
    }
    return same
        ? whole(date.qualifiers(), plain, place)
        : say(place + "doubt", plain, String.join(words.say("separator"), doubts));
  }

  private String whole(int bits, String plain, String place) {
    return bits == 0 ? plain : say(place + MARK[bits - 1], plain);
  }

  private String longYear(LongYear date, String place) {
    String plain =
        date.firstYear() == date.lastYear()
            ? longYear(date.firstYear(), date)
            : say(
                "estimated",
                longYear(date.firstYear(), date),
                longYear(date.lastYear(), date),
                longYear(date.estimate(), date));
    return whole(date.qualifiers(), plain, place);
  }

  private String longYear(long year, LongYear date) {
    long size = Math.abs(year);
    if (size >= LongYear.FARTHEST) {
      return date.canonical();
    }
    if (size < MILLION || size % (MILLION / 10) != 0) {
      return year(year);
    }
    NumberFormat decimal = NumberFormat.getNumberInstance(words.locale());
    boolean billions = size >= BILLION && size % (BILLION / 10) == 0;
    double number = size / (double) (billions ? BILLION : MILLION);
    String round = say(billions ? "year.billion" : "year.million", decimal.format(number));
    return say(year < 0 ? "year.before" : "year", round);
  }

  /** A year by its usual count, which has no 0; five digits or more are grouped. */
  String year(long year) {
    long count = year > 0 ? year : 1 - year;
    String number =
        count < 10_000
            ? String.valueOf(count)
            : NumberFormat.getIntegerInstance(words.locale()).format(count);
    return say(year <= 0 ? "year.before" : year < 1000 ? "year.first.centuries" : "year", number);
  }

  private static String clock(DateTime time) {
    int minutes = time.millis() / 60_000;
    int rest = time.millis() % 60_000;
    String clock = two(minutes / 60) + ":" + two(minutes % 60);
    if (rest != 0) {
      clock += ":" + two(rest / 1000);
      if (rest % 1000 != 0) {
        clock += "." + String.valueOf(1000 + rest % 1000).substring(1);
      }
    }
    return clock;
  }

  private String zoned(DateTime time, String day, String clock) {
    short offset = time.offset();
    if (offset == DateTime.NO_ZONE) {
      return say("time.local", day, clock);
    }
    return offset == 0
        ? say("time.utc", day, clock)
        : say("time.offset", day, clock, offset(offset));
  }

  private static String offset(short minutes) {
    int size = Math.abs(minutes);
    return (minutes < 0 ? "−" : "+") + size / 60 + (size % 60 == 0 ? "" : ":" + two(size % 60));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private String day(long year, int month, int day) {
    String written = notation.day(year, month, day, words.locale());
    return written == null ? say("day", String.valueOf(day), month(month), year(year)) : written;
  }

  private String month(long year, int month) {
    String written = notation.month(year, month);
    return written == null ? say("month", monthAlone(month), year(year)) : written;
  }

  String month(int month) {
    return Month.of(month)
        .getDisplayName(style == Style.BRIEF ? TextStyle.SHORT : TextStyle.FULL, words.locale());
  }

  private String monthAlone(int month) {
    return Month.of(month)
        .getDisplayName(
            style == Style.BRIEF ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE,
            words.locale());
  }

  private String weekday(long epochDay) {
    return DayOfWeek.of((int) Math.floorMod(epochDay + 3, 7L) + 1)
        .getDisplayName(TextStyle.FULL, words.locale());
  }

  private String ordinal(int number) {
    String own = "ordinal." + number;
    return words.has(own) ? words.say(own) : words.say("ordinal", String.valueOf(number));
  }

  private static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUE[i]) {
        out.append(ROMAN[i]);
        rest -= ROMAN_VALUE[i];
      }
    }
    return out.toString();
  }
}
