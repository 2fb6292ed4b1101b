package dateline.view.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Disagreement.Kind;
import dateline.session.OpenTimeline;
import dateline.session.Story;
import dateline.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final Words WORDS = new Words(Locale.ENGLISH);

  private final OpenTimeline story =
      new Story()
          .source("tass", "2020-02-08")
          .source("ap", "2020-02-07")
          .source("afp", null)
          .event("b", "2020-02-01", "ap: x", "tass: y")
          .event("c", "2020-02-02", "tass: x", "tass: z")
          .event("a", "2020-02-03")
          .event("all", "2020-02-04", "ap: x", "tass: y", "afp: z")
          .dispute("one", Kind.DATE, List.of("b", "a"), "ap: x", "afp: z")
          .open();

  private final Matrix matrix = new Matrix(story);
  private final int[] rows = IntStream.range(0, 4).toArray();

  @Test
  void columnsGoByPublication() {
    assertEquals(List.of("ap", "tass", "afp"), ids());
    assertEquals(1, matrix.column("tass"));
  }

  private List<String> ids() {
    return IntStream.range(0, matrix.columns())
        .mapToObj(column -> matrix.source(column).id())
        .toList();
  }

  @Test
  void aSourceDiffersWhereItSupportsAnEventAndAnAccountOverItIsItsOwn() {
    assertEquals(Matrix.Cell.DIFFERS, matrix.cell(0, 0));
    assertEquals(Matrix.Cell.SUPPORTS, matrix.cell(0, 1));
    assertEquals(Matrix.Cell.SILENT, matrix.cell(0, 2));
    assertEquals(Matrix.Cell.SILENT, matrix.cell(2, 0));
  }

  @Test
  void countsTellWhatASourceReportsAndWhatAlone() {
    assertEquals(List.of(2, 3, 1), IntStream.range(0, 3).mapToObj(matrix::carried).toList());
    assertEquals(List.of(0, 1, 0), IntStream.range(0, 3).mapToObj(matrix::alone).toList());
  }

  @Test
  void rowsSortByTimeTitleSourcesDisputesAndByOneSource() {
    assertArrayEquals(new int[] {0, 1, 2, 3}, Order.By.TIME.sorted(rows, matrix, WORDS));
    assertArrayEquals(new int[] {2, 3, 0, 1}, Order.By.TITLE.sorted(rows, matrix, WORDS));
    assertArrayEquals(new int[] {2, 1, 0, 3}, Order.By.SOURCES.sorted(rows, matrix, WORDS));
    assertArrayEquals(new int[] {0, 2, 1, 3}, Order.By.DISPUTES.sorted(rows, matrix, WORDS));
    assertArrayEquals(new int[] {1, 0, 3, 2}, new Order.BySource(1).sorted(rows, matrix, WORDS));
  }

  @Test
  void theAnswerNamesWhoReportsAndWhoIsSilent() {
    assertEquals(
        "ap and tass report this; afp is silent. One question is in dispute: Question one?",
        Answer.of(matrix, 0, WORDS));
    assertEquals("Only tass reports this; ap and afp are silent.", Answer.of(matrix, 1, WORDS));
    assertEquals("All 3 sources report this.", Answer.of(matrix, 3, WORDS));
    assertEquals(
        "No source reports this. It is the editor’s addition."
            + " One question is in dispute: Question one?",
        Answer.of(matrix, 2, WORDS));
  }

  @Test
  void theAnswerForAllNamesWhatHangsOnOneSource() {
    assertEquals(
        "1 of 4 events hang on one source alone: tass (1). Choose a row to see who is silent.",
        Answer.ofAll(matrix, rows, WORDS));
  }

  @Test
  void manySilentSourcesAreCounted() {
    Story many = new Story();
    for (int i = 0; i < 100; i++) {
      many.source("s%02d".formatted(i), "2020-01-%02d".formatted(1 + i % 28));
    }
    Matrix large = new Matrix(many.event("a", "2020", "s00: x").open());
    assertEquals(
        "Only s00 reports this; s28, s56, s84, s01, s29 and 94 more are silent.",
        Answer.of(large, 0, WORDS));
  }
}
