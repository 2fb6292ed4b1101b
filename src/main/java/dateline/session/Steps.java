package dateline.session;

import java.util.Arrays;

/** The events that one steps through, by their positions in time, ascending. */
public final class Steps {

  private final int[] positions;

  private Steps(int[] positions) {
    this.positions = positions;
  }

  static Steps of(Shown shown) {
    return new Steps(shown.positions().stream().toArray());
  }

  public int size() {
    return positions.length;
  }

  /** Which step an event is, from 0; negative when it is not among them. */
  public int indexOf(int position) {
    return Arrays.binarySearch(positions, position);
  }

  /**
   * The position so many steps from an event, held at the first and the last.
   *
   * @param position an event, among the steps or not; -1 for none, which stands before the first
   * @return -1 when there is no step at all
   */
  public int from(int position, int by) {
    if (positions.length == 0) {
      return -1;
    }
    int found = Arrays.binarySearch(positions, position);
    long here = found >= 0 ? found : by > 0 ? -found - 2 : -found - 1;
    return positions[(int) Math.clamp(here + by, 0L, positions.length - 1L)];
  }

  /** The position at a step, from 0. */
  public int at(int step) {
    return positions[step];
  }
}
