package dateline.app;

import dateline.io.NotesStore;
import dateline.io.StoredNotes;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.notes.Notes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps the notes of one open timeline: each change is in the file within {@value
 * #DELAY_MILLISECONDS} milliseconds, and closing waits for the last.
 */
final class NotesKeeper implements AutoCloseable {

  /** Short enough that a crash costs a word or two, long enough to spare the disk while typing. */
  static final long DELAY_MILLISECONDS = 300;

  private final NotesStore store;
  private final Timeline timeline;
  private final Notes atFirst;
  private final List<Problem> problems;
  private final Saver<Notes> saver;

  /** Touched by the saver's thread alone. */
  private StoredNotes stored;

  /**
   * @param location path or name of where the timeline was opened
   * @param failed told, on another thread, that the notes could not be written; they are not
   *     forgotten, and the next change or closing tries again
   */
  NotesKeeper(NotesStore store, Timeline timeline, String location, Consumer<Exception> failed) {
    this.store = store;
    this.timeline = timeline;
    stored = store.find(timeline, location);
    atFirst = stored.notes();
    problems = stored.problems();
    saver = new Saver<>(Duration.ofMillis(DELAY_MILLISECONDS), this::write, failed);
  }

  /** The notes as they were found. */
  Notes found() {
    return atFirst;
  }

  /** What kept notes from being read. */
  List<Problem> problems() {
    return problems;
  }

  /** Has the notes saved soon; from any thread, without waiting. */
  void keep(Notes notes) {
    saver.save(notes);
  }

  private void write(Notes notes) throws IOException {
    stored = store.save(stored, notes.named(timeline));
  }

  /** Saves what is left, and waits for it. */
  void flush() {
    saver.flush();
  }

  @Override
  public void close() {
    saver.close();
  }
}
