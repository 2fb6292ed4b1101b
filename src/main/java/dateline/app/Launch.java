package dateline.app;

import dateline.io.SettingsFile;
import dateline.model.Problem;
import dateline.settings.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * With what the window was started: the settings and the timeline to show, both on their way since
 * before the window system starts.
 *
 * @param timings told when the start reaches its milestones
 */
record Launch(CompletableFuture<SettingsFile.Stored> settings, Loading loading, Timings timings) {

  /** How long a start waits for its settings, in seconds: a home on a network may not answer. */
  private static final long PATIENCE = 2;

  /**
   * Begins to read.
   *
   * @param file what to open; null for what was open last, or else the built-in timeline
   */
  static Launch begin(@Nullable Path file, Timings timings) {
    CompletableFuture<SettingsFile.Stored> settings = new CompletableFuture<>();
    Loading loading =
        Loading.begin(
            () -> {
              SettingsFile.Stored stored = SettingsKeeper.file().read();
              settings.complete(stored);
              timings.reached("settings read");
              return file == null ? last(stored.settings()) : file;
            });
    var _ = loading.result().whenComplete((loaded, failure) -> timings.reached("file read"));
    return new Launch(settings, loading, timings);
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

  /** The settings; those that the program comes with when they cannot be had in time. */
  SettingsFile.Stored storedSettings() {
    try {
      return settings.get(PATIENCE, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      Problem slow =
          new Problem(
              Problem.Severity.WARNING,
              UserFolders.ofThisProcess().settings().toString(),
              0,
              0,
              "The settings cannot be read: their folder does not answer.");
      return new SettingsFile.Stored(Settings.DEFAULT, false, List.of(slow));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
