package dateline.app;

import dateline.io.SavedSearchFile;
import dateline.settings.SavedSearches;
import dateline.view.Background;
import java.nio.file.Path;
import java.time.Duration;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user's saved searches, the same for all windows; each change is in the file at once. What
 * keeps the file from being read or written stands in the log, and the searches work on.
 */
final class SearchShelf implements AutoCloseable {

  private final SavedSearchFile file;
  private final Saver<SavedSearches> saver;
  private final ObjectProperty<SavedSearches> searches =
      new SimpleObjectProperty<>(SavedSearches.NONE);
  private SavedSearches stored = SavedSearches.NONE;
  private boolean asked;
  private boolean writable;

  SearchShelf(Path path) {
    file = new SavedSearchFile(path);
    saver =
        new Saver<>(
            Duration.ZERO,
            file::save,
            failure -> log().warn("The searches could not be saved.", failure));
  }

  /** No saved searches, and none are kept: for a picture of the window. */
  static ObjectProperty<SavedSearches> empty() {
    return new SimpleObjectProperty<>(SavedSearches.NONE);
  }

  /** Reads the file in the background, once. */
  void load(Background background) {
    if (!asked) {
      asked = true;
      background.run(this, file::read, this::found);
    }
  }

  private void found(SavedSearchFile.Stored read) {
    read.problems().forEach(problem -> log().warn("{}", problem));
    writable = read.writable();
    SavedSearches all = read.searches();
    for (var added : searches.get().all()) {
      all = all.with(added);
    }
    stored = read.searches();
    searches.set(all);
    searches.subscribe(this::changed);
  }

  private void changed(SavedSearches now) {
    if (writable && !now.equals(stored)) {
      stored = now;
      saver.save(now);
    }
  }

  /** Asked for only when there is something to say: a start does without the log. */
  private static Logger log() {
    return LoggerFactory.getLogger(SearchShelf.class);
  }

  /** Waits for the last change to be in the file. */
  @Override
  public void close() {
    saver.close();
  }

  ObjectProperty<SavedSearches> searchesProperty() {
    return searches;
  }
}
