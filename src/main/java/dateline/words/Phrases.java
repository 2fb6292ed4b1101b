package dateline.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one file in one language, with English for what is missing. Immutable.
 *
 * <p>Not a {@code ResourceBundle}: that one would look for the machine's language before English,
 * and a module cannot tell it not to.
 */
public final class Phrases {

  /** The languages that the program speaks, English first. */
  public static final List<Locale> LANGUAGES =
      Stream.of("en", "be", "de", "fr", "ru").map(Locale::of).toList();

  private final Locale locale;
  private final Properties english;
  private final @Nullable Properties own;

  private Phrases(Locale locale, Properties english, @Nullable Properties own) {
    this.locale = locale;
    this.english = english;
    this.own = own;
  }

  /**
   * The phrases of a file for a locale.
   *
   * @param beside a class in the package of the files {@code words*.properties}
   * @throws MissingResourceException when the English file is not there
   */
  public static Phrases of(Class<?> beside, Locale wanted) {
    Properties english = load(beside, "words.properties");
    if (english == null) {
      String name = beside.getPackageName() + ".words";
      throw new MissingResourceException(name + " is missing from the program", name, "");
    }
    Properties own = load(beside, "words_" + wanted.getLanguage() + ".properties");
    boolean speaks = own != null || wanted.getLanguage().equals("en");
    return new Phrases(speaks ? wanted : Locale.ENGLISH, english, own);
  }

  private static @Nullable Properties load(Class<?> beside, String name) {
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      if (bytes == null) {
        return null;
      }
      try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        Properties phrases = new Properties();
        phrases.load(reader);
        return phrases;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The locale wanted if its language is spoken, else English; for dates and numbers. */
  public Locale locale() {
    return locale;
  }

  /** Whether this language itself has a phrase for a key; for phrases that not every one needs. */
  public boolean has(String key) {
    return (own == null ? english : own).containsKey(key);
  }

  /**
   * The phrase of a key as it stands in the file.
   *
   * @throws MissingResourceException when there is none
   */
  public String pattern(String key) {
    String pattern = own == null ? null : own.getProperty(key);
    if (pattern == null) {
      pattern = english.getProperty(key);
    }
    if (pattern == null) {
      throw new MissingResourceException("no words for " + key, "words", key);
    }
    return pattern;
  }

  /**
   * The phrase of a key with {0}, {1}… filled in as {@link MessageFormat} does, and forms chosen by
   * number as {@link Plurals} does. Without values it is said as it stands.
   *
   * @throws MissingResourceException when there is none
   */
  public String get(String key, Object... values) {
    String pattern = pattern(key);
    return values.length == 0
        ? pattern
        : new MessageFormat(Plurals.chosen(pattern, locale, values), locale).format(values);
  }
}
