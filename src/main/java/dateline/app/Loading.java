package dateline.app;

import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.Reading;
import dateline.io.TimelineFiles;
import dateline.io.TimelineImport;
import dateline.io.TimelineOpener;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.session.OpenTimeline;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reading of what is to be shown, away from the JavaFX thread. */
final class Loading {

  private static final String BUILT_IN = "/assets/belarus-2020.json";

  private final CompletableFuture<Loaded> result = new CompletableFuture<>();
  private final AtomicLong steps = new AtomicLong();

  private Loading() {}

  /** Begins to read a file, or the built-in timeline, on a thread of its own. */
  static Loading begin(@Nullable Path file) {
    return begin(() -> file);
  }

  /**
   * Begins to read what is then chosen, all on a thread of its own.
   *
   * @param choice gives the file, or null for the built-in timeline
   */
  static Loading begin(Supplier<@Nullable Path> choice) {
    Loading loading = new Loading();
    Thread.ofVirtual()
        .name("loading")
        .start(
            () -> {
              try {
                loading.result.complete(load(choice.get(), loading::isCancelled));
              } catch (RuntimeException | Error e) {
                loading.result.completeExceptionally(e);
              }
            });
    return loading;
  }

  /** What comes of it. */
  CompletableFuture<Loaded> result() {
    return result;
  }

  /** Ends the reading as soon as it can be; its result is cancelled at once. */
  void cancel() {
    result.cancel(false);
  }

  /** How many items, documents and quotations were looked at so far. From any thread. */
  long steps() {
    return steps.get();
  }

  /** Asked before each item, document and quotation. */
  private boolean isCancelled() {
    steps.incrementAndGet();
    return result.isCancelled();
  }

  /** Reads a file, or the built-in timeline when there is none. */
  static Loaded load(@Nullable Path file) {
    return load(file, () -> false);
  }

  private static Loaded load(@Nullable Path file, BooleanSupplier cancelled) {
    @Nullable FileStamp stamp = file == null ? null : FileStamp.of(file);
    Origin origin = file == null ? Origin.ofResource(BUILT_IN) : Origin.of(file);
    Opened opened = TimelineOpener.open(origin, cancelled);
    Timeline timeline = opened.timeline();
    if (timeline == null) {
      return new Failed(file, origin.name(), opened.problems(), foreign(file, origin));
    }
    OpenTimeline open =
        OpenTimeline.of(
            origin.name(), timeline, opened.dossier(), opened.problems(), opened::picture);
    return new Ready(file, stamps(file, stamp, opened), opened, open);
  }

  /** What could be made of a file of another format; null when it is of none that is known. */
  private static @Nullable ForeignFile foreign(@Nullable Path file, Origin origin) {
    if (file == null) {
      return null;
    }
    Reading imported = TimelineImport.read(origin);
    return imported.timeline() == null ? null : new ForeignFile(file, imported);
  }

  /** The stamps of all the files that a timeline is made of. */
  private static Map<Path, FileStamp> stamps(
      @Nullable Path file, @Nullable FileStamp beforeReading, Opened opened) {
    Map<Path, FileStamp> stamps = new HashMap<>();
    if (file != null && beforeReading != null) {
      TimelineFiles.of(opened, file).forEach(each -> stamps.put(each, FileStamp.of(each)));
      stamps.put(file.toAbsolutePath(), beforeReading);
    }
    return stamps;
  }

  /** What came of it. */
  sealed interface Loaded {
    /** The file; null for the built-in timeline. */
    @Nullable Path file();
  }

  /**
   * A timeline to show.
   *
   * @param stamps of the files that it was read from
   */
  record Ready(
      @Nullable Path file, Map<Path, FileStamp> stamps, Opened opened, OpenTimeline timeline)
      implements Loaded {
    public Ready {
      stamps = Map.copyOf(stamps);
    }
  }

  /**
   * Nothing to show, and why.
   *
   * @param foreign what can be made of the file; null when nothing
   */
  record Failed(
      @Nullable Path file, String name, List<Problem> problems, @Nullable ForeignFile foreign)
      implements Loaded {}
}
