package dateline.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose in the settings window. Immutable. Every value is within its range: what is
 * out of it becomes the nearest that is.
 *
 * @param textSize in percent of the ordinary size, {@value #LEAST_TEXT} to {@value #MOST_TEXT}
 * @param reducedMotion whether nothing glides; null to do as the system says
 * @param language BCP 47; empty to do as the system says
 * @param keys the keys of actions whose keys are not the default ones, by the action's name; an
 *     empty list takes all keys from an action. Names and keys that this program does not know are
 *     kept
 */
public record Preferences(
    Theme theme,
    int textSize,
    @Nullable Boolean reducedMotion,
    String language,
    DateStyle dateStyle,
    Wheel wheel,
    Map<String, List<String>> keys) {

  public static final int LEAST_TEXT = 50;
  public static final int MOST_TEXT = 300;
  public static final int ORDINARY_TEXT = 100;

  /** As the program comes. */
  public static final Preferences DEFAULT =
      new Preferences(Theme.SYSTEM, ORDINARY_TEXT, null, "", DateStyle.WORDS, Wheel.ZOOM, Map.of());

  /** The set of colours. */
  public enum Theme {
    /** As the system says. */
    SYSTEM,
    LIGHT,
    DARK,
    /** Strong contrast, on the ground that the system prefers. */
    HIGH_CONTRAST
  }

  /** How days, months and years are written. */
  public enum DateStyle {
    /** "1 February 2020". */
    WORDS,
    /** "1 Feb 2020", wherever there is room too. */
    SHORT,
    /** "2020-02-01". */
    ISO,
    /** In the order and with the signs that the language has for dates. */
    LOCALE
  }

  /** What the wheel does on the timeline. */
  public enum Wheel {
    /** Zooms at the pointer; with Shift it moves along. */
    ZOOM,
    /** Moves along; with Ctrl it zooms. */
    PAN
  }

  public Preferences {
    textSize = Math.clamp(textSize, LEAST_TEXT, MOST_TEXT);
    keys =
        keys.entrySet().stream()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.copyOf(entry.getValue()),
                        (first, _) -> first,
                        TreeMap::new),
                    java.util.Collections::unmodifiableMap));
  }

  public Preferences withTheme(Theme newTheme) {
    return new Preferences(newTheme, textSize, reducedMotion, language, dateStyle, wheel, keys);
  }

  public Preferences withTextSize(int percent) {
    return new Preferences(theme, percent, reducedMotion, language, dateStyle, wheel, keys);
  }

  public Preferences withReducedMotion(@Nullable Boolean reduced) {
    return new Preferences(theme, textSize, reduced, language, dateStyle, wheel, keys);
  }

  public Preferences withLanguage(String tag) {
    return new Preferences(theme, textSize, reducedMotion, tag, dateStyle, wheel, keys);
  }

  public Preferences withDateStyle(DateStyle style) {
    return new Preferences(theme, textSize, reducedMotion, language, style, wheel, keys);
  }

  public Preferences withWheel(Wheel newWheel) {
    return new Preferences(theme, textSize, reducedMotion, language, dateStyle, newWheel, keys);
  }

  public Preferences withKeys(Map<String, List<String>> newKeys) {
    return new Preferences(theme, textSize, reducedMotion, language, dateStyle, wheel, newKeys);
  }
}
