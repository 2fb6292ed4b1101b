package dateline.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one language, with English for what is missing. The bundles are found by the given
 * locale alone: {@link ResourceBundle#getBundle(String, Locale)} would fall back to the machine's
 * own locale first.
 */
final class Words {
  private final Locale locale;
  private final ResourceBundle english;
  private final @Nullable ResourceBundle own;

  private Words(Locale locale, ResourceBundle english, @Nullable ResourceBundle own) {
    this.locale = locale;
    this.english = english;
    this.own = own;
  }

  /** The phrases for a locale: English throughout when there is no translation. */
  static Words of(Locale wanted) {
    ResourceBundle english = load("words.properties");
    if (english == null) {
      throw new IllegalStateException("words.properties is missing from the program");
    }
    ResourceBundle own = load("words_" + wanted.getLanguage() + ".properties");
    boolean speaks = own != null || wanted.getLanguage().equals("en");
    return new Words(speaks ? wanted : Locale.ENGLISH, english, own);
  }

  private static @Nullable ResourceBundle load(String name) {
    try (InputStream bytes = Words.class.getResourceAsStream(name)) {
      if (bytes == null) {
        return null;
      }
      try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        return new PropertyResourceBundle(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The locale of the names of months and days. */
  Locale locale() {
    return locale;
  }

  boolean has(String key) {
    return (own != null && own.containsKey(key)) || english.containsKey(key);
  }

  /** The phrase of a key with its arguments in place of {0}, {1} and so on. */
  String say(String key, String... arguments) {
    String pattern = pattern(key);
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
    return List.of(pattern(key).split("\\|", -1));
  }

  private String pattern(String key) {
    return own != null && own.containsKey(key) ? own.getString(key) : english.getString(key);
  }
}
