package dateline.app;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Saves what changes often: on a thread of its own, the newest value only, and never later than a
 * delay after the first change that is not saved yet, however fast others follow. Closing writes
 * what is left and waits for it.
 *
 * <p>What cannot be written is not forgotten: it is tried again with the next change and on
 * closing.
 */
final class Saver<T> implements AutoCloseable {

  /** Writes a value whole. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T value) throws IOException;
  }

  private final Duration delay;
  private final Writer<T> writer;
  private final Consumer<Exception> failed;
  private final Object lock = new Object();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("saver").unstarted(task));

  private @Nullable T unsaved;

  private boolean scheduled;

  /**
   * @param failed told on the saver's thread that a value could not be written
   */
  Saver(Duration delay, Writer<T> writer, Consumer<Exception> failed) {
    this.delay = delay;
    this.writer = writer;
    this.failed = failed;
  }

  /**
   * Has a value written soon; from any thread, without waiting.
   *
   * @throws RejectedExecutionException when this is closed
   */
  void save(T value) {
    synchronized (lock) {
      unsaved = value;
      if (!scheduled) {
        var _ = thread.schedule(this::write, delay.toMillis(), TimeUnit.MILLISECONDS);
        scheduled = true;
      }
    }
  }

  /** On the saver's thread only. */
  private void write() {
    T value;
    synchronized (lock) {
      scheduled = false;
      value = unsaved;
      unsaved = null;
    }
    if (value == null) {
      return;
    }
    try {
      writer.write(value);
    } catch (IOException | RuntimeException e) {
      synchronized (lock) {
        unsaved = unsaved == null ? value : unsaved;
      }
      failed.accept(e);
    }
  }

  /** Writes what is left, and waits for it. */
  void flush() {
    try {
      thread.submit(this::write).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    flush();
    thread.shutdownNow();
  }
}
