package dateline.layout;

import java.util.Arrays;

/**
 * Puts stretches into rows so that no two in a row overlap, each in the first row with room for it.
 *
 * <pre>
 * row 0   [heavy one      ]   [next       ]
 * row 1      [overlaps both of them   ]
 * </pre>
 */
final class RowPacker {

  private static final int MOST_ROWS = 64;

  private final double clearance;
  private final Row[] rows = new Row[MOST_ROWS];
  private int used;

  /**
   * @param clearance the least distance between two stretches in a row
   */
  RowPacker(double clearance) {
    this.clearance = clearance;
  }

  /** The row for {@code [from, to]}, or -1 when none of {@value #MOST_ROWS} has room. */
  int place(double from, double to) {
    for (int row = 0; row < used; row++) {
      if (rows[row].take(from, to + clearance)) {
        return row;
      }
    }
    if (used == MOST_ROWS) {
      return -1;
    }
    rows[used] = new Row();
    rows[used].take(from, to + clearance);
    return used++;
  }

  int rows() {
    return used;
  }

  private static final class Row {
    private double[] starts = new double[8];
    private double[] ends = new double[8];
    private int size;

    boolean take(double from, double to) {
      int found = Arrays.binarySearch(starts, 0, size, from);
      int next = found >= 0 ? found : -found - 1;
      boolean free = (next == 0 || ends[next - 1] <= from) && (next == size || to <= starts[next]);
      if (!free) {
        return false;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      System.arraycopy(starts, next, starts, next + 1, size - next);
      System.arraycopy(ends, next, ends, next + 1, size - next);
      starts[next] = from;
      ends[next] = to;
      size++;
      return true;
    }
  }
}
