package dateline.app;

import dateline.io.SettingsFile;
import dateline.model.Problem;
import dateline.settings.Preferences;
import dateline.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The settings while the program runs, the same for all its windows. Whoever changes the property
 * changes the file, within {@value #DELAY_MILLISECONDS} milliseconds; closing waits for the last
 * change. Belongs to the JavaFX thread.
 */
final class SettingsKeeper implements AutoCloseable {

  private static final long DELAY_MILLISECONDS = 300;
  private static final String NAME = "settings.json";

  private final ObjectProperty<Settings> settings;
  private final ObservableValue<Preferences> preferences;
  private final List<Problem> problems;

  /** Null when the file is not to be written. */
  private final @Nullable Saver<Settings> saver;

  /**
   * @param found what the file held when the program started
   * @param failed told, on another thread, that the settings could not be written; they are not
   *     forgotten, and the next change or closing tries again
   */
  SettingsKeeper(SettingsFile file, SettingsFile.Stored found, Consumer<Exception> failed) {
    settings = new SimpleObjectProperty<>(this, "settings", found.settings());
    preferences = settings.map(Settings::preferences);
    problems = found.problems();
    if (found.writable()) {
      Saver<Settings> keeping =
          new Saver<>(Duration.ofMillis(DELAY_MILLISECONDS), file::save, failed);
      settings.subscribe((_, now) -> keeping.save(now));
      saver = keeping;
    } else {
      saver = null;
    }
  }

  /** The file of this process's user. */
  static SettingsFile file() {
    return file(UserFolders.ofThisProcess().settings());
  }

  static SettingsFile file(Path folder) {
    return new SettingsFile(path(folder));
  }

  /** The file's place in the folder of the settings. */
  static Path path(Path folder) {
    return folder.resolve(NAME);
  }

  /** The settings; set to change and keep them. */
  ObjectProperty<Settings> settingsProperty() {
    return settings;
  }

  Settings settings() {
    return settings.get();
  }

  /** Changes the settings, and keeps them. */
  void change(UnaryOperator<Settings> by) {
    settings.set(by.apply(settings.get()));
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
    if (saver != null) {
      saver.close();
    }
  }
}
