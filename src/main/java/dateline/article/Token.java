package dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a number in a text.
 *
 * @param word as it is written, but for straight apostrophes and without the "'s" of a possessive
 * @param number whether it is written in digits
 */
record Token(int start, int end, String word, boolean number) {

  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<number>\\p{Nd}+(?:[.,]\\p{Nd}+)*)"
              + "|\\p{Lu}(?:\\.\\p{Lu})+\\b\\.?"
              + "|[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  /** The words and numbers of a text in its order; what follows the limit is left out. */
  static List<Token> of(String text, int limit) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = PATTERN.matcher(text.substring(0, Math.min(limit, text.length())));
    while (found.find()) {
      boolean number = found.group("number") != null;
      String word = POSSESSIVE.matcher(found.group()).replaceFirst("").replace('’', '\'');
      int end = number ? found.end() : found.start() + word.length();
      tokens.add(new Token(found.start(), end, word, number));
    }
    return tokens;
  }

  /** In lower case, and an abbreviation without its dots. */
  String plain() {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }

  boolean isCapitalised() {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }
}
