package dateline.session;

import dateline.index.EventIndex;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What a filter comes to for a timeline: which events are shown, worked out once. Immutable; one
 * bit an event.
 */
public final class Shown {

  private final Filter filter;
  private final BitSet positions;
  private final int count;

  private Shown(Filter filter, BitSet positions) {
    this.filter = filter;
    this.positions = positions;
    count = positions.cardinality();
  }

  /** Everything. */
  public static Shown all(OpenTimeline open) {
    return of(open, Filter.ALL, new BitSet(), Set.of());
  }

  /** Applies a filter, with no event starred. */
  public static Shown of(OpenTimeline open, Filter filter, BitSet found) {
    return of(open, filter, found, Set.of());
  }

  /**
   * Applies a filter. Cost: linear in the events, and nothing to speak of for {@link Filter#ALL};
   * off the JavaFX thread for a large timeline.
   *
   * @param found the positions that have the filter's words; asked only when it has any
   * @param starred the ids of the events that the user starred
   */
  public static Shown of(OpenTimeline open, Filter filter, BitSet found, Set<String> starred) {
    EventIndex index = open.index();
    BitSet positions = new BitSet(index.size());
    if (filter.isAll()) {
      positions.set(0, index.size());
      return new Shown(filter, positions);
    }
    Facets facets = new Facets(open, starred);
    List<Facet> asked = Arrays.stream(Facet.values()).filter(filter.chosen()::containsKey).toList();
    for (int position = 0; position < index.size(); position++) {
      if (facets.touches(position, filter, found)) {
        var event = index.at(position);
        boolean all = true;
        for (int i = 0; all && i < asked.size(); i++) {
          all = facets.has(event, asked.get(i), filter);
        }
        positions.set(position, all);
      }
    }
    return new Shown(filter, positions);
  }

  /** Whether another shows the same for the same filter. */
  public boolean isLike(Shown other) {
    return filter.equals(other.filter) && positions.equals(other.positions);
  }

  public Filter filter() {
    return filter;
  }

  /** Whether the event at a position is shown. Cost: constant. */
  public boolean shows(int position) {
    return positions.get(position);
  }

  /** How many events are shown. */
  public int count() {
    return count;
  }

  /** The positions of the shown events; a copy. */
  public BitSet positions() {
    return (BitSet) positions.clone();
  }
}
