package dateline.notes;

import dateline.model.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All marks on one thing. Immutable.
 *
 * @param title of its event when the note was last saved, so that it can be named after the event
 *     has gone
 * @param tags without white space around or doubled within, none empty, none twice but for
 *     capitals; in alphabetical order
 * @param text free, several paragraphs if wanted; at most {@value #MOST_TEXT} UTF-16 units
 * @param confidence null when not judged
 */
public record Note(
    Target target,
    String title,
    boolean starred,
    List<String> tags,
    String text,
    @Nullable Confidence confidence,
    Shape shape) {

  /** The longest text of a note, in UTF-16 units. */
  public static final int MOST_TEXT = 1_000_000;

  public Note {
    tags = tidy(tags);
    if (text.length() > MOST_TEXT) {
      throw new IllegalArgumentException("a note has at most " + MOST_TEXT + " characters");
    }
  }

  /** No mark yet. */
  static Note blank(Target target) {
    return new Note(target, "", false, List.of(), "", null, Shape.NEW);
  }

  private static List<String> tidy(Collection<String> tags) {
    Map<String, String> tidied = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String tag : tags) {
      String bare = tag.strip().replaceAll("\\s+", " ");
      if (!bare.isEmpty()) {
        tidied.putIfAbsent(bare, bare);
      }
    }
    return List.copyOf(tidied.values());
  }

  /** Whether it says nothing at all, not even something that this program does not know. */
  public boolean isBlank() {
    return !starred
        && tags.isEmpty()
        && text.isEmpty()
        && confidence == null
        && shape.verbatim().isEmpty();
  }

  Note withTitle(String newTitle) {
    return new Note(target, newTitle, starred, tags, text, confidence, shape);
  }

  Note withStar(boolean star) {
    return new Note(target, title, star, tags, text, confidence, shape);
  }

  Note withTags(Collection<String> newTags) {
    return new Note(target, title, starred, List.copyOf(newTags), text, confidence, shape);
  }

  Note withText(String newText) {
    return new Note(target, title, starred, tags, newText, confidence, shape);
  }

  Note withConfidence(@Nullable Confidence newConfidence) {
    return new Note(target, title, starred, tags, text, newConfidence, shape);
  }
}
