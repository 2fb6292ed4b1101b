package dateline.app;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of the line for exceptions that nothing else handled: they go to the log, and the first
 * of each kind to a dialog. A failure that comes back with every frame is shown once.
 */
final class UncaughtFailures implements Thread.UncaughtExceptionHandler {

  private final FailureDialog dialog;
  private final Executor toolkitThread;
  private final PrintStream err;
  private final Set<String> shown = new HashSet<>();

  /**
   * @param toolkitThread runs the dialog; throws {@link IllegalStateException} when there is no
   *     window system
   * @param err gets one line where there is none
   */
  UncaughtFailures(FailureDialog dialog, Executor toolkitThread, PrintStream err) {
    this.dialog = dialog;
    this.toolkitThread = toolkitThread;
    this.err = err;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable cause) {
    Failure failure = new Failure(cause, LogConfigurator.file());
    Logger log = LoggerFactory.getLogger(UncaughtFailures.class);
    if (!isNew(failure)) {
      log.error("Again in {}: {}", thread.getName(), failure.kind());
      return;
    }
    log.error("Uncaught in {}", thread.getName(), cause);
    try {
      toolkitThread.execute(() -> dialog.show(failure));
    } catch (IllegalStateException e) {
      err.println(failure.line());
      err.flush();
    }
  }

  private synchronized boolean isNew(Failure failure) {
    return shown.add(failure.kind());
  }
}
