package dateline.view.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void whatIsDrawnAtAPlaceIsFoundThere() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      Grid grid = random(random);
      int row = random.nextInt(grid.rows());
      int column = random.nextInt(grid.columns());
      Grid shown = grid.showing(row, column);
      double x = shown.x(column) + shown.cell() / 2;
      double y = shown.y(row) + Grid.ROW / 2;
      assertEquals(column, shown.columnAt(x));
      assertEquals(row, shown.rowAt(y));
      assertTrue(row >= shown.firstRow() && row < shown.endRow());
    }
  }

  private static Grid random(Random random) {
    return new Grid(
            480 + random.nextInt(1200),
            100 + random.nextInt(900),
            1 + random.nextInt(2000),
            1 + random.nextInt(100),
            random.nextInt(4000),
            random.nextInt(60_000))
        .held();
  }

  @Test
  void nothingIsFoundOverTheTitlesNorBeyondTheCells() {
    Grid grid = new Grid(900, 400, 3, 2, 0, 0);
    assertEquals(-1, grid.columnAt(grid.left() - 1));
    assertEquals(-1, grid.columnAt(grid.x(2)));
    assertEquals(-1, grid.rowAt(3 * Grid.ROW));
    assertEquals(-1, grid.rowAt(-1));
  }

  @Test
  void neighboursMoveTheViewByNoMoreThanNeeded() {
    Grid grid = new Grid(900, 280, 100, 5, 0, 0);
    assertEquals(Grid.ROW, grid.showing(10, 0).scrollY());
    assertEquals(0, grid.showing(9, 0).scrollY());
    assertTrue(grid.showing(50, 0).y(50) > 100);
  }

  @Test
  void fewColumnsHaveFlatHeadsAndManySlantedOnes() {
    assertTrue(new Grid(880, 400, 10, 5, 0, 0).flat());
    assertFalse(new Grid(880, 400, 10, 50, 0, 0).flat());
  }
}
