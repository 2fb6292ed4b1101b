package dateline.app;

import dateline.io.Unwritable;
import dateline.view.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sees to it that notes which cannot be saved are not lost without a word. */
final class NotesRescue {

  /** What to do with notes that cannot be saved. */
  enum Answer {
    STAY,
    ELSEWHERE,
    LOSE
  }

  /** Asks the user; an interface, since dialogs need a display. */
  interface Dialogs {

    /**
     * What to do. Waits for the user.
     *
     * @param why what stands in the way
     */
    Answer ask(String why);

    /**
     * A file to save them in; null when none was chosen. Waits for the user.
     *
     * @param name to begin with
     */
    @Nullable Path place(String name);
  }

  private final Dialogs dialogs;
  private final Supplier<Words> words;

  NotesRescue(Dialogs dialogs, Supplier<Words> words) {
    this.dialogs = dialogs;
    this.words = words;
  }

  /**
   * Tries to save for the last time, and asks until the notes are somewhere, or given up.
   *
   * @return whether the window may be left
   */
  boolean mayLeave(NotesKeeper keeper) {
    @Nullable Exception failure = keeper.saveNow();
    String why = failure == null ? "" : reason("notes.unsaved.why", failure);
    while (failure != null) {
      switch (dialogs.ask(why)) {
        case STAY -> {
          return false;
        }
        case LOSE -> {
          return true;
        }
        case ELSEWHERE -> {
          Path place = dialogs.place(keeper.fileName());
          if (place != null) {
            try {
              keeper.saveCopy(place);
              return true;
            } catch (IOException e) {
              why = reason("notes.unsaved.why-elsewhere", e);
            }
          }
        }
      }
    }
    return true;
  }

  private String reason(String key, Exception failure) {
    return words.get().get(key, Unwritable.wording(failure));
  }
}
