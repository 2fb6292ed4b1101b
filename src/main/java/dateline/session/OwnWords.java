package dateline.session;

import dateline.index.SearchWords;
import dateline.index.TextIndex;
import dateline.notes.Note;
import dateline.notes.Notes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds words in the user's own notes as {@link TextIndex} finds them in the timeline, so that both
 * are found alike. Immutable; made anew for changed notes, which takes some milliseconds for a
 * thousand.
 */
final class OwnWords {

  private static final TextIndex.Found NOTHING = new TextIndex.Found(new BitSet(), false);

  private final Notes notes;
  private final List<Note> all;
  private final TextIndex index;

  OwnWords(Notes notes) {
    this.notes = notes;
    all = notes.all();
    index = TextIndex.of(all.stream().map(OwnWords::texts).toList(), () -> false);
  }

  /** What a note says in the user's words. */
  static List<String> texts(Note note) {
    List<String> texts = new ArrayList<>(List.of(note.text()));
    texts.addAll(note.tags());
    return texts;
  }

  /** Whether these are the notes searched. */
  boolean isOf(Notes others) {
    return notes.equals(others);
  }

  TextIndex.Found search(SearchWords words) {
    return all.isEmpty() ? NOTHING : index.search(words);
  }

  /** What stands behind a number of the index. */
  Match.OfNote match(int number, OpenTimeline open) {
    Note note = all.get(number);
    return new Match.OfNote(note.target(), open.position(note.target().event()));
  }
}
