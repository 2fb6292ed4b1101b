package dateline.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a person types them: "Feb 2020", "1 February 2020", "12 BC", "the 1990s", "about 1984",
 * "1939 to 1945", and every EDTF expression.
 *
 * <p>Months are known by their English names and by those of the locale. A day and month in figures
 * are read only with dots and the day first (7.2.2020): with slashes nobody knows which is which.
 */
public final class PlainDate {
  private static final int LONGEST = 200;

  private PlainDate() {}

  /**
   * Reads what was typed; spaces around it do not matter. The {@link Edtf#text()} of the answer is
   * the EDTF expression.
   *
   * @throws EdtfException when it is understood neither as EDTF nor as a plain date
   */
  public static Edtf parse(String typed, Locale locale) {
    String bare = typed.strip();
    try {
      return Edtf.parse(bare);
    } catch (EdtfException notEdtf) {
      if (bare.isEmpty() || bare.length() > LONGEST) {
        throw notEdtf;
      }
      Edtf plain = plain(bare.toLowerCase(locale), new PlainWords(locale));
      if (plain != null) {
        return plain;
      }
      throw looksLikeEdtf(bare) ? notEdtf : notUnderstood(bare);
    }
  }

  private static @Nullable Edtf plain(String lower, PlainWords words) {
    String expression = expression(words.tokens(lower), words);
    if (expression == null) {
      return null;
    }
    try {
      return Edtf.parse(expression);
    } catch (EdtfException impossible) {
      throw new EdtfException(
          1, Cursor.message("read-as", Quote.of(expression)).then(impossible.problem()));
    }
  }

  private static @Nullable String expression(List<String> tokens, PlainWords words) {
    if (tokens.isEmpty()) {
      return null;
    }
    int last = tokens.size() - 1;
    for (int i = 1; i < last; i++) {
      if (words.is("to", tokens.get(i))) {
        int first = words.is("from", tokens.getFirst()) ? 1 : 0;
        return words.interval(tokens.subList(first, i), tokens.subList(i + 1, tokens.size()));
      }
    }
    if (words.is("from", tokens.getFirst())) {
      String start = words.date(tokens.subList(1, tokens.size()));
      return start == null ? null : start + "/..";
    }
    if (words.is("to", tokens.getFirst())) {
      String end = words.date(tokens.subList(1, tokens.size()));
      return end == null ? null : "../" + end;
    }
    return words.date(tokens);
  }

  /** Whether someone tried to write EDTF, so that its own message helps most. */
  private static boolean looksLikeEdtf(String typed) {
    return typed.chars().noneMatch(c -> Character.isLetter(c) && "XxYyTtZzSsEeu".indexOf(c) < 0)
        && typed.indexOf(' ') < 0;
  }

  private static EdtfException notUnderstood(String typed) {
    return new EdtfException(1, Cursor.message("not-understood", Quote.of(typed)));
  }
}
