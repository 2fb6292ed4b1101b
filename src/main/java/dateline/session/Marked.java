package dateline.session;

import dateline.notes.Note;
import dateline.notes.Notes;
import java.util.BitSet;

/**
 * Which events of a timeline bear marks of the user's own, on themselves or on a passage.
 *
 * @param starred the positions of those with a star; not to be changed
 * @param noted the positions of those with anything else, a text, a tag or a judgement; not to be
 *     changed
 */
public record Marked(BitSet starred, BitSet noted) {

  /** Nothing is marked. */
  public static final Marked NONE = new Marked(new BitSet(), new BitSet());

  /** Cost: linear in the notes. */
  public static Marked of(OpenTimeline open, Notes notes) {
    Marked marked = new Marked(new BitSet(), new BitSet());
    for (Note note : notes.all()) {
      int position = open.position(note.target().event());
      if (position >= 0) {
        if (note.starred()) {
          marked.starred.set(position);
        }
        if (!note.tags().isEmpty() || !note.text().isEmpty() || note.confidence() != null) {
          marked.noted.set(position);
        }
      }
    }
    return marked;
  }
}
