package dateline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each platform wants a program's log. */
final class LogFolder {

  private LogFolder() {}

  /**
   * The folder for this process; the system property {@code dateline.log} names another.
   *
   * @return an absolute path that need not exist
   */
  static Path ofThisProcess() {
    String chosen = System.getProperty("dateline.log", "");
    return chosen.isEmpty()
        ? of(
            System.getProperty("os.name"),
            System.getenv(),
            Path.of(System.getProperty("user.home")))
        : Path.of(chosen).toAbsolutePath();
  }

  /**
   * The folder on a system.
   *
   * <ul>
   *   <li>Windows: {@code %LOCALAPPDATA%\Dateline\logs}
   *   <li>macOS: {@code ~/Library/Logs/Dateline}
   *   <li>elsewhere: {@code $XDG_STATE_HOME/dateline}, and as the XDG Base Directory Specification
   *       has it, {@code ~/.local/state} stands for a variable that is unset or not absolute
   * </ul>
   */
  static Path of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      @Nullable String local = environment.get("LOCALAPPDATA");
      Path base = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
      return base.resolve("Dateline").resolve("logs");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Logs").resolve("Dateline");
    }
    @Nullable String state = environment.get("XDG_STATE_HOME");
    Path base =
        state != null && state.startsWith("/")
            ? Path.of(state)
            : home.resolve(".local").resolve("state");
    return base.resolve("dateline");
  }
}
