package dateline.app;

import dateline.settings.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * With what the window was started: what earlier starts left and the timeline to show, both on
 * their way since before the window system starts.
 *
 * @param file what was asked for; null when nothing was
 * @param timings told when the start reaches its milestones
 */
record Launch(
    @Nullable Path file,
    CompletableFuture<Remembered> remembering,
    Loading loading,
    Timings timings) {

  /** How long a start waits for its settings, in seconds: a home on a network may not answer. */
  private static final long PATIENCE = 2;

  /**
   * Begins to read.
   *
   * @param file what to open; null for what was open last, or else the built-in timeline
   */
  static Launch begin(@Nullable Path file, Timings timings) {
    CompletableFuture<Remembered> remembering = new CompletableFuture<>();
    Loading loading =
        Loading.begin(
            () -> {
              Remembered remembered = Remembered.read(UserFolders.ofThisProcess().settings());
              remembering.complete(remembered);
              return file == null ? last(remembered.settings().settings()) : file;
            });
    var _ =
        loading
            .result()
            .whenComplete(
                (loaded, failure) -> {
                  timings.reached("file read");
                  if (failure != null) {
                    remembering.completeExceptionally(failure);
                  }
                });
    return new Launch(file, remembering, loading, timings);
  }

  /** What was open last, if it is still there. */
  private static @Nullable Path last(Settings settings) {
    try {
      Path file = settings.lastFile().isEmpty() ? null : Path.of(settings.lastFile());
      return file != null && Files.exists(file) ? file : null;
    } catch (InvalidPathException _) {
      return null;
    }
  }

  /** What earlier starts left; nothing when it cannot be had in time. */
  Remembered remembered() {
    try {
      return remembering.get(PATIENCE, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return Remembered.nothing(UserFolders.ofThisProcess().settings());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
