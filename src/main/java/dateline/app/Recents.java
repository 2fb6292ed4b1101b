package dateline.app;

import dateline.settings.Settings;
import dateline.view.shell.RecentFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The recent files of the settings, for the menu of one window. */
final class Recents implements RecentFiles {

  private final SettingsKeeper settings;
  private final Consumer<Path> opener;
  private final ObjectProperty<List<String>> paths = new SimpleObjectProperty<>();

  /**
   * @param settings keeps the list
   * @param opener opens a file in the right window
   */
  Recents(SettingsKeeper settings, Consumer<Path> opener) {
    this.settings = settings;
    this.opener = opener;
    // Bound weakly, so that the menu of a closed window is forgotten.
    paths.bind(settings.settingsProperty().map(Settings::recentFiles));
  }

  @Override
  public ObservableValue<List<String>> paths() {
    return paths;
  }

  @Override
  public void findMissing(Consumer<Set<String>> then) {
    List<String> all = paths.get();
    Thread.ofVirtual()
        .start(
            () -> {
              Set<String> missing =
                  all.stream().filter(path -> !isThere(path)).collect(Collectors.toSet());
              Platform.runLater(() -> then.accept(missing));
            });
  }

  private static boolean isThere(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  @Override
  public void open(String path) {
    opener.accept(Path.of(path));
  }

  @Override
  public void clear() {
    settings.change(
        chosen -> {
          Settings left = chosen;
          for (String path : chosen.recentFiles()) {
            left = left.withoutRecent(path);
          }
          return left;
        });
  }
}
