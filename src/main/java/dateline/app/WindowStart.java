package dateline.app;

import com.sun.glass.ui.Application;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Starts the window system and opens the window, or says in one line why there is none. */
final class WindowStart {

  /** Pixels; window managers take the nearest. */
  private static final int[] ICON_SIZES = {32, 128};

  private WindowStart() {}

  /**
   * Opens the window. While the toolkit starts, what it prints on standard error is held back: if
   * there is no window, the user gets one line, and the log the rest.
   *
   * @param handover where later starts are listened for
   * @return {@link Main.WindowOpener#OPEN}, or 1 when there is no display or a library is missing
   */
  static int open(Launch launch, Handover handover, PrintStream err) {
    UncaughtFailures failures = new UncaughtFailures(new FailureAlert(), Platform::runLater, err);
    Thread.setDefaultUncaughtExceptionHandler(failures);
    PrintStream standardError = System.err;
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    try {
      // What fails in here would stop the toolkit for good, so the window comes after it.
      Platform.startup(() -> launch.timings().reached("toolkit up"));
    } catch (RuntimeException | LinkageError e) {
      String reason = reason(e, System.getenv());
      err.println(reason);
      err.flush();
      if (!isAtTerminal()) {
        LastWords.say(reason, System.getenv());
      }
      LoggerFactory.getLogger(WindowStart.class)
          .error("The window system did not start: {}", complaints, e);
      return 1;
    } finally {
      System.setErr(standardError);
    }
    standardError.print(complaints.toString(StandardCharsets.UTF_8));
    Platform.runLater(() -> openOnToolkitThread(launch, handover));
    return Main.WindowOpener.OPEN;
  }

  /** Whether who started the program sees what it prints. */
  @SuppressWarnings("SystemConsoleNull") // JDK 25 has none again where there is no terminal
  private static boolean isAtTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static void openOnToolkitThread(Launch launch, Handover handover) {
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    if (isToolkitOpen() && !mac) {
      // The StartupWMClass of the menu's entry; a Mac takes the name from the program's folder.
      Application.GetApplication().setName("dateline");
    }
    DatelineApp app =
        DatelineApp.start(launch, handover, stage -> painted(stage, launch.timings()));
    if (isToolkitOpen() && mac) {
      DesktopEvents.install(Application.GetApplication(), app::openAsked);
    }
  }

  /**
   * Whether JavaFX lets us at what it has no public way for: the name by which a desktop knows
   * whose its windows are, and the files that a Mac asks to open. Our launchers export it to us;
   * where one does not, windows belong to "java".
   */
  private static boolean isToolkitOpen() {
    return Platform.class.getModule().isExported("com.sun.glass.ui", WindowStart.class.getModule());
  }

  private static void painted(Stage stage, Timings timings) {
    timings.reached("first painted timeline");
    giveIcons(stage);
    if (isTraining()) {
      Platform.exit();
    } else {
      Thread.ofVirtual().start(WindowStart::logEnvironment);
    }
  }

  /** Whether the program is only started to learn how it starts, and ends at once. */
  static boolean isTraining() {
    return Boolean.getBoolean("dateline.train");
  }

  /** Gives a window the program's icon; after it is painted, since that is soon enough. */
  static void giveIcons(Stage stage) {
    for (int size : ICON_SIZES) {
      stage.getIcons().add(icon(size));
    }
  }

  private static Image icon(int size) {
    String name = "/assets/icon/dateline-" + size + ".png";
    return new Image(Objects.requireNonNull(WindowStart.class.getResourceAsStream(name)));
  }

  private static void logEnvironment() {
    LoggerFactory.getLogger(WindowStart.class).info("Started: {}", Failure.environment());
  }

  /**
   * Why JavaFX found no window system, in one line that names the way out.
   *
   * @param failure what starting the toolkit threw
   * @param environment the process's environment variables
   */
  static String reason(Throwable failure, Map<String, String> environment) {
    return "dateline: cannot open a window: "
        + missing(failure, environment)
        + ". Without a screen, \"dateline export FILE -o OUT.png\" draws the window to a picture.";
  }

  private static String missing(Throwable failure, Map<String, String> environment) {
    @Nullable String message = failure.getMessage();
    if (message != null && message.contains("DISPLAY")) {
      String display = environment.getOrDefault("DISPLAY", "");
      return display.isEmpty()
          ? "there is no display (the environment variable DISPLAY is not set)"
          : "the display \"" + display + "\" (environment variable DISPLAY) does not answer";
    }
    if (failure instanceof LinkageError
        || failure.getCause() instanceof LinkageError
        || (message != null && message.contains("GTK"))) {
      return "the system's GTK 3 library (libgtk-3.so.0; Debian package libgtk-3-0) is missing or"
          + " incomplete";
    }
    return "the window system did not start (" + failure + ")";
  }
}
