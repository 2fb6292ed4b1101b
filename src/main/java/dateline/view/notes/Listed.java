package dateline.view.notes;

import dateline.model.Event;
import dateline.notes.Confidence;
import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.session.OpenTimeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of notes.
 *
 * @param position of its event in time; -1 when the event is gone
 * @param lost whether its event, or its passage, is gone
 */
record Listed(Note note, int position, boolean lost) {

  /**
   * Which notes are wanted.
   *
   * @param words all of which a note must have; none for all notes
   * @param starred whether only those with a star
   * @param tags of which a note must have one; none for all notes
   * @param least how far a note's matter must be believed at least; null for all notes
   */
  record Wanted(String words, boolean starred, Set<String> tags, @Nullable Confidence least) {

    static final Wanted ALL = new Wanted("", false, Set.of(), null);

    private boolean has(Note note) {
      Confidence confidence = note.confidence();
      return (!starred || note.starred())
          && (tags.isEmpty() || note.tags().stream().anyMatch(tags::contains))
          && (least == null || (confidence != null && confidence.compareTo(least) >= 0));
    }
  }

  /** The wanted notes in the order of time, those whose event is gone at the end. */
  static List<Listed> of(Notes notes, OpenTimeline open, Wanted wanted) {
    Set<Note> lost = new HashSet<>();
    notes.orphans(open.timeline()).forEach(orphan -> lost.add(orphan.note()));
    Map<String, Integer> positions = new HashMap<>();
    List<Note> found = wanted.words().isBlank() ? notes.all() : notes.search(wanted.words());
    List<Listed> listed = new ArrayList<>();
    for (Note note : found) {
      if (wanted.has(note)) {
        int position = positions.computeIfAbsent(note.target().event(), open::position);
        listed.add(new Listed(note, position, lost.contains(note)));
      }
    }
    listed.sort(
        Comparator.<Listed>comparingInt(
                line -> line.position() < 0 ? Integer.MAX_VALUE : line.position())
            .thenComparing(line -> line.note().title()));
    return List.copyOf(listed);
  }

  /** The event as it is now; null when it is gone. */
  @Nullable Event event(OpenTimeline open) {
    return position < 0 ? null : open.index().at(position);
  }
}
