package dateline.app;

import dateline.settings.Preferences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * What helps to find a fault, as a text to send to somebody: versions, screens, memory, the user's
 * choices, and the end of the log. Without names of files and anything of their content.
 */
final class Diagnostics {

  private static final int LOG_LINES = 60;
  private static final long MOST_LOG = 4 << 20;
  private static final long MEGABYTE = 1 << 20;

  /** How a line of the log begins that is no part of a stack trace. */
  private static final Pattern ENTRY = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\S+ .*");

  private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. ).*");

  /** An exception's class, and what it says. */
  private static final Pattern THROWN =
      Pattern.compile(
          "(\\s*(?:Caused by: |Suppressed: )?[\\w.$]+(?:Exception|Error|Throwable)\\b).*");

  /** From a path or an opening quotation mark on, anything may be the user's. */
  private static final Pattern PRIVATE =
      Pattern.compile("(?<![\\w)])(?:[A-Za-z]:)?[/\\\\].*|[\"“«'‘].*");

  private Diagnostics() {}

  /** All of it; reads the log, and is called on the JavaFX thread. */
  static String text(Preferences chosen, int windows) {
    Runtime memory = Runtime.getRuntime();
    return """
    %s
    JavaFX %s
    Language of the system: %s
    Screens: %s
    Memory: %d MB of at most %d MB used, %d processors
    Windows: %d
    Theme %s, text %d %%, reduced motion %s, language "%s", dates %s, wheel %s, %d actions with other keys

    %s
    """
        .formatted(
            Failure.environment(),
            System.getProperty("javafx.runtime.version", ""),
            Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag(),
            Screen.getScreens().stream().map(Diagnostics::screen).collect(Collectors.joining(", ")),
            (memory.totalMemory() - memory.freeMemory()) / MEGABYTE,
            memory.maxMemory() / MEGABYTE,
            memory.availableProcessors(),
            windows,
            chosen.theme(),
            chosen.textSize(),
            chosen.reducedMotion(),
            chosen.language(),
            chosen.dateStyle(),
            chosen.wheel(),
            chosen.keys().size(),
            String.join("\n", withoutContent(log(LogConfigurator.file()))));
  }

  private static String screen(Screen screen) {
    Rectangle2D bounds = screen.getBounds();
    return "%.0fx%.0f at %.0f,%.0f times %.2f"
        .formatted(
            bounds.getWidth(),
            bounds.getHeight(),
            bounds.getMinX(),
            bounds.getMinY(),
            screen.getOutputScaleX());
  }

  private static List<String> log(Optional<Path> file) {
    if (file.isEmpty()) {
      return List.of("There is no log file.");
    }
    try {
      if (Files.size(file.get()) > MOST_LOG) {
        return List.of("The log file is too large.");
      }
      List<String> lines =
          new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8).lines().toList();
      return lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size());
    } catch (IOException e) {
      return List.of("The log file cannot be read.");
    }
  }

  /**
   * Lines of a log without what might be the user's. An entry ends where a path or a quotation
   * begins; of an exception only its class is left, and its trace; what is neither goes.
   */
  static List<String> withoutContent(List<String> lines) {
    return lines.stream().map(Diagnostics::withoutContent).filter(line -> !line.isBlank()).toList();
  }

  private static String withoutContent(String line) {
    if (FRAME.matcher(line).matches()) {
      return line;
    }
    if (ENTRY.matcher(line).matches()) {
      return PRIVATE.matcher(line).replaceFirst("…");
    }
    var thrown = THROWN.matcher(line);
    return thrown.matches() ? thrown.group(1) : "";
  }
}
