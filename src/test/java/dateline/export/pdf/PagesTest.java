package dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.pdf.Pages.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static Row row(double height) {
    return Row.of(height, (page, top) -> {});
  }

  private static List<Integer> sizes(List<List<Row>> sections) {
    return Pages.of(sections, 50, 100).stream().map(List::size).toList();
  }

  @Test
  void rowsFollowEachOtherFromTheTopOfThePage() {
    List<List<Placed>> pages = Pages.of(List.of(List.of(row(30), row(30), row(60))), 50, 100);
    assertEquals(List.of(50.0, 80.0), pages.getFirst().stream().map(Placed::top).toList());
    assertEquals(List.of(50.0), pages.getLast().stream().map(Placed::top).toList());
  }

  @Test
  void aHeadingGoesWithWhatItHeads() {
    assertEquals(
        List.of(1, 2), sizes(List.of(List.of(row(80)), List.of(row(15).keptWithNext(), row(40)))));
  }

  @Test
  void aShortSectionIsNotSpreadOverTwoPages() {
    assertEquals(List.of(1, 2), sizes(List.of(List.of(row(70)), List.of(row(20), row(20)))));
    assertEquals(
        List.of(2, 2), sizes(List.of(List.of(row(70)), List.of(row(20), row(20), row(20)))));
  }

  @Test
  void roomAtTheHeadOfAPageVanishes() {
    List<List<Placed>> pages =
        Pages.of(List.of(List.of(row(90)), List.of(Row.space(20), row(30))), 50, 100);
    assertEquals(50, pages.getLast().getFirst().top());
  }

  @Test
  void whateverTheRowsNoneIsLostOrHangsOverThePage() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<List<Row>> sections = new ArrayList<>();
      List<Row> all = new ArrayList<>();
      for (int section = random.nextInt(6); section >= 0; section--) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
          Row row = row(1 + random.nextInt(99));
          rows.add(random.nextInt(3) == 0 ? row.keptWithNext() : row);
        }
        sections.add(rows);
        all.addAll(rows);
      }
      List<Placed> placed = Pages.of(sections, 50, 100).stream().flatMap(List::stream).toList();
      assertEquals(all, placed.stream().map(Placed::row).toList());
      assertTrue(placed.stream().allMatch(one -> one.top() + one.row().height() <= 150));
    }
  }
}
