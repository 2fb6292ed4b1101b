package dateline.view.matrix;

import dateline.view.Words;
import java.text.Collator;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How the rows are sorted; rows that are equal stand in the order of time. */
sealed interface Order {

  /** What can be chosen above the rows. */
  enum By implements Order {
    TIME,
    TITLE,
    /** The fewest sources first: what hangs on one report stands on top. */
    SOURCES,
    /** The most disputed first. */
    DISPUTES
  }

  /** What one source reports alone, then what it reports with others, then the rest. */
  record BySource(int column) implements Order {}

  /**
   * Sorts rows.
   *
   * @param positions ascending
   */
  default int[] sorted(int[] positions, Matrix matrix, Words words) {
    return switch (this) {
      case By.TIME -> positions.clone();
      case By.TITLE -> {
        Collator collator = Collator.getInstance(words.locale());
        yield sorted(
            positions, Comparator.comparing(row -> matrix.event(row).title(), collator::compare));
      }
      case By.SOURCES -> sorted(positions, Comparator.comparingInt(matrix::count));
      case By.DISPUTES ->
          sorted(positions, Comparator.comparingInt(row -> -matrix.disputes(row).size()));
      case BySource(int column) ->
          sorted(
              positions,
              Comparator.comparingInt(
                  row -> !matrix.supporting(row).get(column) ? 2 : matrix.count(row) == 1 ? 0 : 1));
    };
  }

  private static int[] sorted(int[] positions, Comparator<Integer> comparator) {
    return IntStream.of(positions).boxed().sorted(comparator).mapToInt(row -> row).toArray();
  }

  /** Where a position stands among rows, or -1. */
  static int indexOf(int[] rows, int position) {
    return IntStream.range(0, rows.length)
        .filter(row -> rows[row] == position)
        .findFirst()
        .orElse(-1);
  }
}
