package dateline.map;

import java.util.Arrays;

/**
 * A stretch of longitudes and latitudes, in degrees. Longitudes may lie beyond 180, so that a
 * stretch across the date line is one.
 */
record Window(double west, double south, double east, double north) {

  boolean touches(double otherWest, double otherSouth, double otherEast, double otherNorth) {
    return otherEast >= west && otherWest <= east && otherNorth >= south && otherSouth <= north;
  }

  /**
   * The part of a ring within (Sutherland and Hodgman, CACM 17, 1974).
   *
   * @param ring longitude and latitude in turn
   */
  double[] clip(double[] ring) {
    double[] left = cut(ring, 0, west, 1);
    double[] right = cut(left, 0, east, -1);
    double[] bottom = cut(right, 1, south, 1);
    return cut(bottom, 1, north, -1);
  }

  /** What lies on the side of a limit that a sign says, along one of the two axes. */
  private static double[] cut(double[] ring, int axis, double limit, int side) {
    double[] kept = new double[ring.length * 2 + 4];
    int count = 0;
    for (int to = 0; to < ring.length; to += 2) {
      int from = to == 0 ? ring.length - 2 : to - 2;
      double before = (ring[from + axis] - limit) * side;
      double here = (ring[to + axis] - limit) * side;
      if (before < 0 != here < 0) {
        double part = before / (before - here);
        kept[count++] = ring[from] + (ring[to] - ring[from]) * part;
        kept[count++] = ring[from + 1] + (ring[to + 1] - ring[from + 1]) * part;
      }
      if (here >= 0) {
        kept[count++] = ring[to];
        kept[count++] = ring[to + 1];
      }
      if (count + 4 > kept.length) {
        kept = Arrays.copyOf(kept, kept.length * 2);
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
