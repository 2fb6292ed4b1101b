package dateline.io;

import dateline.model.Event;
import dateline.model.Problem;
import dateline.model.Problem.Severity;
import dateline.model.Timeline;
import dateline.notes.Notes;
import dateline.notes.TimelineIdentity;
import dateline.words.Said;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The user's notes, one file a timeline in a folder of their own. Which file is whose is told by
 * {@link TimelineIdentity} from what the files say, not by their names; the names are for people.
 *
 * <p>Nothing here can be lost: a damaged file is given another name and left as it is, one of a
 * newer version is left alone and new notes go into another file, and a save takes in what another
 * window has saved meanwhile.
 */
public final class NotesStore {
  private static final String ENDING = ".json";

  private final Path folder;

  /**
   * @param folder need not exist; it is made by the first save
   */
  public NotesStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Finds the notes of a timeline. Never throws: without a readable file there are no notes, and
   * the problems say why. Reads every notes file of the folder, so belongs off the JavaFX thread.
   *
   * @param location path or name of where the timeline was opened
   */
  public StoredNotes find(Timeline timeline, String location) {
    TimelineIdentity identity = TimelineIdentity.of(timeline, location);
    List<Problem> problems = new ArrayList<>();
    Map<Path, JsonValue.Fields> files = readAll(problems);
    Set<String> present = present(timeline, files.values());
    Path best = null;
    double bestFit = 0;
    for (Map.Entry<Path, JsonValue.Fields> file : files.entrySet()) {
      JsonValue.Fields root = file.getValue();
      double fit = NotesFile.identity(root).fit(identity, present);
      if (fit > 0 && NotesFile.isOfAnotherVersion(root)) {
        problems.add(newer(file.getKey()));
      } else if (fit > bestFit && NotesFile.isKnown(root)) {
        best = file.getKey();
        bestFit = fit;
      }
    }
    JsonValue.Fields found = best == null ? null : files.get(best);
    return best == null || found == null
        ? new StoredNotes(freeName(identity), identity, Notes.NONE, problems)
        : new StoredNotes(best, identity, NotesFile.content(found).notes(), problems);
  }

  private Map<Path, JsonValue.Fields> readAll(List<Problem> problems) {
    Map<Path, JsonValue.Fields> files = new LinkedHashMap<>();
    SafeFile.sweep(folder);
    for (Path file : list(problems)) {
      switch (SmallJson.read(Origin.of(file))) {
        case SmallJson.Whole(JsonValue.Fields root) -> files.put(file, root);
        case SmallJson.Unread(var message) ->
            problems.add(
                problem(file, Place.NONE, Message.of("notes.not-shown", name(file)).then(message)));
        case SmallJson.Damaged(long place, var message) ->
            problems.add(problem(file, place, setAside(file).then(message)));
      }
    }
    return files;
  }

  private List<Path> list(List<Problem> problems) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
      all.forEach(files::add);
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (NotDirectoryException _) {
      problems.add(problem(folder, Place.NONE, Message.of("notes.file-for-folder", folder)));
    } catch (IOException e) {
      problems.add(problem(folder, Place.NONE, Unreadable.wording(e)));
    } catch (DirectoryIteratorException e) {
      problems.add(problem(folder, Place.NONE, Unreadable.wording(new IOException(e))));
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static Said setAside(Path file) {
    try {
      return Message.of("notes.aside", name(SafeFile.setAside(file)));
    } catch (IOException e) {
      return Message.of("notes.damaged", name(file));
    }
  }

  private static String name(Path file) {
    return Wording.shown(String.valueOf(file.getFileName()));
  }

  private static Problem newer(Path file) {
    return problem(file, Place.NONE, Message.of("notes.newer", name(file)));
  }

  private static Problem problem(Path file, long place, Said message) {
    return new Problem(
        Severity.WARNING, file.toString(), Place.line(place), Place.column(place), message);
  }

  private static Set<String> present(Timeline timeline, Iterable<JsonValue.Fields> files) {
    Set<String> sampled = new HashSet<>();
    files.forEach(root -> sampled.addAll(NotesFile.identity(root).events()));
    Set<String> present = new HashSet<>();
    if (!sampled.isEmpty()) {
      for (Event event : timeline.events()) {
        if (sampled.contains(event.id())) {
          present.add(event.id());
        }
      }
    }
    return present;
  }

  /**
   * Saves notes in a file outside of the folder, whatever is in it. Put into the folder it is found
   * there.
   *
   * @param before whose notes they are
   * @throws IOException when it cannot be written
   */
  public void saveCopy(StoredNotes before, Notes notes, Path file) throws IOException {
    SafeFile.write(file, NotesFile.text(new NotesFile.Content(before.identity(), notes)));
  }

  /** Whether another timeline of the same title has taken the name since it was found free. */
  private static boolean isAnothers(JsonValue.Fields root, StoredNotes before) {
    Set<String> events = Set.copyOf(before.identity().events());
    return before.notes().isEmpty() && NotesFile.identity(root).fit(before.identity(), events) == 0;
  }

  private Path freeName(TimelineIdentity identity) {
    return FreeName.in(folder, identity.title(), ENDING);
  }

  /**
   * Saves notes safely, together with what another window has saved since {@code before}.
   *
   * @param before what this window read or saved last
   * @return what is now in the file, to be given to the next save
   * @throws IOException when it cannot be written; the old file is then as it was
   */
  public StoredNotes save(StoredNotes before, Notes notes) throws IOException {
    Files.createDirectories(folder);
    Path file = before.file();
    Notes all = notes;
    if (Files.exists(file)) {
      switch (SmallJson.read(Origin.of(file))) {
        case SmallJson.Whole(JsonValue.Fields root)
            when NotesFile.isKnown(root) && !isAnothers(root, before) ->
            all = notes.merged(before.notes(), NotesFile.content(root).notes());
        case SmallJson.Whole _ -> file = freeName(before.identity());
        case SmallJson.Damaged _ -> SafeFile.setAside(file);
        case SmallJson.Unread(var message) -> throw new Hindrance(message);
      }
    }
    saveCopy(before, all, file);
    return new StoredNotes(file, before.identity(), all, before.problems());
  }
}
