package dateline.time;

import dateline.words.Phrases;
import java.util.List;
import java.util.Locale;

/** The phrases of dates in one language, put together quickly: an axis asks for many. */
final class Words {
  private final Phrases phrases;

  private Words(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The phrases for a locale: English throughout when there is no translation. */
  static Words of(Locale wanted) {
    return new Words(Phrases.of(Words.class, wanted));
  }

  /** The locale of the names of months and days. */
  Locale locale() {
    return phrases.locale();
  }

  boolean has(String key) {
    return phrases.has(key);
  }

  /** The phrase of a key with its arguments in place of {0}, {1} and so on. */
  String say(String key, String... arguments) {
    String pattern = phrases.pattern(key);
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int from = 0;
    int open = pattern.indexOf('{');
    while (open >= 0) {
      out.append(pattern, from, open).append(arguments[pattern.charAt(open + 1) - '0']);
      from = open + 3;
      open = pattern.indexOf('{', from);
    }
    return out.append(pattern, from, pattern.length()).toString();
  }

  /** The alternatives of a key that lists what a person may type. */
  List<String> alternatives(String key) {
    return List.of(phrases.pattern(key).split("\\|", -1));
  }
}
