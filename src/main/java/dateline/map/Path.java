package dateline.map;

/**
 * A line or ring on the globe, in hundredths of a degree. The arrays are not to be changed.
 *
 * @param east longitudes; what crosses the date line goes on beyond 18000
 * @param north latitudes, -9000 to 9000, as many
 */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands of points, never handed out
record Path(int[] east, int[] north) {

  static final double UNIT = 100;

  int size() {
    return east.length;
  }

  double longitude(int point) {
    return east[point] / UNIT;
  }

  double latitude(int point) {
    return north[point] / UNIT;
  }

  /** Whether it was closed here around the South Pole, where there is no coast. */
  boolean isClosing(int from, int to) {
    return north[from] == -9_000 || north[to] == -9_000;
  }

  /** Whether anything of it can lie in a window when it is moved sideways. */
  boolean touches(Window window, double shift) {
    double west = Double.MAX_VALUE;
    double farEast = -Double.MAX_VALUE;
    double south = Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;
    for (int point = 0; point < size(); point++) {
      west = Math.min(west, longitude(point));
      farEast = Math.max(farEast, longitude(point));
      south = Math.min(south, latitude(point));
      top = Math.max(top, latitude(point));
    }
    return window.touches(west + shift, south, farEast + shift, top);
  }
}
