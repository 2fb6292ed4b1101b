package dateline.io;

import dateline.model.Problem;
import dateline.model.Problem.Severity;
import dateline.model.Timeline;
import dateline.model.Tour;
import dateline.notes.TimelineIdentity;
import dateline.words.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tours of timelines: in the timeline's own file, be it JSON or a bundle, whose text else
 * stays to the letter; where that cannot be written, beside it as {@code NAME.tours.json}; and
 * where nothing can be written there either, or the timeline is no file, in a folder of the user's.
 * Which file there is whose is told by {@link TimelineIdentity}.
 *
 * <p>Belongs off the JavaFX thread.
 */
public final class TourStore {
  private static final String ENDING = ".json";
  private static final String BESIDE = ".tours.json";

  /** A larger file is not written anew for its tours. */
  private static final long MOST_BYTES = 500_000_000;

  private final Path folder;

  /**
   * @param folder of the user; need not exist
   */
  public TourStore(Path folder) {
    this.folder = folder;
  }

  /** The tours on the disk are not those that were read, so saving would undo another's work. */
  public static final class ChangedElsewhere extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedElsewhere(Path file) {
      super(file.toString());
    }
  }

  /** What a save may do to tours that another program has changed meanwhile. */
  public enum Manner {
    /** Throw {@link ChangedElsewhere}. */
    ASK,
    /** Put these in their place. */
    REPLACE,
    /** Leave the timeline's file alone and write beside it. */
    BESIDE
  }

  /**
   * Finds the tours of a timeline that was opened. Never throws: what cannot be read is among the
   * problems.
   */
  public StoredTours find(Origin origin, Timeline timeline) {
    List<Problem> problems = new ArrayList<>();
    TimelineIdentity identity = TimelineIdentity.of(timeline, origin.name());
    Path sideFile = sideFile(origin, timeline, identity, problems);
    SideTours side = sideFile == null ? null : read(sideFile, problems);
    return new StoredTours(
        origin,
        timeline.tours(),
        side == null
            ? SideTours.none(identity)
            : new SideTours(identity, side.tours(), side.without(), side.unread(), side.shape()),
        side == null ? null : sideFile,
        problems);
  }

  private @Nullable Path sideFile(
      Origin origin, Timeline timeline, TimelineIdentity identity, List<Problem> problems) {
    Path file = file(origin);
    if (file != null && Files.exists(beside(file))) {
      return beside(file);
    }
    Set<String> present = new HashSet<>();
    timeline.events().forEach(event -> present.add(event.id()));
    Path best = null;
    double bestFit = 0;
    for (Path one : list()) {
      SideTours side = read(one, problems);
      double fit = side == null ? 0 : side.identity().fit(identity, present);
      if (fit > bestFit) {
        best = one;
        bestFit = fit;
      }
    }
    return best;
  }

  private List<Path> list() {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      SafeFile.sweep(folder);
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
        all.forEach(files::add);
      } catch (IOException | DirectoryIteratorException _) {
        return List.of();
      }
    }
    files.sort(null);
    return files;
  }

  private static @Nullable SideTours read(Path file, List<Problem> problems) {
    SideTours side = null;
    Said why =
        switch (SmallJson.read(Origin.of(file))) {
          case SmallJson.Whole(JsonValue.Fields root) when SideTours.isKnown(root) -> {
            side = SideTours.of(root);
            yield side.unread().isEmpty() ? null : Message.of("tours.some-unread");
          }
          case SmallJson.Whole _ -> Message.of("tours.newer");
          case SmallJson.Unread(var message) -> Message.of("tours.not-shown").then(message);
          case SmallJson.Damaged(var place, var message) ->
              Message.of("tours.not-shown").then(message);
        };
    if (why != null) {
      problems.add(new Problem(Severity.WARNING, file.toString(), 0, 0, why));
    }
    return side;
  }

  /** The file that a timeline was opened from; null when it is none. */
  private static @Nullable Path file(Origin origin) {
    return switch (origin) {
      case Origin.OfFile(var name, Path file) -> file;
      case Origin.OfBundle(var name, ZipDirectory directory) -> directory.file();
      case Origin.OfBytes _, Origin.OfResource _ -> null;
    };
  }

  private static Path beside(Path file) {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    int end = name.length();
    for (String ending : List.of(ENDING, Bundle.ENDING)) {
      end = lower.endsWith(ending) ? name.length() - ending.length() : end;
    }
    return file.resolveSibling(name.substring(0, end) + BESIDE);
  }

  /**
   * Saves all tours of a timeline, safely.
   *
   * @param before what was found or saved last
   * @return what is now on the disk, to be given to the next save
   * @throws ChangedElsewhere when the tours there are no longer those of {@code before}
   * @throws IOException when nothing can be written; the old files are then as they were
   */
  public StoredTours save(StoredTours before, List<Tour> tours, Manner manner) throws IOException {
    Path file = file(before.origin());
    if (file != null && manner != Manner.BESIDE && isWritable(file)) {
      try {
        return saveInFile(before, file, tours, manner == Manner.REPLACE);
      } catch (Refused | AccessDeniedException _) {
        return saveBeside(before, file, tours, manner);
      }
    }
    return saveBeside(before, file, tours, manner);
  }

  /**
   * Takes away what is kept beside a timeline's file.
   *
   * @return what is left, to be given to the next save
   * @throws IOException when the file cannot be removed
   */
  public StoredTours forget(StoredTours before) throws IOException {
    Path sideFile = before.sideFile();
    if (sideFile != null) {
      Files.deleteIfExists(sideFile);
    }
    return new StoredTours(
        before.origin(),
        before.inFile(),
        SideTours.none(before.side().identity()),
        null,
        before.problems());
  }

  private static boolean isWritable(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    return Files.isRegularFile(target)
        && Files.isWritable(target)
        && Files.isWritable(target.getParent())
        && Files.size(target) <= MOST_BYTES;
  }

  private static StoredTours saveInFile(
      StoredTours before, Path file, List<Tour> tours, boolean replace)
      throws IOException, Refused {
    ZipDirectory bundle = Bundle.isBundle(file) ? ZipDirectory.read(file) : null;
    byte[] old = bundle == null ? Files.readAllBytes(file) : timeline(bundle);
    String text = text(old);
    if (!replace && !TourText.same(TourText.of(text), before.inFile())) {
      throw new ChangedElsewhere(file);
    }
    String changed = TourText.with(text, tours);
    if (!changed.equals(text)) {
      if (bundle == null) {
        SafeFile.write(
            file,
            out -> {
              out.write(changed.getBytes(StandardCharsets.UTF_8));
              unchanged(file, Files.readAllBytes(file), old);
            });
      } else {
        Bundle.replaceTimeline(bundle, changed, () -> unchanged(file, timeline(bundle), old));
      }
    }
    SideTours side = before.side().with(before.side().identity(), List.of(), List.of());
    Path sideFile = before.sideFile();
    if (sideFile != null && side.unread().isEmpty()) {
      Files.deleteIfExists(sideFile);
      sideFile = null;
    } else if (sideFile != null) {
      SafeFile.write(sideFile, side.text());
    }
    return new StoredTours(
        before.origin(), TourText.of(changed), side, sideFile, before.problems());
  }

  private static byte[] timeline(ZipDirectory bundle) throws IOException {
    try (InputStream in = bundle.open(Bundle.TIMELINE)) {
      return in.readAllBytes();
    }
  }

  /** Bytes as text with its byte order mark, if any. */
  private static String text(byte[] bytes) throws Refused {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(Message.of("text.not-utf-8"));
    }
  }

  private static void unchanged(Path file, byte[] now, byte[] before) throws ChangedElsewhere {
    if (!Arrays.equals(now, before)) {
      throw new ChangedElsewhere(file);
    }
  }

  private StoredTours saveBeside(
      StoredTours before, @Nullable Path file, List<Tour> tours, Manner manner) throws IOException {
    Path sideFile = before.sideFile();
    if (sideFile == null || !Files.isWritable(sideFile.toAbsolutePath().getParent())) {
      sideFile = file == null ? null : beside(file.toAbsolutePath());
      if (sideFile == null || Files.exists(sideFile) || !Files.isWritable(sideFile.getParent())) {
        Files.createDirectories(folder);
        sideFile = FreeName.in(folder, before.side().identity().title(), ENDING);
      }
    } else if (Files.exists(sideFile) && manner == Manner.ASK) {
      SideTours now = read(sideFile, new ArrayList<>());
      if (now == null || !now.holds(before.side())) {
        throw new ChangedElsewhere(sideFile);
      }
    }
    SideTours side = before.side().with(before.side().identity(), tours, before.inFile());
    SafeFile.write(sideFile, side.text());
    return new StoredTours(before.origin(), before.inFile(), side, sideFile, before.problems());
  }
}
