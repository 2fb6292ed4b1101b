package dateline.notes;

import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Shape;
import dateline.model.Timeline;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All notes on one timeline, in the order in which they were begun. Immutable; each operation
 * answers a new value, in time proportional to the number of notes. A note that says nothing is no
 * longer there.
 */
public final class Notes {

  /** No note. */
  public static final Notes NONE = new Notes(Map.of(), List.of(), Shape.NEW);

  private final Map<Target, Note> notes;
  private final List<String> unread;
  private final Shape shape;

  private Notes(Map<Target, Note> notes, List<String> unread, Shape shape) {
    this.notes = notes;
    this.unread = List.copyOf(unread);
    this.shape = shape;
  }

  /**
   * Notes as a file has them.
   *
   * @param notes of two on the same thing the later counts
   * @param unread entries that this program cannot understand, as JSON
   * @param shape of the file
   */
  public static Notes of(List<Note> notes, List<String> unread, Shape shape) {
    Map<Target, Note> byTarget = new LinkedHashMap<>();
    notes.forEach(note -> byTarget.put(note.target(), note));
    byTarget.values().removeIf(Note::isBlank);
    return new Notes(Collections.unmodifiableMap(byTarget), unread, shape);
  }

  /** One passage's or event's marks that have lost what they are on. */
  public record Orphan(Note note, boolean eventGone) {}

  public List<Note> all() {
    return List.copyOf(notes.values());
  }

  public boolean isEmpty() {
    return notes.isEmpty();
  }

  /** What a file has that this program cannot understand, as JSON; to be written back as it is. */
  public List<String> unread() {
    return unread;
  }

  public Shape shape() {
    return shape;
  }

  /** The note on something; a blank one when there is none. */
  public Note on(Target target) {
    Note note = notes.get(target);
    return note == null ? Note.blank(target) : note;
  }

  /** The notes on an event and on its passages. */
  public List<Note> ofEvent(String event) {
    return notes.values().stream().filter(note -> note.target().event().equals(event)).toList();
  }

  public Notes withStar(Target target, boolean star) {
    return with(target, note -> note.withStar(star));
  }

  /** With these tags and no others. */
  public Notes withTags(Target target, Collection<String> tags) {
    return with(target, note -> note.withTags(tags));
  }

  /** With one tag more. */
  public Notes withTag(Target target, String tag) {
    List<String> tags = new ArrayList<>(on(target).tags());
    tags.add(tag);
    return withTags(target, tags);
  }

  /** With one tag less, whatever its capitals. */
  public Notes withoutTag(Target target, String tag) {
    return withTags(
        target,
        on(target).tags().stream().filter(other -> !other.equalsIgnoreCase(tag.strip())).toList());
  }

  /**
   * @throws IllegalArgumentException when the text is longer than {@link Note#MOST_TEXT}
   */
  public Notes withText(Target target, String text) {
    return with(target, note -> note.withText(text));
  }

  /**
   * @param confidence null to judge no longer
   */
  public Notes withConfidence(Target target, @Nullable Confidence confidence) {
    return with(target, note -> note.withConfidence(confidence));
  }

  /** With what the event is called put down on one note, if there is one. */
  public Notes withTitle(Target target, String title) {
    return with(target, note -> note.withTitle(title));
  }

  /** Without any mark on something. */
  public Notes without(Target target) {
    return changed(target, null);
  }

  private Notes with(Target target, UnaryOperator<Note> change) {
    return changed(target, change.apply(on(target)));
  }

  private Notes changed(Target target, @Nullable Note note) {
    Map<Target, Note> changed = new LinkedHashMap<>(notes);
    if (note == null || note.isBlank()) {
      changed.remove(target);
    } else {
      changed.put(target, note);
    }
    return new Notes(Collections.unmodifiableMap(changed), unread, shape);
  }

  /** The same, each note named after what its event is called now; done before saving. */
  public Notes named(Timeline timeline) {
    Map<String, String> titles = new HashMap<>();
    Set<String> noted = notedEvents();
    for (Event event : timeline.events()) {
      if (noted.contains(event.id())) {
        titles.put(event.id(), event.title());
      }
    }
    return of(
        notes.values().stream()
            .map(note -> note.withTitle(titles.getOrDefault(note.target().event(), note.title())))
            .toList(),
        unread,
        shape);
  }

  private Set<String> notedEvents() {
    Set<String> events = new LinkedHashSet<>();
    notes.keySet().forEach(target -> events.add(target.event()));
    return events;
  }

  /** Everything with a star. */
  public List<Note> starred() {
    return notes.values().stream().filter(Note::starred).toList();
  }

  /** Every tag with the number of notes that have it, in alphabetical order. */
  public SortedMap<String, Integer> tags() {
    SortedMap<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    notes.values().forEach(note -> note.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    return Collections.unmodifiableSortedMap(counts);
  }

  /**
   * The notes that have all these words, or beginnings or parts of words, in text, tags, title or
   * quoted words; capitals and accents do not matter. None for no words.
   */
  public List<Note> search(String words) {
    List<String> wanted =
        Arrays.stream(folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return wanted.isEmpty()
        ? List.of()
        : notes.values().stream()
            .filter(note -> wanted.stream().allMatch(searchable(note)::contains))
            .toList();
  }

  private static String searchable(Note note) {
    List<String> parts = new ArrayList<>(note.tags());
    parts.add(note.text());
    parts.add(note.title());
    if (note.target() instanceof Target.OfPassage passage) {
      parts.add(passage.exact());
    }
    return folded(String.join("\n", parts));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /**
   * The notes whose event, or whose passage, the timeline no longer has. Takes time in proportion
   * to the timeline and the notes.
   */
  public List<Orphan> orphans(Timeline timeline) {
    Set<String> noted = notedEvents();
    Set<Target> present = new LinkedHashSet<>();
    for (Event event : timeline.events()) {
      if (noted.contains(event.id())) {
        present.add(Target.of(event));
        for (Evidence evidence : event.evidence()) {
          present.add(Target.of(event, evidence.quote()));
        }
      }
    }
    return notes.values().stream()
        .filter(note -> !present.contains(note.target()))
        .map(note -> new Orphan(note, !present.contains(new Target.OfEvent(note.target().event()))))
        .toList();
  }

  /** What these notes say something else of than others do. */
  public Set<Target> differences(Notes others) {
    Set<Target> different = new LinkedHashSet<>(notes.keySet());
    different.addAll(others.notes.keySet());
    different.removeIf(target -> Objects.equals(notes.get(target), others.notes.get(target)));
    return Collections.unmodifiableSet(different);
  }

  /**
   * What two windows made of the same notes. What only one of them changed is taken from it; what
   * both changed, from this one.
   *
   * @param base what both began with
   * @param theirs what the other has saved meanwhile
   */
  public Notes merged(Notes base, Notes theirs) {
    Map<Target, Note> merged = new LinkedHashMap<>(theirs.notes);
    Set<Target> mine = new LinkedHashSet<>(base.notes.keySet());
    mine.addAll(notes.keySet());
    for (Target target : mine) {
      Note now = notes.get(target);
      if (!Objects.equals(now, base.notes.get(target))) {
        if (now == null) {
          merged.remove(target);
        } else {
          merged.put(target, now);
        }
      }
    }
    return new Notes(Collections.unmodifiableMap(merged), theirs.unread, theirs.shape);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Notes that
        && notes.equals(that.notes)
        && unread.equals(that.unread)
        && shape.equals(that.shape);
  }

  @Override
  public int hashCode() {
    return Objects.hash(notes, unread, shape);
  }

  @Override
  public String toString() {
    return notes.values().toString();
  }
}
