package dateline.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.map.MapFrame.Outline;
import dateline.map.MapFrame.Spot;
import dateline.model.Entity;
import dateline.model.Entity.Coordinates;
import dateline.model.Shape;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapFramerTest {

  private static final int TRIES = 60;

  private final World world = World.bundled();

  private static Entity place(String name, double latitude, double longitude) {
    return new Entity(
        name,
        name,
        Entity.Kind.PLACE,
        List.of(),
        new Coordinates(latitude, longitude),
        "",
        Shape.NEW);
  }

  private static final Entity MINSK = place("Minsk", 53.9, 27.57);
  private static final Entity MOSCOW = place("Moscow", 55.76, 37.62);
  private static final Entity SOCHI = place("Sochi", 43.59, 39.73);
  private static final Entity WASHINGTON = place("Washington", 38.9, -77.04);
  private static final List<Entity> ALL = List.of(MINSK, MOSCOW, SOCHI, WASHINGTON);

  private List<String> seen(Entity place) {
    return MapFramer.frame(world, place, ALL, 480, 360).spots().stream().map(Spot::name).toList();
  }

  @Test
  void neighboursAreInViewTheNearerFirst() {
    assertEquals(List.of("Minsk", "Moscow", "Sochi"), seen(MINSK));
    assertEquals(List.of("Sochi", "Moscow", "Minsk"), seen(SOCHI));
  }

  @Test
  void aPlaceOnAnotherContinentIsShownWithTheNearestOfTheRest() {
    assertEquals(List.of("Washington", "Minsk"), seen(WASHINGTON).subList(0, 2));
  }

  @Test
  void atLeastEightDegreesAreSeenToEachSide() {
    Entity near = place("near", 53.95, 27.6);
    MapView view =
        MapView.around(
            new Coordinates(53.9, 27.57), List.of(new Coordinates(53.95, 27.6)), 480, 360);
    assertTrue(MapView.degrees(view.back(240, 0), view.back(240, 360)) >= 15.9);
    assertEquals(2, MapFramer.frame(world, MINSK, List.of(near), 480, 360).spots().size());
  }

  /** Back from the pixel one is where one was, wherever on the globe. */
  @Test
  void puttingAndFindingAreEachOthersInverse() {
    Random random = new Random(7);
    double[] at = new double[2];
    for (int i = 0; i < 2000; i++) {
      Coordinates centre =
          new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      MapView view = new MapView(centre, random.nextDouble(50, 2000), 400, 300);
      Coordinates there = new Coordinates(random.nextDouble(-89, 89), random.nextDouble(-180, 180));
      if (MapView.degrees(centre, there) < 170) {
        view.put(there.latitude(), there.longitude(), at);
        assertTrue(MapView.degrees(there, view.back(at[0], at[1])) < 1e-5);
      }
    }
  }

  /** Areas are equal wherever they lie: what Lambert's projection is for. */
  @Test
  void aDegreeAtTheEdgeIsAsLargeAsInTheMiddle() {
    MapView view = new MapView(new Coordinates(50, 20), 600, 400, 300);
    double middle = area(view, 50, 20);
    double north = area(view, 70, 40) / Math.cos(Math.toRadians(70));
    assertEquals(middle / Math.cos(Math.toRadians(50)), north, middle * 0.02);
  }

  private static double area(MapView view, double latitude, double longitude) {
    double[][] corners = {{-0.1, -0.1}, {-0.1, 0.1}, {0.1, 0.1}, {0.1, -0.1}};
    double twice = 0;
    double[] one = new double[2];
    double[] next = new double[2];
    for (int i = 0; i < corners.length; i++) {
      double[] there = corners[(i + 1) % corners.length];
      view.put(latitude + corners[i][0], longitude + corners[i][1], one);
      view.put(latitude + there[0], longitude + there[1], next);
      twice += one[0] * next[1] - next[0] * one[1];
    }
    return Math.abs(twice) / 2;
  }

  private static boolean isWithin(List<Outline> areas, double x, double y) {
    boolean within = false;
    for (Outline area : areas) {
      double[] xs = area.xs();
      double[] ys = area.ys();
      for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
        if (ys[i] > y != ys[j] > y && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
          within = !within;
        }
      }
    }
    return within;
  }

  @ParameterizedTest
  @CsvSource({
    "53.9, 27.6, true",
    "38.9, -77, true",
    "-33, 148.3, true",
    "64.2, -149.5, true",
    "66.5, 179.5, true",
    "66.5, -175, true",
    "-17.8, 178, true",
    "-80, 0, true",
    "-89.5, 77, true",
    "40, -40, false",
    "0, -150, false",
    "89, 10, false",
    "43, 34.5, false",
    "-10, 179.9, false"
  })
  void landIsLandAndSeaIsSea(double latitude, double longitude, boolean land) {
    Entity here = place("here", latitude, longitude);
    for (double[] size : new double[][] {{480, 360}, {200, 150}, {300, 500}}) {
      MapFrame frame = MapFramer.frame(world, here, List.of(), size[0], size[1]);
      Spot spot = frame.spots().getFirst();
      assertEquals(land, isWithin(frame.land(), spot.x(), spot.y()));
    }
  }

  @Test
  void everyPlaceOnTheGlobeHasAMap() {
    Random random = new Random(11);
    for (int i = 0; i < TRIES; i++) {
      Entity one =
          place("one", Math.clamp(random.nextDouble(-95, 95), -90, 90), random.nextInt(-180, 181));
      Entity other = place("other", random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      MapFrame frame = MapFramer.frame(world, one, List.of(other), 320, 240);
      assertEquals("one", frame.spots().getFirst().name());
      Spot spot = frame.spots().getFirst();
      assertTrue(spot.x() > 0 && spot.x() < 320 && spot.y() > 0 && spot.y() < 240);
      for (Outline line : frame.coasts()) {
        for (double x : line.xs()) {
          assertTrue(Double.isFinite(x));
        }
      }
    }
  }
}
