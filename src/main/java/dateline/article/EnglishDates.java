package dateline.article;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates as English writes them, read from the words of a text. */
final class EnglishDates {

  /** What is found, and how many tokens it takes. */
  record Found(int tokens, Particular.Value value) {}

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** They are words of another meaning as well, so they need a day or a year beside them. */
  private static final Set<String> AMBIGUOUS = Set.of("March", "May", "Mar", "Sept", "Dec", "Jan");

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Map<String, Integer> MONTH_OF = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAY_OF = new HashMap<>();

  static {
    for (int i = 0; i < MONTHS.size(); i++) {
      MONTH_OF.put(MONTHS.get(i), i + 1);
      MONTH_OF.put(MONTHS.get(i).substring(0, 3), i + 1);
    }
    MONTH_OF.put("Sept", 9);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
      WEEKDAY_OF.put(name, day);
    }
  }

  private final String text;
  private final List<Token> tokens;

  EnglishDates(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The date that begins with a token; null when none does. */
  @Nullable Found at(int from) {
    Token first = tokens.get(from);
    DayOfWeek weekday = WEEKDAY_OF.get(first.word());
    if (weekday != null) {
      return new Found(1, new Particular.Weekday(weekday));
    }
    if (MONTH_OF.containsKey(first.word())) {
      return monthFirst(from);
    }
    return first.number() ? numberFirst(from) : null;
  }

  private @Nullable Found monthFirst(int from) {
    String name = tokens.get(from).word();
    int month = MONTH_OF.getOrDefault(name, 0);
    int next = from + 1;
    int day = day(next, ". ");
    if (day > 0) {
      next += endsOrdinal(next) ? 2 : 1;
    }
    int year = year(next, ",. ");
    next += year > 0 ? 1 : 0;
    boolean alone = day == 0 && year == 0;
    return alone && AMBIGUOUS.contains(name)
        ? null
        : new Found(next - from, new Particular.Date(year, month, day));
  }

  private @Nullable Found numberFirst(int from) {
    Token first = tokens.get(from);
    int next = from + (endsOrdinal(from) ? 2 : 1);
    int day = day(from, null);
    if (day > 0 && next < tokens.size()) {
      int month = next + (tokens.get(next).word().equals("of") ? 1 : 0);
      if (month < tokens.size()
          && MONTH_OF.containsKey(tokens.get(month).word())
          && parted(month, " ")) {
        int year = year(month + 1, ",. ");
        return new Found(
            month + (year > 0 ? 2 : 1) - from,
            new Particular.Date(year, MONTH_OF.getOrDefault(tokens.get(month).word(), 0), day));
      }
    }
    int year = year(from, null);
    if (year == 0) {
      return null;
    }
    int after = first.end();
    if (text.startsWith("s", after)
        || text.startsWith("’s", after)
        || text.startsWith("'s", after)) {
      return year % 10 == 0 ? new Found(2, new Particular.Decade(year)) : null;
    }
    boolean scaled =
        from + 1 < tokens.size() && NumberWords.scale(tokens.get(from + 1).plain()) != null;
    return scaled ? null : new Found(1, new Particular.Date(year, 0, 0));
  }

  /** Whether the letters of an ordinal follow the digits at once: "26th". */
  boolean endsOrdinal(int number) {
    return number + 1 < tokens.size()
        && tokens.get(number).end() == tokens.get(number + 1).start()
        && ORDINAL_ENDINGS.contains(tokens.get(number + 1).word());
  }

  private int day(int at, @Nullable String gap) {
    int day = number(at, 2, gap);
    return day >= 1 && day <= 31 ? day : 0;
  }

  private int year(int at, @Nullable String gap) {
    int year = number(at, 4, gap);
    return year >= 1000 && year < 2100 ? year : 0;
  }

  /** The number at a token of at most so many digits, 0 for none, or when other signs part it. */
  private int number(int at, int digits, @Nullable String gap) {
    if (at >= tokens.size() || !tokens.get(at).number() || (gap != null && !parted(at, gap))) {
      return 0;
    }
    String word = tokens.get(at).word();
    return word.length() <= digits && word.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(word)
        : 0;
  }

  /** Whether between a token and the one before it there are only some of these signs. */
  private boolean parted(int at, String signs) {
    return text.substring(tokens.get(at - 1).end(), tokens.get(at).start())
        .codePoints()
        .allMatch(sign -> signs.indexOf(sign) >= 0 || sign == 0xA0 || sign == '\n');
  }
}
