package dateline.view;

import dateline.settings.Preferences.DateStyle;
import dateline.time.EdtfWords;
import dateline.time.Notation;
import dateline.words.Phrases;
import dateline.words.Said;
import dateline.words.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The interface's words in one language. */
public final class Words {

  private static final double DAY = 86_400_000;

  /** Languages in the scripts of Arabic, Hebrew, Syriac and Thaana. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

  private final Phrases phrases;
  private final Speech speech;
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
    phrases = Phrases.of(Words.class, wanted);
    speech = new Speech(phrases.locale());
    dates =
        EdtfWords.of(
            phrases.locale(),
            switch (dateStyle) {
              case WORDS -> Notation.WORDS;
              case SHORT -> Notation.SHORT;
              case ISO -> Notation.ISO;
              case LOCALE -> Notation.LOCALE;
            });
  }

  /** The languages that there are words in, English first. */
  public static List<Locale> languages() {
    return Phrases.LANGUAGES;
  }

  /** The language that these words are in, for dates and numbers. */
  public Locale locale() {
    return phrases.locale();
  }

  /** Whether these words are written from right to left; a window is then laid out so, too. */
  public boolean isRightToLeft() {
    return isRightToLeft(locale());
  }

  static boolean isRightToLeft(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage());
  }

  /** Dates in these words. */
  public EdtfWords dates() {
    return dates;
  }

  /** The words for a key, with {0}, {1}… filled in; see {@link Phrases#get}. */
  public String get(String key, Object... values) {
    return phrases.get(key, values);
  }

  /** What another part of the program has to say, in these words. */
  public String say(Said said) {
    return speech.say(said);
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
