package dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the words of one typed date into an EDTF expression. */
final class PlainWords {
  private static final int[] SEASONS = {21, 22, 23, 24, 37, 38, 39};

  private enum Era {
    NOT_SAID,
    COMMON,
    BEFORE
  }

  private final Locale locale;
  private final Words words;

  PlainWords(Locale locale) {
    this.locale = locale;
    this.words = Words.of(locale);
  }

  /** The words of a text in lower case; a dash between spaces or a long dash stands for "to". */
  List<String> tokens(String lower) {
    String to = words.alternatives("type.to").getFirst();
    String spaced =
        lower
            .replaceAll("^(\\d{3,4})-(\\d{3,4})$", "$1 – $2")
            .replaceAll("\\s*[–—]\\s*|\\s+-\\s+", " " + to + " ");
    List<String> tokens = new ArrayList<>();
    for (String token : spaced.split("[\\s,]+", -1)) {
      if (!token.isEmpty() && !is("skip", token) && !isWeekday(token)) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** Whether a word is one of those that the bundle lists for a meaning. */
  boolean is(String meaning, String token) {
    return words.alternatives("type." + meaning).contains(token);
  }

  /** The expression of a date without "to"; null where it is not understood. */
  @Nullable String date(List<String> tokens) {
    List<String> rest = new ArrayList<>(tokens);
    boolean about = rest.removeIf(token -> is("about", token) && !isCenturyMark(tokens, token));
    boolean perhaps = rest.removeIf(token -> is("perhaps", token));
    if (!rest.isEmpty() && rest.getLast().length() > 1 && rest.getLast().endsWith("?")) {
      perhaps = true;
      String last = rest.removeLast();
      rest.add(last.substring(0, last.length() - 1));
    }
    Era era =
        rest.removeIf(token -> is("bce", token))
            ? Era.BEFORE
            : rest.removeIf(token -> is("ce", token)) ? Era.COMMON : Era.NOT_SAID;
    String plain = unqualified(rest, era);
    return plain == null
        ? null
        : plain + (about && perhaps ? "%" : about ? "~" : perhaps ? "?" : "");
  }

  /**
   * The expression of a stretch. What the start leaves out is taken from the end: "1 to 5 March
   * 2020", "January to March 2020", "300 to 12 BC".
   */
  @Nullable String interval(List<String> from, List<String> to) {
    String end = date(to);
    boolean sharesEra =
        to.stream().anyMatch(token -> is("bce", token))
            && from.stream().noneMatch(token -> is("bce", token) || is("ce", token));
    String start = sharesEra ? null : date(from);
    for (int known = 1; start == null && known < to.size(); known++) {
      List<String> completed = new ArrayList<>(from);
      completed.addAll(to.subList(known, to.size()));
      start = date(completed);
    }
    return start == null || end == null ? null : start + "/" + end;
  }

  /** "c." before a year means circa, and after an ordinal it means century. */
  private boolean isCenturyMark(List<String> tokens, String token) {
    return is("century", token) && tokens.indexOf(token) > 0;
  }

  private @Nullable String unqualified(List<String> rest, Era era) {
    return switch (rest.size()) {
      case 1 -> single(rest.getFirst(), era);
      case 2 -> pair(rest.get(0), rest.get(1), era);
      case 3 -> triple(rest, era);
      default -> null;
    };
  }

  private @Nullable String single(String typed, Era era) {
    String token = plainDecade(typed);
    if (token.matches("\\d{2,4}0s") && era != Era.BEFORE) {
      String year = "0".repeat(5 - token.length()).concat(token.substring(0, token.length() - 1));
      return year.length() > 4
          ? null
          : year.endsWith("00") ? year.substring(0, 2) + "XX" : year.substring(0, 3) + "X";
    }
    if (token.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{1,4}")) {
      String[] parts = token.split("\\.", -1);
      return join(year(parts[2], era), number(parts[1]), number(parts[0]));
    }
    return year(token, era);
  }

  /** A decade as English writes it, 1990s, for what other languages put behind its year. */
  private String plainDecade(String token) {
    for (String ending : words.alternatives("type.decade.ending")) {
      String year = token.substring(0, Math.max(0, token.length() - ending.length()));
      if (token.endsWith(ending) && year.matches("\\d{2,3}0")) {
        return year + "s";
      }
    }
    return token;
  }

  private @Nullable String pair(String first, String second, Era era) {
    if (is("decades", first)) {
      return single(second + "s", era);
    }
    if (is("century", second)) {
      int number = ordinal(first);
      return number < 1 || number > 100
          ? null
          : (era == Era.BEFORE ? "-" : "") + two(number - 1) + "XX";
    }
    String year = year(second, era);
    for (int season : SEASONS) {
      if (is("season." + season, first)) {
        return year == null ? null : year + "-" + season;
      }
    }
    return join(year, month(first), 0);
  }

  private @Nullable String triple(List<String> rest, Era era) {
    String year = year(rest.get(2), era);
    int month = month(rest.get(1));
    return month > 0
        ? join(year, month, ordinal(rest.get(0)))
        : join(year, month(rest.get(0)), ordinal(rest.get(1)));
  }

  /** Year, month and, unless 0, day; null where one of them was not understood. */
  private static @Nullable String join(@Nullable String year, int month, int day) {
    return year == null || month < 0 || day < 0
        ? null
        : year + "-" + two(month) + (day == 0 ? "" : "-" + two(day));
  }

  /**
   * A year as EDTF writes it: 12 BC is -0011. One or two digits are no year unless an era is said:
   * they may be a day, or the end of a longer year.
   */
  private static @Nullable String year(String token, Era era) {
    if (!token.matches(era == Era.NOT_SAID ? "\\d{3,9}" : "\\d{1,9}")) {
      return null;
    }
    int count = Integer.parseInt(token);
    boolean before = era == Era.BEFORE;
    if (before) {
      if (count == 0) {
        return null;
      }
      count--;
    }
    String digits = String.format(Locale.ROOT, "%04d", count);
    String sign = before && count > 0 ? "-" : "";
    return (digits.length() > 4 ? "Y" : "") + sign + digits;
  }

  private int month(String token) {
    String bare = token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
    if (bare.equals("sept")) {
      return 9;
    }
    for (Month month : Month.values()) {
      for (TextStyle style : TextStyle.values()) {
        if (!style.name().startsWith("NARROW")
            && (names(month.getDisplayName(style, Locale.ENGLISH), bare)
                || names(month.getDisplayName(style, locale), bare))) {
          return month.getValue();
        }
      }
    }
    return -1;
  }

  private boolean isWeekday(String token) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (names(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), token)
          || names(day.getDisplayName(TextStyle.FULL, locale), token)) {
        return true;
      }
    }
    return false;
  }

  private boolean names(String name, String token) {
    String lower = name.toLowerCase(locale);
    return lower.equals(token) || (lower.endsWith(".") && lower.equals(token + "."));
  }

  /** A number with or without the ending of an ordinal; -1 for anything else. */
  private static int ordinal(String token) {
    return number(token.replaceFirst("^(\\d{1,3})(st|nd|rd|th|er|\\.)$", "$1"));
  }

  private static int number(String token) {
    return token.matches("\\d{1,3}") ? Integer.parseInt(token) : -1;
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
