package dateline.view.matrix;

import dateline.model.Disagreement;
import dateline.model.Source;
import dateline.view.Words;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says in words who reports an event and who is silent on it. */
final class Answer {

  private static final int MOST_NAMES = 5;

  private Answer() {}

  /** The answer for the event at a position. */
  static String of(Matrix matrix, int position, Words words) {
    BitSet supporting = matrix.supporting(position);
    BitSet silent = new BitSet();
    silent.set(0, matrix.columns());
    silent.andNot(supporting);
    String who = names(matrix, supporting, words);
    String others = names(matrix, silent, words);
    String key =
        switch (supporting.cardinality()) {
          case 0 -> "matrix.answer.none";
          case 1 -> silent.isEmpty() ? "matrix.answer.single" : "matrix.answer.only";
          default -> silent.isEmpty() ? "matrix.answer.all" : "matrix.answer.some";
        };
    String answer = words.get(key, who, others, silent.cardinality(), supporting.cardinality());
    List<Disagreement> disputes = matrix.disputes(position);
    return disputes.isEmpty()
        ? answer
        : words.get(
            "matrix.answer.disputed", answer, disputes.size(), disputes.getFirst().question());
  }

  /** The answer for all events: how much hangs on one source alone, and on which. */
  static String ofAll(Matrix matrix, int[] rows, Words words) {
    long single = IntStream.of(rows).filter(row -> matrix.count(row) == 1).count();
    if (single == 0 || matrix.columns() < 2) {
      return words.get("matrix.answer.choose");
    }
    List<String> most =
        IntStream.range(0, matrix.columns())
            .boxed()
            .filter(column -> matrix.alone(column) > 0)
            .sorted(Comparator.comparingInt(column -> -matrix.alone(column)))
            .limit(MOST_NAMES)
            .map(
                column ->
                    words.get(
                        "matrix.answer.alone",
                        matrix.source(column).shortName(),
                        matrix.alone(column)))
            .toList();
    return words.get(
        "matrix.answer.overall", single, rows.length, String.join(words.get("matrix.comma"), most));
  }

  private static String names(Matrix matrix, BitSet columns, Words words) {
    List<String> names =
        columns.stream().mapToObj(matrix::source).map(Source::shortName).limit(MOST_NAMES).toList();
    int rest = columns.cardinality() - names.size();
    String comma = words.get("matrix.comma");
    if (rest > 0) {
      return words.get("matrix.names.more", String.join(comma, names), rest);
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : words.get("matrix.names", String.join(comma, names.subList(0, last)), names.get(last));
  }
}
