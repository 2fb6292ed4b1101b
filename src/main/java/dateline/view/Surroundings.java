package dateline.view;

import dateline.keys.KeyMap;
import dateline.layout.Metrics;
import dateline.render.Palette;
import dateline.settings.Preferences;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What every panel is given from outside.
 *
 * @param palette the colours to paint with; style sheets follow them by themselves
 * @param stillness whether nothing should glide
 * @param preferences what the user chose in the settings
 */
public record Surroundings(
    Words words,
    ObservableValue<Palette> palette,
    ObservableValue<Boolean> stillness,
    Background background,
    ObservableValue<Preferences> preferences) {

  /** With everything chosen as the program comes. */
  public Surroundings(
      Words words,
      ObservableValue<Palette> palette,
      ObservableValue<Boolean> stillness,
      Background background) {
    this(words, palette, stillness, background, new SimpleObjectProperty<>(Preferences.DEFAULT));
  }

  /** Which keys do what. */
  public ObservableValue<KeyMap> keys() {
    return preferences.map(Preferences::keys).map(KeyMap::of);
  }

  /** The size of text as a factor of the ordinary one. */
  public ObservableValue<Double> textScale() {
    return preferences.map(chosen -> chosen.textSize() / (double) Preferences.ORDINARY_TEXT);
  }

  /** The measures of a timeline at this moment. */
  public Metrics metrics() {
    return new Metrics(Metrics.USUAL.text() * textScale().getValue());
  }

  /** The names of the keys at this moment. */
  public KeyWords keyWords() {
    return new KeyWords(words, keys().getValue());
  }
}
