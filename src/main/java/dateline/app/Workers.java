package dateline.app;

import dateline.view.Background;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Runs long work on threads of its own; of the requests of one owner only the newest is delivered.
 */
final class Workers implements Background {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2, task -> Thread.ofPlatform().daemon().name("worker").unstarted(task));
  private final Map<Object, Long> newest = new WeakHashMap<>();

  @Override
  public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
    long request = newest.merge(owner, 1L, Long::sum);
    threads.execute(
        () -> {
          try {
            T result = task.get();
            Platform.runLater(() -> deliver(owner, request, result, then));
          } catch (RuntimeException | Error e) {
            Platform.runLater(
                () -> {
                  throw e;
                });
          }
        });
  }

  private <T> void deliver(Object owner, long request, T result, Consumer<T> then) {
    if (newest.getOrDefault(owner, 0L) == request) {
      then.accept(result);
    }
  }
}
