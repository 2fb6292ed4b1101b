package dateline.session;

import dateline.index.SearchWords;
import java.util.BitSet;
import java.util.List;

/**
 * All that has the words one looks for: the events in the order of time, then sources and their
 * paragraphs by publication, then disagreements, then steps of tours. Immutable.
 */
public final class Matches {

  /** Nothing was looked for. */
  public static final Matches NONE =
      new Matches(SearchWords.NONE, false, new BitSet(), List.of(), List.of(), List.of());

  private final SearchWords words;
  private final boolean similar;
  private final BitSet events;
  private final int[] positions;
  private final List<Match> passages;
  private final List<Match> disagreements;
  private final List<Match> steps;

  Matches(
      SearchWords words,
      boolean similar,
      BitSet events,
      List<Match> passages,
      List<Match> disagreements,
      List<Match> steps) {
    this.words = words;
    this.similar = similar;
    this.events = events;
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

  /** Whether the event at a position is among them. */
  public boolean hasEvent(int position) {
    return events.get(position);
  }

  /** The positions of the events; a copy. */
  public BitSet events() {
    return (BitSet) events.clone();
  }

  public int eventCount() {
    return positions.length;
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
    return positions.length + passages.size() + disagreements.size() + steps.size();
  }

  /** One of them, from 0. */
  public Match get(int number) {
    if (number < positions.length) {
      return new Match.OfEvent(positions[number]);
    }
    int rest = number - positions.length;
    if (rest < passages.size()) {
      return passages.get(rest);
    }
    rest -= passages.size();
    return rest < disagreements.size()
        ? disagreements.get(rest)
        : steps.get(rest - disagreements.size());
  }
}
