package dateline.map;

import dateline.map.MapFrame.Outline;
import dateline.map.MapFrame.Spot;
import dateline.model.Entity;
import dateline.model.Entity.Coordinates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out what a small map around a place shows. */
public final class MapFramer {

  /** Points nearer to each other than this are drawn as one, in pixels. */
  private static final double CLOSE = 0.7;

  /** A straight line on the globe's grid longer than this is a curve on the map, in degrees. */
  private static final double LONG = 2;

  private static final int MOST_SPOTS = 12;

  /** Places nearer to the edge than this share of the map are not named. */
  private static final double EDGE = 0.02;

  private final MapView view;
  private final Window window;

  private MapFramer(MapView view) {
    this.view = view;
    window = view.window();
  }

  /**
   * A map around a place. Cost: linear in the points of the world, some milliseconds; belongs off
   * the JavaFX thread.
   *
   * @param place one with coordinates
   * @param others places that may help to find one's way; those without coordinates do not
   */
  public static MapFrame frame(
      World world, Entity place, List<Entity> others, double width, double height) {
    Coordinates here = place.coordinates();
    if (here == null) {
      throw new IllegalArgumentException("a place without coordinates: " + place.id());
    }
    List<Entity> neighbours = neighbours(place, here, others);
    List<Coordinates> around = new ArrayList<>();
    neighbours.forEach(other -> add(around, other.coordinates()));
    MapFramer framer = new MapFramer(MapView.around(here, around, width, height));
    List<Entity> named = new ArrayList<>(List.of(place));
    named.addAll(neighbours);
    return new MapFrame(
        width,
        height,
        framer.areas(world.land()),
        framer.areas(world.water()),
        framer.coasts(world.land()),
        framer.lines(world.borders()),
        framer.lines(world.unsettled()),
        framer.spots(named));
  }

  private static void add(List<Coordinates> to, @Nullable Coordinates one) {
    if (one != null) {
      to.add(one);
    }
  }

  private static List<Entity> neighbours(Entity place, Coordinates here, List<Entity> others) {
    return others.stream()
        .filter(other -> !other.id().equals(place.id()))
        .filter(other -> distance(here, other) > 0)
        .sorted(Comparator.comparingDouble(other -> distance(here, other)))
        .toList();
  }

  /** In degrees; -1 for what lies nowhere. */
  private static double distance(Coordinates here, Entity other) {
    Coordinates there = other.coordinates();
    return there == null ? -1 : MapView.degrees(here, there);
  }

  private List<Spot> spots(List<Entity> named) {
    List<Spot> spots = new ArrayList<>();
    double[] at = new double[2];
    for (Entity place : named) {
      Coordinates there = place.coordinates();
      if (there != null && spots.size() < MOST_SPOTS) {
        view.put(there.latitude(), there.longitude(), at);
        if (isWellInside(at[0], at[1]) && MapView.degrees(view.centre(), there) < 120) {
          spots.add(new Spot(place.name(), at[0], at[1]));
        }
      }
    }
    return spots;
  }

  /** Whether a pixel is so far within that a mark there is whole. */
  private boolean isWellInside(double x, double y) {
    double edge = EDGE * Math.min(view.width(), view.height());
    return x >= edge && x <= view.width() - edge && y >= edge && y <= view.height() - edge;
  }

  private List<Outline> areas(List<Path> rings) {
    List<Outline> areas = new ArrayList<>();
    for (Path ring : rings) {
      for (double shift = -360; shift <= 360; shift += 360) {
        if (ring.touches(window, shift)) {
          double[] points = new double[ring.size() * 2];
          for (int point = 0; point < ring.size(); point++) {
            points[point * 2] = ring.longitude(point) + shift;
            points[point * 2 + 1] = ring.latitude(point);
          }
          Drawn drawn = new Drawn();
          double[] clipped = window.clip(points);
          for (int at = 0; at < clipped.length; at += 2) {
            drawn.to(clipped[at], clipped[at + 1]);
          }
          if (clipped.length > 0) {
            drawn.to(clipped[0], clipped[1]);
          }
          drawn.finish(areas, 3);
        }
      }
    }
    return areas;
  }

  /** The outlines of rings, without what closes one at the pole. */
  private List<Outline> coasts(List<Path> rings) {
    List<Outline> lines = new ArrayList<>();
    rings.forEach(ring -> lines(ring, true, lines));
    return lines;
  }

  private List<Outline> lines(List<Path> paths) {
    List<Outline> lines = new ArrayList<>();
    paths.forEach(path -> lines(path, false, lines));
    return lines;
  }

  private void lines(Path path, boolean closed, List<Outline> to) {
    for (double shift = -360; shift <= 360; shift += 360) {
      if (!path.touches(window, shift)) {
        continue;
      }
      Drawn drawn = new Drawn();
      int segments = closed ? path.size() : path.size() - 1;
      for (int from = 0; from < segments; from++) {
        int next = (from + 1) % path.size();
        double x1 = path.longitude(from) + shift;
        double x2 = path.longitude(next) + shift;
        double y1 = path.latitude(from);
        double y2 = path.latitude(next);
        boolean seen =
            !(closed && path.isClosing(from, next))
                && window.touches(
                    Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        if (seen) {
          if (drawn.isEmpty()) {
            drawn.to(x1, y1);
          }
          drawn.to(x2, y2);
        } else {
          drawn.finish(to, 2);
        }
      }
      drawn.finish(to, 2);
    }
  }

  /** A line as it is drawn: bent where the map bends it, and without points that nobody sees. */
  private final class Drawn {
    private double[] xs = new double[32];
    private double[] ys = new double[32];
    private int count;
    private double longitude;
    private double latitude;
    private final double[] at = new double[2];

    boolean isEmpty() {
      return count == 0;
    }

    void to(double east, double north) {
      double length = Math.max(Math.abs(east - longitude), Math.abs(north - latitude));
      int parts = count == 0 ? 1 : (int) Math.ceil(length / LONG);
      for (int part = 1; part < parts; part++) {
        double share = part / (double) parts;
        put(longitude + (east - longitude) * share, latitude + (north - latitude) * share);
      }
      put(east, north);
      longitude = east;
      latitude = north;
    }

    private void put(double east, double north) {
      view.put(north, east, at);
      if (count > 0 && Math.hypot(at[0] - xs[count - 1], at[1] - ys[count - 1]) < CLOSE) {
        return;
      }
      if (count == xs.length) {
        xs = Arrays.copyOf(xs, count * 2);
        ys = Arrays.copyOf(ys, count * 2);
      }
      xs[count] = at[0];
      ys[count] = at[1];
      count++;
    }

    /** Ends the line; one of fewer points than these is none. */
    void finish(List<Outline> lines, int least) {
      if (count >= least) {
        lines.add(new Outline(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count)));
      }
      count = 0;
    }
  }
}
