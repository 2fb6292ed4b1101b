package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.render.Palette;
import dateline.settings.Preferences;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private final ObjectProperty<Preferences> settings =
      new SimpleObjectProperty<>(Preferences.DEFAULT);

  @Test
  void coloursFollowTheDesktopUntilAThemeIsChosen() {
    ObjectProperty<ColorScheme> desktop = new SimpleObjectProperty<>(ColorScheme.DARK);
    ObservableValue<Palette> palette = Choices.palette(settings, desktop);
    assertEquals(Palette.DARK, palette.getValue());
    desktop.set(ColorScheme.LIGHT);
    assertEquals(Palette.LIGHT, palette.getValue());
    settings.set(Preferences.DEFAULT.withTheme(Preferences.Theme.DARK));
    assertEquals(Palette.DARK, palette.getValue());
    settings.set(Preferences.DEFAULT.withTheme(Preferences.Theme.LIGHT));
    desktop.set(ColorScheme.DARK);
    assertEquals(Palette.LIGHT, palette.getValue());
  }

  @Test
  void stillnessFollowsTheDesktopUntilItIsChosen() {
    ObjectProperty<Boolean> desktop = new SimpleObjectProperty<>(true);
    ObservableValue<Boolean> stillness = Choices.stillness(settings, desktop);
    assertEquals(true, stillness.getValue());
    settings.set(Preferences.DEFAULT.withReducedMotion(false));
    assertEquals(false, stillness.getValue());
    settings.set(Preferences.DEFAULT.withReducedMotion(null));
    assertEquals(true, stillness.getValue());
  }

  @Test
  void theLanguageIsTheSystemsUnlessOneIsChosenThatExists() {
    assertEquals(Locale.FRENCH, Choices.language(Preferences.DEFAULT, Locale.FRENCH));
    assertEquals(
        Locale.of("be"), Choices.language(Preferences.DEFAULT.withLanguage("be"), Locale.FRENCH));
    assertEquals(
        Locale.FRENCH, Choices.language(Preferences.DEFAULT.withLanguage("?!"), Locale.FRENCH));
  }
}
