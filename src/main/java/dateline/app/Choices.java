package dateline.app;

import dateline.render.Palette;
import dateline.settings.Settings;
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
      ObservableValue<Settings> settings, ObservableValue<ColorScheme> desktop) {
    return Bindings.createObjectBinding(
        () -> palette(settings.getValue().theme(), desktop.getValue()), settings, desktop);
  }

  static Palette palette(Settings.Theme theme, ColorScheme desktop) {
    return switch (theme) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
      case SYSTEM -> desktop == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
    };
  }

  /** Whether nothing should glide. */
  static ObservableValue<Boolean> stillness(
      ObservableValue<Settings> settings, ObservableValue<Boolean> desktop) {
    return Bindings.createObjectBinding(
        () -> {
          Boolean chosen = settings.getValue().reducedMotion();
          return chosen == null ? desktop.getValue() : chosen;
        },
        settings,
        desktop);
  }

  /** The language of the interface; the system's when none, or none that exists, is chosen. */
  static Locale language(Settings settings, Locale system) {
    if (settings.language().isEmpty()) {
      return system;
    }
    try {
      return new Locale.Builder().setLanguageTag(settings.language()).build();
    } catch (IllformedLocaleException _) {
      return system;
    }
  }
}
