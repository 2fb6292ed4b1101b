package dateline.io;

import dateline.model.Problem;
import dateline.notes.Notes;
import dateline.notes.TimelineIdentity;
import java.nio.file.Path;
import java.util.List;

/**
 * The notes on one timeline and where they are kept.
 *
 * @param file where the next save goes; it need not exist
 * @param identity of the timeline as it is open
 * @param notes as they are in the file
 * @param problems what kept notes from being read, in words for a person
 */
public record StoredNotes(
    Path file, TimelineIdentity identity, Notes notes, List<Problem> problems) {
  public StoredNotes {
    problems = List.copyOf(problems);
  }
}
