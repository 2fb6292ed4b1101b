package dateline.session;

import dateline.index.SearchWords;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that has the words one looks for: the events in the order of time, then the user's own notes,
 * then sources and their paragraphs by publication, then disagreements, then steps of tours.
 * Immutable.
 */
public final class Matches {

  /** Nothing was looked for. */
  public static final Matches NONE =
      new Matches(
          SearchWords.NONE, false, new BitSet(), List.of(), List.of(), List.of(), List.of());

  private final SearchWords words;
  private final boolean similar;
  private final BitSet events;

  /** Those, and the events that are noted on in these words. */
  private final BitSet concerned;

  private final int[] positions;
  private final List<Match.OfNote> notes;
  private final List<Match> passages;
  private final List<Match> disagreements;
  private final List<Match> steps;

  Matches(
      SearchWords words,
      boolean similar,
      BitSet events,
      List<Match.OfNote> notes,
      List<Match> passages,
      List<Match> disagreements,
      List<Match> steps) {
    this.words = words;
    this.similar = similar;
    this.events = events;
    this.notes =
        notes.stream()
            .sorted(
                Comparator.comparingInt(
                    note -> note.position() < 0 ? Integer.MAX_VALUE : note.position()))
            .toList();
    concerned = (BitSet) events.clone();
    notes.stream()
        .filter(note -> note.position() >= 0)
        .forEach(note -> concerned.set(note.position()));
    this.passages = List.copyOf(passages);
    this.disagreements = List.copyOf(disagreements);
    this.steps = List.copyOf(steps);
    positions = events.stream().toArray();
  }

  public SearchWords words() {
    return words;
  }

  /** Whether nothing has these words, and all this has similar ones. */
  public boolean similar() {
    return similar;
  }

  /** Whether the event at a position, or a note on it, is among them. */
  public boolean hasEvent(int position) {
    return concerned.get(position);
  }

  /** The positions of the events that are among them, or a note on which is; a copy. */
  public BitSet events() {
    return (BitSet) concerned.clone();
  }

  public int eventCount() {
    return positions.length;
  }

  public int noteCount() {
    return notes.size();
  }

  public int passageCount() {
    return passages.size();
  }

  public int disagreementCount() {
    return disagreements.size();
  }

  public int stepCount() {
    return steps.size();
  }

  public int size() {
    return positions.length + notes.size() + passages.size() + disagreements.size() + steps.size();
  }

  /** One of them, from 0. */
  public Match get(int number) {
    if (number < positions.length) {
      return new Match.OfEvent(positions[number]);
    }
    int rest = number - positions.length;
    if (rest < notes.size()) {
      return notes.get(rest);
    }
    rest -= notes.size();
    if (rest < passages.size()) {
      return passages.get(rest);
    }
    rest -= passages.size();
    return rest < disagreements.size()
        ? disagreements.get(rest)
        : steps.get(rest - disagreements.size());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Matches that
        && words.typed().equals(that.words.typed())
        && similar == that.similar
        && events.equals(that.events)
        && notes.equals(that.notes)
        && passages.equals(that.passages)
        && disagreements.equals(that.disagreements)
        && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(words.typed(), events, notes);
  }
}
