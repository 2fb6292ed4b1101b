package dateline.view;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the JavaFX toolkit once for all tests, and runs what belongs to its thread there. */
public final class Toolkit implements BeforeAllCallback {

  private static final int SECONDS = 30;

  /** Started by the first test that asks. */
  private static final class Started {
    static final CountDownLatch UP = new CountDownLatch(1);

    static {
      Platform.startup(UP::countDown);
      Platform.setImplicitExit(false);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) throws InterruptedException {
    if (!Started.UP.await(SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the toolkit does not start");
    }
  }

  /** Runs a task on the JavaFX thread and waits for its result. */
  public static <T> T call(Supplier<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(task.get());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    return result.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** Runs a task on the JavaFX thread and waits for its end. */
  public static void run(Runnable task) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            task.run();
            end.complete(null);
          } catch (Throwable e) {
            end.completeExceptionally(e);
          }
        });
    end.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** Waits until so many pulses, each with its layout, have passed. */
  public static void pulses(int count) {
    CompletableFuture<Void> passed = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int left = count;

              @Override
              public void handle(long now) {
                // Timers run before the layout of their pulse: the last has to be over, too.
                if (left-- == 0) {
                  stop();
                  passed.complete(null);
                }
              }
            }.start());
    passed.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }
}
