package dateline.app;

import dateline.io.NotesStore;
import dateline.io.StoredNotes;
import dateline.notes.Notes;
import dateline.session.History;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the notes of one timeline: each change of their history is in the file within {@value
 * #DELAY_MILLISECONDS} milliseconds, and closing waits for the last. What another process has saved
 * meanwhile is taken in. Belongs to the thread of the history.
 */
final class NotesKeeper implements AutoCloseable {

  /** Short enough that a crash costs a word or two, long enough to spare the disk while typing. */
  static final long DELAY_MILLISECONDS = 300;

  private final NotesStore store;
  private final Executor owner;
  private final Consumer<@Nullable Exception> told;
  private final History<Notes> history;
  private final Saver<Notes> saver;
  private final Subscription saving;

  private volatile StoredNotes stored;

  /** Why the last attempt to save failed; null when it did not. */
  private volatile @Nullable Exception failure;

  /** What was given to be written last; touched by the saver's thread alone. */
  private Notes written;

  /**
   * @param owner runs a task on the thread of the history
   * @param told told there why the notes could not be saved, or null when they are; what could not
   *     be saved is not forgotten, and the next change, retry or closing tries again
   */
  NotesKeeper(
      NotesStore store, StoredNotes found, Executor owner, Consumer<@Nullable Exception> told) {
    this.store = store;
    this.owner = owner;
    this.told = told;
    stored = found;
    written = found.notes();
    history = new History<>(found.notes());
    saver = new Saver<>(Duration.ofMillis(DELAY_MILLISECONDS), this::write, this::failed);
    saving = history.valueProperty().subscribe((_, now) -> saver.save(now));
  }

  /** The notes as they are and were. */
  History<Notes> history() {
    return history;
  }

  /** Whether these are the notes that were found for a timeline. */
  boolean keeps(StoredNotes found) {
    Set<String> events = Set.copyOf(found.identity().events());
    return found.file().equals(stored.file())
        && stored.identity().fit(found.identity(), events) > 0;
  }

  private void write(Notes notes) throws IOException {
    Notes mine = notes.merged(written, stored.notes());
    StoredNotes saved = store.save(stored, mine);
    stored = saved;
    written = notes;
    failure = null;
    owner.execute(() -> saved(notes, saved.notes()));
  }

  private void failed(Exception why) {
    failure = why;
    owner.execute(() -> told.accept(why));
  }

  private void saved(Notes notes, Notes inFile) {
    told.accept(null);
    if (!inFile.equals(notes)) {
      history.rebase(each -> each.merged(notes, inFile));
    }
  }

  /** Tries again what could not be saved, without waiting. */
  void retry() {
    saver.save(history.get());
  }

  /** Saves what is left, and waits for it; from any thread. */
  void flush() {
    saver.flush();
  }

  /**
   * Saves what is left, and waits for it.
   *
   * @return why it could not be done; null when it was
   */
  @Nullable Exception saveNow() {
    saver.flush();
    return failure;
  }

  /** The name of the file in which the notes are kept, or would be. */
  String fileName() {
    return String.valueOf(stored.file().getFileName());
  }

  /** Saves all the notes in another file; the next save goes to the usual one all the same. */
  void saveCopy(Path file) throws IOException {
    store.saveCopy(stored, history.get(), file);
  }

  @Override
  public void close() {
    saving.unsubscribe();
    saver.close();
  }
}
