package dateline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.layout.TextWidths;
import dateline.map.MapFrame;
import dateline.map.MapFrame.Outline;
import dateline.map.MapFrame.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapPainterTest {

  private static final TextWidths WIDTHS = text -> text.length() * 6.0;
  private static final Pattern TEXT = Pattern.compile("text “(.*)” (\\S+) (\\S+) .*");

  private static List<String> painted(List<Outline> unsettled, Spot... spots) {
    LogSurface log = new LogSurface(Palette.LIGHT);
    MapFrame frame =
        new MapFrame(
            200, 150, List.of(), List.of(), List.of(), List.of(), unsettled, List.of(spots));
    MapPainter.paint(log, Palette.LIGHT, Palette.LIGHT.accent(), frame, WIDTHS, WIDTHS, 12);
    return log.lines();
  }

  private record Box(String text, double x, double y, double width) {}

  private static List<Box> labels(Spot... spots) {
    List<Box> boxes = new ArrayList<>();
    for (String line : painted(List.of(), spots)) {
      Matcher text = TEXT.matcher(line);
      if (text.matches()) {
        boxes.add(
            new Box(
                text.group(1),
                Double.parseDouble(text.group(2)),
                Double.parseDouble(text.group(3)),
                WIDTHS.width(text.group(1))));
      }
    }
    return boxes;
  }

  @Test
  void aLineThatIsNotSettledIsBroken() {
    Outline line = new Outline(new double[] {1, 2}, new double[] {3, 4});
    assertTrue(
        painted(List.of(line), new Spot("A", 90, 70)).stream()
            .anyMatch(call -> call.startsWith("dashed-lines")));
  }

  @Test
  void theNameOfThePlaceIsAlwaysThereAndNamesNeverMeet() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Spot[] spots = new Spot[1 + random.nextInt(8)];
      for (int spot = 0; spot < spots.length; spot++) {
        spots[spot] =
            new Spot(
                "N".repeat(1 + random.nextInt(14)) + spot,
                random.nextDouble(4, 196),
                random.nextDouble(4, 146));
      }
      List<Box> labels = labels(spots);
      assertTrue(labels.stream().anyMatch(label -> label.text().equals(spots[0].name())));
      for (Box one : labels) {
        assertTrue(one.x() >= 0 && one.x() + one.width() <= 200, one::toString);
        assertTrue(one.y() >= 10 && one.y() <= 150, one::toString);
        for (Box other : labels) {
          assertTrue(
              one.equals(other)
                  || Math.abs(one.y() - other.y()) > 12
                  || one.x() + one.width() < other.x()
                  || other.x() + other.width() < one.x(),
              () -> one + " meets " + other);
        }
      }
    }
  }

  @Test
  void aNeighbourUnderThePlacesRingIsLeftOut() {
    assertEquals(1, labels(new Spot("A", 90, 70), new Spot("B", 95, 72)).size());
  }
}
