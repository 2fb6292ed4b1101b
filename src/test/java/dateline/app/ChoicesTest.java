package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.render.Palette;
import dateline.settings.Settings;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);

  @Test
  void coloursFollowTheDesktopUntilAThemeIsChosen() {
    ObjectProperty<ColorScheme> desktop = new SimpleObjectProperty<>(ColorScheme.DARK);
    ObservableValue<Palette> palette = Choices.palette(settings, desktop);
    assertEquals(Palette.DARK, palette.getValue());
    desktop.set(ColorScheme.LIGHT);
    assertEquals(Palette.LIGHT, palette.getValue());
    settings.set(Settings.DEFAULT.withTheme(Settings.Theme.DARK));
    assertEquals(Palette.DARK, palette.getValue());
    settings.set(Settings.DEFAULT.withTheme(Settings.Theme.LIGHT));
    desktop.set(ColorScheme.DARK);
    assertEquals(Palette.LIGHT, palette.getValue());
  }

  @Test
  void stillnessFollowsTheDesktopUntilItIsChosen() {
    ObjectProperty<Boolean> desktop = new SimpleObjectProperty<>(true);
    ObservableValue<Boolean> stillness = Choices.stillness(settings, desktop);
    assertEquals(true, stillness.getValue());
    settings.set(Settings.DEFAULT.withReducedMotion(false));
    assertEquals(false, stillness.getValue());
    settings.set(Settings.DEFAULT.withReducedMotion(null));
    assertEquals(true, stillness.getValue());
  }

  @Test
  void theLanguageIsTheSystemsUnlessOneIsChosenThatExists() {
    assertEquals(Locale.FRENCH, Choices.language(Settings.DEFAULT, Locale.FRENCH));
    assertEquals(
        Locale.of("be"), Choices.language(Settings.DEFAULT.withLanguage("be"), Locale.FRENCH));
    assertEquals(
        Locale.FRENCH, Choices.language(Settings.DEFAULT.withLanguage("?!"), Locale.FRENCH));
  }
}
