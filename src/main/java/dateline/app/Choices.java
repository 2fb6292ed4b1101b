package dateline.app;

import dateline.render.HighContrast;
import dateline.render.Palette;
import dateline.settings.Preferences;
import java.util.IllformedLocaleException;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What the user has chosen; where nothing is chosen, what the desktop says. */
final class Choices {

  private Choices() {}

  /** The colours: those of the settings' theme, else of the desktop's scheme. */
  static ObservableValue<Palette> palette(
      ObservableValue<Preferences> chosen, ObservableValue<ColorScheme> desktop) {
    return Bindings.createObjectBinding(
        () -> palette(chosen.getValue().theme(), desktop.getValue()), chosen, desktop);
  }

  static Palette palette(Preferences.Theme theme, ColorScheme desktop) {
    return switch (theme) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
      case SYSTEM -> desktop == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
      case HIGH_CONTRAST -> desktop == ColorScheme.DARK ? HighContrast.DARK : HighContrast.LIGHT;
    };
  }

  /** Whether nothing should glide. */
  static ObservableValue<Boolean> stillness(
      ObservableValue<Preferences> chosen, ObservableValue<Boolean> desktop) {
    return Bindings.createObjectBinding(
        () -> {
          Boolean reduced = chosen.getValue().reducedMotion();
          return reduced == null ? desktop.getValue() : reduced;
        },
        chosen,
        desktop);
  }

  /** The language of the interface; the system's when none, or none that exists, is chosen. */
  static Locale language(Preferences chosen, Locale system) {
    if (chosen.language().isEmpty()) {
      return system;
    }
    try {
      return new Locale.Builder().setLanguageTag(chosen.language()).build();
    } catch (IllformedLocaleException _) {
      return system;
    }
  }
}
