package dateline.session;

import dateline.index.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the user wants the lanes: by their keys, which differ from grouping to grouping.
 *
 * @param first the lanes moved by hand, in their order; the others follow as they are
 * @param folded those that take one row only
 * @param hidden those not shown
 */
public record LaneOrder(List<String> first, Set<String> folded, Set<String> hidden) {

  public static final LaneOrder AS_THEY_ARE = new LaneOrder(List.of(), Set.of(), Set.of());

  public LaneOrder {
    first = List.copyOf(first);
    folded = Set.copyOf(folded);
    hidden = Set.copyOf(hidden);
  }

  /** The lanes as wanted. */
  public List<Lane> applied(List<Lane> lanes) {
    return lanes.stream()
        .filter(lane -> !hidden.contains(lane.key()))
        .map(lane -> folded.contains(lane.key()) ? lane.fold() : lane)
        .sorted(Comparator.comparingInt(this::rank))
        .toList();
  }

  private int rank(Lane lane) {
    int place = first.indexOf(lane.key());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /** With a lane folded that was not, or unfolded. */
  public LaneOrder folding(String key) {
    return new LaneOrder(first, toggled(folded, key), hidden);
  }

  /** With a lane hidden that was not, or shown again. */
  public LaneOrder hiding(String key) {
    return new LaneOrder(first, folded, toggled(hidden, key));
  }

  /**
   * With a lane moved among those shown now.
   *
   * @param shown the lanes as they stand
   * @param by -1 for up, 1 for down
   */
  public LaneOrder moving(String key, int by, List<Lane> shown) {
    List<String> keys = new ArrayList<>(shown.stream().map(Lane::key).toList());
    int from = keys.indexOf(key);
    int to = Math.clamp(from + by, 0, keys.size() - 1);
    if (from >= 0) {
      keys.add(to, keys.remove(from));
    }
    return new LaneOrder(keys, folded, hidden);
  }

  private static Set<String> toggled(Set<String> keys, String key) {
    Set<String> changed = new HashSet<>(keys);
    if (!changed.remove(key)) {
      changed.add(key);
    }
    return changed;
  }
}
