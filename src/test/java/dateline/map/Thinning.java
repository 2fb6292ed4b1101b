package dateline.map;

import java.util.ArrayList;
import java.util.List;

/** Takes from a line the points that nobody misses (Douglas and Peucker, 1973). */
final class Thinning {

  private Thinning() {}

  /**
   * The thinned line, with the same ends.
   *
   * @param tolerance how far it may stray, in degrees of latitude
   */
  static double[][] of(double[][] line, double tolerance) {
    boolean[] kept = new boolean[line.length];
    kept[0] = true;
    kept[line.length - 1] = true;
    int middle = line.length / 2;
    kept[middle] = true;
    keep(line, kept, 0, middle, tolerance);
    keep(line, kept, middle, line.length - 1, tolerance);
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < line.length; i++) {
      if (kept[i]) {
        points.add(line[i]);
      }
    }
    return points.toArray(new double[0][]);
  }

  private static void keep(double[][] line, boolean[] kept, int from, int to, double tolerance) {
    int furthest = -1;
    double most = tolerance;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(line[i], line[from], line[to]);
      if (distance > most) {
        most = distance;
        furthest = i;
      }
    }
    if (furthest >= 0) {
      kept[furthest] = true;
      keep(line, kept, from, furthest, tolerance);
      keep(line, kept, furthest, to, tolerance);
    }
  }

  /** From a point to a stretch, where a degree of longitude is as long as it is there. */
  private static double distance(double[] point, double[] from, double[] to) {
    double narrow = Math.cos(Math.toRadians(point[1]));
    double x = (to[0] - from[0]) * narrow;
    double y = to[1] - from[1];
    double px = (point[0] - from[0]) * narrow;
    double py = point[1] - from[1];
    double length = x * x + y * y;
    double part = length == 0 ? 0 : Math.clamp((px * x + py * y) / length, 0, 1);
    return Math.hypot(px - part * x, py - part * y);
  }
}
