package dateline.view;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Starts the JavaFX toolkit once for all tests, and runs what belongs to its thread there. */
public final class Toolkit {

  private static final int SECONDS = 30;

  private Toolkit() {}

  /** Started by the first test that asks. */
  private static final class Started {
    static final CountDownLatch UP = new CountDownLatch(1);

    static {
      try {
        Platform.startup(UP::countDown);
      } catch (IllegalStateException alreadyUp) {
        UP.countDown();
      }
      Platform.setImplicitExit(false);
    }
  }

  private static void later(Runnable task) {
    try {
      if (!Started.UP.await(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the toolkit does not start");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Platform.runLater(task);
  }

  /** Runs a task on the JavaFX thread and waits for its result. */
  public static <T> T call(Supplier<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    later(
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
    later(
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
    later(
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
