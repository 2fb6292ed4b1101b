package dateline.app;

import dateline.io.NotesStore;
import dateline.io.SettingsFile;
import dateline.model.Problem;
import dateline.render.Palette;
import dateline.settings.Preferences;
import dateline.settings.Preferences.Theme;
import dateline.view.Background;
import dateline.view.Look;
import dateline.view.Words;
import dateline.view.shell.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/**
 * The program once its window system is up: its settings and its windows. Belongs to the JavaFX
 * thread.
 */
final class DatelineApp {

  private final List<OpenWindow> windows = new ArrayList<>();
  private final SettingsKeeper settings;
  private final ObservableValue<Palette> palette;
  private final ObservableValue<Boolean> stillness;
  private final Background background = new Workers();
  private final NotesKeepers notes =
      new NotesKeepers(
          new NotesStore(UserFolders.ofThisProcess().notes()), Platform::runLater, this::words);

  DatelineApp(SettingsFile file, SettingsFile.Stored stored) {
    settings =
        new SettingsKeeper(
            file, stored, failure -> Platform.runLater(() -> settingsNotSaved(failure)));
    Platform.Preferences desktop = Platform.getPreferences();
    palette = Choices.palette(settings.preferences(), desktop.colorSchemeProperty());
    stillness = Choices.stillness(settings.preferences(), desktop.reducedMotionProperty());
    // A program that is ended from outside closes no window.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(notes::flush));
  }

  /**
   * Opens the program's first window.
   *
   * @param painted run when its timeline is on the screen
   */
  static void start(Launch launch, Consumer<Stage> painted) {
    Look.loadTypefaces();
    DatelineApp app = new DatelineApp(SettingsKeeper.file(), launch.storedSettings());
    OpenWindow window = app.open(launch.loading(), painted);
    app.settings.problems().forEach(problem -> app.say(window, problem));
  }

  /** Opens a window for what is being loaded. */
  OpenWindow open(Loading loading, Consumer<Stage> painted) {
    OpenWindow window = new OpenWindow(this);
    windows.add(window);
    window.show(loading, () -> painted.accept(window.stage()));
    return window;
  }

  /** Told by a window that it is closed; with the last of them all is saved. */
  void closed(OpenWindow window) {
    windows.remove(window);
    if (windows.isEmpty()) {
      settings.close();
    }
  }

  /** Chooses the colours that are not shown now. */
  void switchTheme() {
    Theme other = palette.getValue().dark() ? Theme.LIGHT : Theme.DARK;
    settings.prefer(chosen -> chosen.withTheme(other));
  }

  private void settingsNotSaved(Exception failure) {
    if (!windows.isEmpty()) {
      windows
          .getLast()
          .notices()
          .show(
              Notice.warning(
                  "settings",
                  words().get("notice.settings-not-saved", String.valueOf(failure.getMessage()))));
    }
  }

  private void say(OpenWindow window, Problem problem) {
    window.notices().show(Notice.warning("settings", problem.message()));
  }

  /** How many windows are open. */
  int windowCount() {
    return windows.size();
  }

  SettingsKeeper settings() {
    return settings;
  }

  ObservableValue<Palette> palette() {
    return palette;
  }

  ObservableValue<Boolean> stillness() {
    return stillness;
  }

  Background background() {
    return background;
  }

  NotesKeepers notes() {
    return notes;
  }

  /** In the language, and with dates as, the user wishes at the moment. */
  Words words() {
    Preferences chosen = settings.settings().preferences();
    Locale system = Locale.getDefault(Locale.Category.DISPLAY);
    return new Words(Choices.language(chosen, system), chosen.dateStyle());
  }
}
