package dateline.view;

import dateline.time.EdtfWords;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The interface's words in one language. */
public final class Words {

  private static final double DAY = 86_400_000;

  private final ResourceBundle bundle;
  private final EdtfWords dates;

  public Words(Locale locale) {
    bundle = ResourceBundle.getBundle("dateline.view.words", locale);
    dates = EdtfWords.of(locale());
  }

  /** The language that these words are in, for dates and numbers. */
  public Locale locale() {
    return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
  }

  /** Dates in these words. */
  public EdtfWords dates() {
    return dates;
  }

  /** The words for a key, with {0}, {1}… filled in as {@link MessageFormat} does. */
  public String get(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(values);
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
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
