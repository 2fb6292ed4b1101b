package dateline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import javafx.scene.shape.CubicCurve;
import org.junit.jupiter.api.Test;

class ArcTest {

  /** The curve that is painted, as JavaFX has it. */
  private static CubicCurve painted(Arc arc) {
    double away = arc.down() * arc.bend();
    CubicCurve curve =
        new CubicCurve(
            arc.x1(),
            arc.y1(),
            arc.x1(),
            arc.y1() + away,
            arc.x2(),
            arc.y2() - away,
            arc.x2(),
            arc.y2());
    curve.setFill(null);
    curve.setStroke(javafx.scene.paint.Color.BLACK);
    curve.setStrokeWidth(12);
    return curve;
  }

  @Test
  void whatIsOnThePaintedCurveIsNearTheArcAndWhatIsFarFromItIsNot() {
    Random random = new Random(9);
    for (int round = 0; round < 40; round++) {
      double down = random.nextBoolean() ? 1 : -1;
      double height = random.nextDouble(0, 300);
      double x = random.nextDouble(0, 300);
      Arc arc =
          new Arc(
              new Subject.Tie(0, 1, ""),
              100,
              300,
              x,
              300 + down * height,
              down,
              Math.max(36, height / 2));
      CubicCurve curve = painted(arc);
      for (int point = 0; point < 400; point++) {
        double px = random.nextDouble(0, 400);
        double py = random.nextDouble(-50, 650);
        double distance = arc.distance(px, py);
        if (curve.contains(px, py)) {
          assertTrue(distance < 9, () -> arc + " is said to be " + distance + " away");
        } else {
          assertTrue(distance > 4, () -> arc + " is said to be " + distance + " away");
        }
      }
      assertEquals(0, arc.distance(100, 300), 1e-9);
    }
  }
}
