package dateline.app;

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
  private final Set<String> shown = new HashSet<>();

  /**
   * @param toolkitThread runs the dialog; throws {@link IllegalStateException} when there is no
   *     window system
   */
  UncaughtFailures(FailureDialog dialog, Executor toolkitThread) {
    this.dialog = dialog;
    this.toolkitThread = toolkitThread;
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
      System.err.println(failure.line());
    }
  }

  private synchronized boolean isNew(Failure failure) {
    return shown.add(failure.kind());
  }
}
