package dateline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each platform wants what a program keeps for its user. None of these folders need exist.
 *
 * <p>On Linux and its like as the XDG Base Directory Specification has it: a variable that is unset
 * or not absolute counts for its default.
 *
 * @param log what happened, of this machine alone
 * @param notes the user's own work
 * @param settings how the user likes it
 * @param run what there is only while the program runs
 */
record UserFolders(Path log, Path notes, Path settings, Path run) {

  /**
   * The folders for this process; the system properties {@code dateline.log}, {@code
   * dateline.notes}, {@code dateline.settings} and {@code dateline.run} name others.
   */
  static UserFolders ofThisProcess() {
    UserFolders usual =
        of(
            System.getProperty("os.name"),
            System.getenv(),
            Path.of(System.getProperty("user.home")));
    return new UserFolders(
        chosen("dateline.log", usual.log),
        chosen("dateline.notes", usual.notes),
        chosen("dateline.settings", usual.settings),
        chosen("dateline.run", usual.run));
  }

  private static Path chosen(String property, Path otherwise) {
    String chosen = System.getProperty(property, "");
    return chosen.isEmpty() ? otherwise : Path.of(chosen).toAbsolutePath();
  }

  /**
   * The folders on a system.
   *
   * <ul>
   *   <li>Windows: {@code logs} in {@code %LOCALAPPDATA%\Dateline}, since a log belongs to one
   *       machine; the settings in {@code %APPDATA%\Dateline} and the notes in its {@code notes},
   *       which follow the user; {@code run} beside the logs
   *   <li>macOS: {@code ~/Library/Logs/Dateline}; what is of the moment in {@code
   *       ~/Library/Caches/Dateline}; the others as on Windows in {@code ~/Library/Application
   *       Support/Dateline}
   *   <li>elsewhere: {@code $XDG_STATE_HOME/dateline}, {@code $XDG_DATA_HOME/dateline/notes},
   *       {@code $XDG_CONFIG_HOME/dateline}; by default {@code ~/.local/state}, {@code
   *       ~/.local/share} and {@code ~/.config}; {@code $XDG_RUNTIME_DIR/dateline}, or a folder
   *       within the first
   * </ul>
   */
  static UserFolders of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path own = windows(environment.get("APPDATA"), home, "Roaming");
      Path local = windows(environment.get("LOCALAPPDATA"), home, "Local");
      return new UserFolders(
          local.resolve("logs"), own.resolve("notes"), own, local.resolve("run"));
    }
    if (name.startsWith("mac")) {
      Path library = home.resolve("Library");
      Path own = library.resolve("Application Support").resolve("Dateline");
      return new UserFolders(
          library.resolve("Logs").resolve("Dateline"),
          own.resolve("notes"),
          own,
          library.resolve("Caches").resolve("Dateline"));
    }
    Path state = xdg(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state"));
    return new UserFolders(
        state,
        xdg(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
            .resolve("notes"),
        xdg(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")),
        xdg(environment.get("XDG_RUNTIME_DIR"), state.resolve("run")));
  }

  private static Path windows(@Nullable String variable, Path home, String otherwise) {
    Path base = variable == null ? home.resolve("AppData").resolve(otherwise) : Path.of(variable);
    return base.resolve("Dateline");
  }

  private static Path xdg(@Nullable String variable, Path otherwise) {
    Path base = variable != null && variable.startsWith("/") ? Path.of(variable) : otherwise;
    return base.resolve("dateline");
  }
}
