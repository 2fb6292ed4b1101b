package dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowPackerTest {

  private record Placed(double from, double to, int row) {}

  @Test
  void eachStretchTakesTheFirstRowWithRoom() {
    RowPacker packer = new RowPacker(10);
    assertEquals(0, packer.place(100, 200));
    assertEquals(1, packer.place(150, 400));
    assertEquals(0, packer.place(210, 300));
    assertEquals(1, packer.place(0, 140));
    assertEquals(2, packer.place(195, 205));
    assertEquals(3, packer.rows());
  }

  @Test
  void twoStretchesThatBeginTogetherShareNoRow() {
    RowPacker packer = new RowPacker(0);
    assertEquals(0, packer.place(5, 5));
    assertEquals(1, packer.place(5, 6));
    assertEquals(2, packer.place(5, 9));
  }

  @Test
  void whatFindsNoRowIsLeftOut() {
    RowPacker packer = new RowPacker(1);
    int rows = 0;
    while (packer.place(0, 10) >= 0) {
      rows++;
    }
    assertEquals(64, rows);
    assertEquals(64, packer.rows());
    assertEquals(0, packer.place(11, 12));
  }

  @Test
  void noTwoInARowAreNearerThanTheClearanceInWhateverOrderTheyCome() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      double clearance = random.nextInt(20);
      RowPacker packer = new RowPacker(clearance);
      List<Placed> placed = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        double from = random.nextInt(3_000);
        double to = from + (random.nextInt(10) == 0 ? random.nextInt(2_000) : random.nextInt(90));
        int row = packer.place(from, to);
        int first = 0;
        while (first < 64 && !isFree(placed, first, from, to, clearance)) {
          first++;
        }
        assertEquals(first == 64 ? -1 : first, row);
        if (row >= 0) {
          placed.add(new Placed(from, to, row));
        }
      }
      assertTrue(packer.rows() > 3);
    }
  }

  private static boolean isFree(
      List<Placed> placed, int row, double from, double to, double clearance) {
    return placed.stream()
        .filter(other -> other.row == row)
        .allMatch(
            other ->
                other.from != from
                    && (other.to + clearance <= from || to + clearance <= other.from));
  }
}
