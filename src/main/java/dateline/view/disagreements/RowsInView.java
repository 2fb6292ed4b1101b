package dateline.view.disagreements;

import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Which rows of a list are in sight.
 *
 * @param first the first row of which something shows
 * @param last the last one
 */
record RowsInView(int first, int last) {

  /** Empty before the list is laid out. */
  static Optional<RowsInView> of(ListView<?> list) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      IndexedCell<?> last = flow.getLastVisibleCell();
      if (first != null && last != null) {
        return Optional.of(new RowsInView(first.getIndex(), last.getIndex()));
      }
    }
    return Optional.empty();
  }

  /** How many rows are whole in sight. */
  int full() {
    return Math.max(1, last - first - 1);
  }
}
