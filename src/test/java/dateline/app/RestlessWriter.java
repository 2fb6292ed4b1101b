package dateline.app;

import dateline.io.NotesStore;
import dateline.model.Event;
import dateline.model.Timeline;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.time.Edtf;
import java.nio.file.Path;
import java.util.List;

/**
 * Saves notes without end and says after each save which it was, to be killed in the middle. The
 * text of save <i>n</i> is its number and a filling, the same number again at its end.
 */
final class RestlessWriter {

  static final Target EVENT = new Target.OfEvent("a");
  static final Timeline TIMELINE =
      Timeline.of("Restless", List.of(Event.of("a", Edtf.parse("2020"), "A")));
  private static final String FILLING = " and what one types meanwhile".repeat(10_000) + " ";

  private RestlessWriter() {}

  /**
   * @param words the folder of the notes, and the number of the first save
   */
  public static void main(String[] words) {
    NotesStore store = new NotesStore(Path.of(words[0]));
    NotesKeeper keeper =
        new NotesKeeper(
            store,
            store.find(TIMELINE, "/a.json"),
            Runnable::run,
            failure -> {
              if (failure != null) {
                System.out.println(failure);
              }
            });
    Notes found = keeper.history().get();
    for (int save = Integer.parseInt(words[1]); ; save++) {
      keeper.history().set(found.withText(EVENT, text(save)), EVENT);
      keeper.flush();
      System.out.println(save);
    }
  }

  static String text(int save) {
    return save + FILLING + save;
  }

  /** The number of the save that these notes are of. */
  static int save(Notes notes) {
    String text = notes.on(EVENT).text();
    return Integer.parseInt(text.substring(0, text.indexOf(' ')));
  }
}
