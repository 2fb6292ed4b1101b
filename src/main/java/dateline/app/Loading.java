package dateline.app;

import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.session.OpenTimeline;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Reads what is to be shown, away from the JavaFX thread. */
final class Loading {

  private static final String BUILT_IN = "/assets/belarus-2020.json";

  private Loading() {}

  /** Begins to read a file, or the built-in timeline, on a thread of its own. */
  static CompletableFuture<Loaded> begin(@Nullable Path file) {
    CompletableFuture<Loaded> loaded = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("loading")
        .start(
            () -> {
              try {
                loaded.complete(load(file));
              } catch (RuntimeException | Error e) {
                loaded.completeExceptionally(e);
              }
            });
    return loaded;
  }

  /** Reads a file, or the built-in timeline when there is none. */
  static Loaded load(@Nullable Path file) {
    Origin origin = file == null ? Origin.ofResource(BUILT_IN) : Origin.of(file);
    Opened opened = TimelineOpener.open(origin);
    Timeline timeline = opened.timeline();
    if (timeline == null) {
      return new Failed(origin.name(), opened.problems());
    }
    return new Ready(OpenTimeline.of(origin.name(), timeline, opened.dossier(), opened.problems()));
  }

  /** What came of it. */
  sealed interface Loaded {}

  /** A timeline to show. */
  record Ready(OpenTimeline timeline) implements Loaded {}

  /** Nothing to show, and why. */
  record Failed(String name, List<Problem> problems) implements Loaded {}
}
