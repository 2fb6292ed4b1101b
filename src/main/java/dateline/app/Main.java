package dateline.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the program starts. What a double click sends, nothing or one file, goes straight to the
 * window; everything else goes through {@link Commands}, whose parser the window never loads.
 */
public final class Main {

  /** The words that, coming first, name a command and not a file. */
  static final Set<String> COMMANDS = Set.of("validate", "date", "export", "import");

  private static final String PROPERTY = "-D";

  private Main() {}

  /**
   * Runs the program and leaves the Java machine with the command's exit code; a window keeps it
   * running until it is closed.
   *
   * @param arguments as given by the user; leading {@code -Dname=value} become system properties,
   *     since the launcher of the application folder takes none for the Java machine
   */
  public static void main(String[] arguments) {
    // SLF4J tells the console when two threads are the first to log; nobody has to know.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    List<String> words = takeProperties(Arrays.asList(arguments));
    Timings timings = Timings.ofThisProcess();
    timings.reached("main entered");
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    WindowOpener opener = file -> open(file, timings, err);
    int status = run(words, out, err, opener);
    out.flush();
    err.flush();
    if (status != WindowOpener.OPEN) {
      System.exit(status);
    }
  }

  /** Opens a window of the program that runs already, or else of this one. */
  private static int open(@Nullable Path file, Timings timings, PrintStream err) {
    Handover handover = Handover.ofThisProcess();
    if (handover.toRunning(file)) {
      return Commands.FINE;
    }
    int status = WindowStart.open(Launch.begin(file, timings), handover, err);
    if (status != WindowOpener.OPEN) {
      handover.close();
    }
    return status;
  }

  /**
   * Runs one command line.
   *
   * @return the exit code, or {@link WindowOpener#OPEN} when a window is open
   */
  static int run(List<String> words, PrintStream out, PrintStream err, WindowOpener opener) {
    if (words.isEmpty()) {
      return opener.open(null);
    }
    if (words.size() == 1 && isFile(words.getFirst())) {
      return openFile(words.getFirst(), err, opener);
    }
    return Commands.run(words, out, err, opener);
  }

  /** The program's version; {@code development} when run from its classes. */
  static String version() {
    ModuleDescriptor descriptor = Main.class.getModule().getDescriptor();
    return descriptor == null ? "development" : descriptor.rawVersion().orElse("development");
  }

  private static boolean isFile(String word) {
    return !word.isEmpty() && !word.startsWith("-") && !COMMANDS.contains(word);
  }

  private static int openFile(String name, PrintStream err, WindowOpener opener) {
    Path file;
    try {
      file = FileName.parse(name);
    } catch (IllegalArgumentException e) {
      err.println("dateline: " + e.getMessage());
      return Commands.USAGE;
    }
    return opener.open(file);
  }

  private static List<String> takeProperties(List<String> arguments) {
    int next = 0;
    while (next < arguments.size() && arguments.get(next).startsWith(PROPERTY)) {
      String[] property = arguments.get(next).substring(PROPERTY.length()).split("=", 2);
      if (!property[0].isEmpty()) {
        System.setProperty(property[0], property.length == 2 ? property[1] : "");
      }
      next++;
    }
    return arguments.subList(next, arguments.size());
  }

  /** A stream in UTF-8 whatever the locale says, so that what scripts read is always the same. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    OutputStream buffer = new BufferedOutputStream(new FileOutputStream(descriptor));
    return new PrintStream(buffer, false, StandardCharsets.UTF_8);
  }

  /** Opens the window; what the command line hands over to. */
  @FunctionalInterface
  interface WindowOpener {
    /** The window is open and the program runs on. */
    int OPEN = -1;

    /**
     * Opens the window and returns without waiting for its end.
     *
     * @param file what to open, or null for what was open last
     * @return {@link #OPEN}, or the exit code when no window can be opened
     */
    int open(@Nullable Path file);
  }
}
