package dateline.app;

import dateline.io.SettingsFile;
import dateline.model.Problem;
import dateline.settings.Preferences;
import dateline.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The settings while the program runs, the same for all its windows. Whoever changes the property
 * changes the file. Belongs to the JavaFX thread.
 */
final class SettingsKeeper implements AutoCloseable {

  private static final String NAME = "settings.json";

  private final Kept<Settings> kept;
  private final ObservableValue<Preferences> preferences;
  private final List<Problem> problems;

  /**
   * @param found what the file held when the program started
   * @param failed told, on another thread, that the settings could not be written
   */
  SettingsKeeper(SettingsFile file, SettingsFile.Stored found, Consumer<Exception> failed) {
    kept = new Kept<>(found.settings(), found.writable() ? file::save : null, failed);
    preferences = kept.property().map(Settings::preferences);
    problems = found.problems();
  }

  /** The settings in a folder. */
  static SettingsFile file(Path folder) {
    return new SettingsFile(path(folder));
  }

  /** The file's place in the folder of the settings. */
  static Path path(Path folder) {
    return folder.resolve(NAME);
  }

  /** The settings; set to change and keep them. */
  ObjectProperty<Settings> settingsProperty() {
    return kept.property();
  }

  Settings settings() {
    return kept.get();
  }

  /** Changes the settings, and keeps them. */
  void change(UnaryOperator<Settings> by) {
    kept.change(by);
  }

  /** What the user chose; tells only when something of it changes. */
  ObservableValue<Preferences> preferences() {
    return preferences;
  }

  /** Changes what the user chose, and keeps it. */
  void prefer(UnaryOperator<Preferences> by) {
    change(now -> now.withPreferences(by.apply(now.preferences())));
  }

  /** Why the settings were not, or not wholly, read. */
  List<Problem> problems() {
    return problems;
  }

  /** Saves what is left, and waits for it. */
  @Override
  public void close() {
    kept.close();
  }
}
