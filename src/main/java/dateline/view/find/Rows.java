package dateline.view.find;

import java.util.Collections;
import javafx.collections.ObservableListBase;

/**
 * The lines of the list: each group of hits under its heading, and last the way to those that the
 * filter hides. Made as they are asked for.
 */
final class Rows extends ObservableListBase<Rows.Row> {

  /** A line. */
  sealed interface Row {}

  /** The heading of a group. */
  record Heading(Hits.Kind kind, int count) implements Row {}

  /**
   * A hit.
   *
   * @param number among all hits, from 0
   */
  record Hit(int number) implements Row {}

  /** So many are hidden by the filter and not listed. */
  record More(int count) implements Row {}

  private Hits hits = Hits.NONE;
  private int size;

  /** Lists these. */
  void set(Hits shown) {
    int old = size;
    hits = shown;
    size = shown.leavesOut() ? 1 : 0;
    for (Hits.Kind kind : Hits.Kind.values()) {
      int count = shown.count(kind);
      size += count > 0 ? count + 1 : 0;
    }
    beginChange();
    nextReplace(0, size, Collections.nCopies(old, new Hit(0)));
    endChange();
  }

  /** The line of a hit. */
  int row(int number) {
    int row = number;
    int rest = number;
    for (Hits.Kind kind : Hits.Kind.values()) {
      int count = hits.count(kind);
      row += count > 0 ? 1 : 0;
      if (rest < count) {
        return row;
      }
      rest -= count;
    }
    return row;
  }

  @Override
  public Row get(int row) {
    int rest = row;
    int number = 0;
    for (Hits.Kind kind : Hits.Kind.values()) {
      int count = hits.count(kind);
      if (count > 0) {
        if (rest == 0) {
          return new Heading(kind, count);
        }
        if (rest <= count) {
          return new Hit(number + rest - 1);
        }
        rest -= count + 1;
        number += count;
      }
    }
    if (rest == 0 && hits.leavesOut()) {
      return new More(hits.hidden());
    }
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int size() {
    return size;
  }
}
