package dateline.map;

import dateline.model.Entity.Coordinates;
import java.util.Comparator;
import java.util.List;

/**
 * A part of the globe on a rectangle of pixels: Lambert's azimuthal projection of equal areas.
 *
 * @param centre what lies in the middle
 * @param scale pixels of a radian at the centre
 * @param width in pixels
 * @param height in pixels
 */
public record MapView(Coordinates centre, double scale, double width, double height) {

  /** At least so far is seen from the middle to the nearest edge, in degrees. */
  private static final double LEAST = 8;

  /** Neighbours up to this far are brought into view, in degrees. */
  private static final double NEAR = 22;

  /** Where there is none so near, the nearest one is, when it is no further than this. */
  private static final double FAR = 85;

  /** How far is seen around a place that has no neighbours at all. */
  private static final double ALONE = 16;

  /** The part of the rectangle's half that places may take up. */
  private static final double INNER = 0.72;

  /** A millionth of a millimetre on the globe. */
  private static final double TINY = 1e-12;

  /**
   * The view around a place from which its neighbours are seen: those that are near, or else the
   * nearest one, be it on another continent.
   */
  public static MapView around(
      Coordinates place, List<Coordinates> others, double width, double height) {
    List<Coordinates> near =
        others.stream().filter(other -> degrees(place, other) <= NEAR).toList();
    List<Coordinates> shown =
        near.isEmpty()
            ? others.stream()
                .filter(other -> degrees(place, other) <= FAR)
                .min(Comparator.comparingDouble(other -> degrees(place, other)))
                .map(List::of)
                .orElse(List.of())
            : near;
    double half = Math.min(width, height) / 2;
    double least = shown.isEmpty() ? ALONE : LEAST;
    double most = half / (2 * Math.sin(Math.toRadians(least) / 2));
    // Seen from the place itself the others lie around it; their box's middle is the new centre.
    MapView flat = new MapView(place, 1, 0, 0);
    Box box = Box.of(flat, place, shown);
    MapView centred = new MapView(flat.back(box.x(), box.y()), 1, 0, 0);
    Box fitted = Box.of(centred, place, shown);
    double across = width / 2 * INNER / Math.max(TINY, fitted.reachX());
    double down = height / 2 * INNER / Math.max(TINY, fitted.reachY());
    return new MapView(centred.centre, Math.min(most, Math.min(across, down)), width, height);
  }

  /** The box around places, in a plane with the origin in the middle of the view. */
  private record Box(double left, double top, double right, double bottom) {

    static Box of(MapView view, Coordinates place, List<Coordinates> others) {
      double[] at = new double[2];
      view.put(place.latitude(), place.longitude(), at);
      Box box = new Box(at[0], at[1], at[0], at[1]);
      for (Coordinates other : others) {
        view.put(other.latitude(), other.longitude(), at);
        box =
            new Box(
                Math.min(box.left, at[0]),
                Math.min(box.top, at[1]),
                Math.max(box.right, at[0]),
                Math.max(box.bottom, at[1]));
      }
      return box;
    }

    double x() {
      return (left + right) / 2;
    }

    double y() {
      return (top + bottom) / 2;
    }

    double reachX() {
      return Math.max(Math.abs(left), Math.abs(right));
    }

    double reachY() {
      return Math.max(Math.abs(top), Math.abs(bottom));
    }
  }

  /** How far two places are apart, in degrees of a great circle. */
  static double degrees(Coordinates one, Coordinates other) {
    double from = Math.toRadians(one.latitude());
    double to = Math.toRadians(other.latitude());
    double along = Math.toRadians(other.longitude() - one.longitude());
    double half =
        Math.pow(Math.sin((to - from) / 2), 2)
            + Math.cos(from) * Math.cos(to) * Math.pow(Math.sin(along / 2), 2);
    return Math.toDegrees(2 * Math.asin(Math.sqrt(Math.min(1, half))));
  }

  /**
   * Where a place lies in the rectangle.
   *
   * @param to takes x and y, from the top left
   */
  void put(double latitude, double longitude, double[] to) {
    double middle = Math.toRadians(centre.latitude());
    double north = Math.toRadians(latitude);
    double along = Math.toRadians(longitude - centre.longitude());
    double cos = Math.cos(north) * Math.cos(along);
    double sin = Math.sin(north);
    double depth = 1 + Math.sin(middle) * sin + Math.cos(middle) * cos;
    double factor = scale * Math.sqrt(2 / Math.max(TINY, depth));
    to[0] = width / 2 + factor * Math.cos(north) * Math.sin(along);
    to[1] = height / 2 - factor * (Math.cos(middle) * sin - Math.sin(middle) * cos);
  }

  /** The place at a pixel; one beyond the globe's edge counts as on it. */
  Coordinates back(double pixelX, double pixelY) {
    double x = (pixelX - width / 2) / scale;
    double y = (height / 2 - pixelY) / scale;
    double distance = Math.hypot(x, y);
    if (distance < TINY) {
      return centre;
    }
    double middle = Math.toRadians(centre.latitude());
    double angle = 2 * Math.asin(Math.min(1, distance / 2));
    double latitude =
        Math.asin(
            Math.clamp(
                Math.cos(angle) * Math.sin(middle)
                    + y * Math.sin(angle) * Math.cos(middle) / distance,
                -1,
                1));
    double along =
        Math.atan2(
            x * Math.sin(angle),
            distance * Math.cos(middle) * Math.cos(angle) - y * Math.sin(middle) * Math.sin(angle));
    double longitude = Math.toDegrees(along) + centre.longitude();
    return new Coordinates(
        Math.toDegrees(latitude), longitude - 360 * Math.floor((longitude + 180) / 360));
  }

  /** Whether a pixel is within the rectangle. */
  boolean holds(double x, double y) {
    return x >= 0 && x <= width && y >= 0 && y <= height;
  }

  /** All longitudes and latitudes that are in view, and some around them. */
  Window window() {
    double south = 90;
    double north = -90;
    double reach = 0;
    int samples = 24;
    for (int sample = 0; sample <= samples; sample++) {
      double part = sample / (double) samples;
      for (Coordinates edge :
          List.of(
              back(part * width, 0),
              back(part * width, height),
              back(0, part * height),
              back(width, part * height))) {
        south = Math.min(south, edge.latitude());
        north = Math.max(north, edge.latitude());
        double along = Math.abs(edge.longitude() - centre.longitude());
        reach = Math.max(reach, Math.min(along, 360 - along));
      }
    }
    double[] at = new double[2];
    put(90, 0, at);
    boolean northPole = holds(at[0], at[1]);
    put(-90, 0, at);
    boolean southPole = holds(at[0], at[1]);
    double all = northPole || southPole ? 180 : Math.min(180, reach * 1.1 + 2);
    return new Window(
        centre.longitude() - all,
        southPole ? -90 : Math.max(-90, south - 2),
        centre.longitude() + all,
        northPole ? 90 : Math.min(90, north + 2));
  }
}
