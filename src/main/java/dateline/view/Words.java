package dateline.view;

import dateline.settings.Preferences.DateStyle;
import dateline.time.EdtfWords;
import dateline.time.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The interface's words in one language. */
public final class Words {

  private static final double DAY = 86_400_000;

  private final ResourceBundle english;
  private final ResourceBundle own;
  private final Locale locale;
  private final EdtfWords dates;

  /** Words with dates as "1 February 2020". */
  public Words(Locale wanted) {
    this(wanted, DateStyle.WORDS);
  }

  /**
   * Makes them; English throughout when there are none in the language that is wanted.
   *
   * @param dateStyle how days and months are written
   */
  public Words(Locale wanted, DateStyle dateStyle) {
    english = Objects.requireNonNull(load("words.properties"));
    ResourceBundle found = load(file(wanted.getLanguage()));
    own = found == null ? english : found;
    locale = found != null || wanted.getLanguage().equals("en") ? wanted : Locale.ENGLISH;
    dates =
        EdtfWords.of(
            locale,
            switch (dateStyle) {
              case WORDS -> Notation.WORDS;
              case SHORT -> Notation.SHORT;
              case ISO -> Notation.ISO;
              case LOCALE -> Notation.LOCALE;
            });
  }

  private static String file(String language) {
    return "words_" + language + ".properties";
  }

  /**
   * By its name alone: the runtime's own search would take the machine's language before English.
   */
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

  /** The languages that there are words in, English first. */
  public static List<Locale> languages() {
    Stream<Locale> others =
        Stream.of(Locale.getISOLanguages())
            .filter(code -> Words.class.getResource(file(code)) != null)
            .map(Locale::of);
    return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
  }

  /** The language that these words are in, for dates and numbers. */
  public Locale locale() {
    return locale;
  }

  /** Dates in these words. */
  public EdtfWords dates() {
    return dates;
  }

  /** The words for a key, with {0}, {1}… filled in as {@link MessageFormat} does. */
  public String get(String key, Object... values) {
    String pattern = (own.containsKey(key) ? own : english).getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }

  /** A length of time in words: "90 minutes", "60 days". */
  public String length(double millis) {
    double days = Math.abs(millis) / DAY;
    if (days < 2.0 / 24) {
      return get("length.minutes", Math.round(days * 24 * 60));
    }
    if (days < 2) {
      return get("length.hours", Math.round(days * 24));
    }
    if (days < 730) {
      return get("length.days", Math.round(days));
    }
    return get("length.years", Math.round(days / 365.2425));
  }
}
