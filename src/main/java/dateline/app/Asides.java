package dateline.app;

import dateline.view.Aside;
import dateline.view.Surroundings;
import dateline.view.help.AboutPane;
import dateline.view.help.KeysPane;
import dateline.view.help.ManualPane;
import dateline.view.settings.SettingsPane;
import dateline.view.timeline.Legend;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Parent;

/** The windows beside a main window: settings and help. */
final class Asides {

  private final DatelineApp app;
  private final OpenWindow window;

  Asides(DatelineApp app, OpenWindow window) {
    this.app = app;
    this.window = window;
  }

  void keys() {
    open("keys.title", new KeysPane(window.surroundings()), 1080, 720);
  }

  void settings() {
    open(
        "settings.title",
        new SettingsPane(window.surroundings(), app.settings()::prefer),
        760,
        680);
  }

  void manual() {
    Surroundings surroundings = window.surroundings();
    Map<String, String> places =
        Map.of("settings-file", settingsFile(), "notes-folder", notesFolder(), "log-file", log());
    open(
        "manual.title",
        new ManualPane(surroundings, places, () -> Legend.samples(surroundings)),
        960,
        680);
  }

  void about() {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("about.place.settings", settingsFile());
    places.put("about.place.notes", notesFolder());
    places.put("about.place.log", log());
    open(
        "action.about",
        new AboutPane(
            window.surroundings(),
            Main.version(),
            places,
            () -> Diagnostics.text(app.settings().settings().preferences(), app.windowCount())),
        640,
        640);
  }

  private static String settingsFile() {
    return SettingsKeeper.path(UserFolders.ofThisProcess().settings()).toString();
  }

  private static String notesFolder() {
    return UserFolders.ofThisProcess().notes().toString();
  }

  private String log() {
    return LogConfigurator.file()
        .map(Path::toString)
        .orElseGet(() -> app.words().get("about.place.none"));
  }

  private void open(String title, Parent content, double width, double height) {
    Surroundings surroundings = window.surroundings();
    Aside.open(window.stage(), surroundings, app.words().get(title), content, width, height);
  }
}
