package dateline.app;

import dateline.view.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that should not have happened, as it is shown to the user.
 *
 * @param cause what was thrown
 * @param log the log file that holds the details, if one could be written
 */
record Failure(Throwable cause, Optional<Path> log) {

  /** What to tell the user: what happened, what it means for their files, where more is to read. */
  String message(Words words) {
    return words.get("failure.message")
        + "\n\n"
        + log.map(file -> words.get("failure.log", file)).orElse(words.get("failure.no-log"));
  }

  /** The same for a terminal, in one line. */
  String line() {
    return "dateline: failed unexpectedly: "
        + cause
        + log.map(file -> " (details in " + file + ")").orElse("");
  }

  /** What helps to find the cause: the program's environment and where it failed. */
  String details() {
    StringWriter text = new StringWriter();
    text.write(environment() + "\n");
    cause.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  /** Same failure, same key: the exception's type and the place that threw it. */
  String kind() {
    StackTraceElement[] trace = cause.getStackTrace();
    return cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  /** Versions of the program, of Java and of the system, in one line. */
  static String environment() {
    return "Dateline %s, Java %s, %s %s %s"
        .formatted(
            Main.version(),
            System.getProperty("java.runtime.version"),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"));
  }
}
