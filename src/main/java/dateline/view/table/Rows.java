package dateline.view.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** The positions of the events that are shown, in the order of the table. */
final class Rows extends ObservableListBase<Integer> {

  private int[] all = {};
  private int[] shown = {};
  private @Nullable Comparator<Integer> order;

  /** Shows these events, in the chosen order. */
  void set(int[] positions) {
    all = positions.clone();
    reorder(order);
  }

  /** Sorts the rows; null for the order of time. */
  void reorder(@Nullable Comparator<Integer> chosen) {
    order = chosen;
    int old = shown.length;
    shown =
        chosen == null
            ? all
            : IntStream.of(all).boxed().sorted(chosen).mapToInt(position -> position).toArray();
    beginChange();
    nextReplace(0, shown.length, Collections.nCopies(old, 0));
    endChange();
  }

  /** The row of a position, or -1. Cost: linear. */
  int row(int position) {
    return IntStream.range(0, shown.length)
        .filter(row -> shown[row] == position)
        .findFirst()
        .orElse(-1);
  }

  @Override
  public Integer get(int row) {
    return shown[row];
  }

  @Override
  public int size() {
    return shown.length;
  }
}
