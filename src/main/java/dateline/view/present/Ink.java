package dateline.view.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was drawn by hand, each on the step and beat on which it was drawn. Points are shares of the
 * picture's width and height, so that a stroke stays in its place on every screen.
 */
final class Ink {

  /** A point of a stroke: 0 at the left or top, 1 at the right or bottom. */
  record Point(double x, double y) {}

  private record Page(int stop, int beat, boolean ended) {}

  private final Map<Page, List<List<Point>>> strokes = new HashMap<>();

  /** Begins a stroke. */
  void begin(Sight sight, Point point) {
    List<Point> stroke = new ArrayList<>();
    stroke.add(point);
    strokes.computeIfAbsent(page(sight), _ -> new ArrayList<>()).add(stroke);
  }

  /** Carries the last stroke on; begins one where there is none. */
  void draw(Sight sight, Point point) {
    List<List<Point>> all = strokes.get(page(sight));
    if (all == null) {
      begin(sight, point);
    } else {
      all.getLast().add(point);
    }
  }

  /** Takes away what was drawn on what is in sight. */
  void erase(Sight sight) {
    strokes.remove(page(sight));
  }

  /** The strokes on what is in sight. */
  List<List<Point>> on(Sight sight) {
    return strokes.getOrDefault(page(sight), List.of());
  }

  private static Page page(Sight sight) {
    return new Page(sight.walk().stop(), sight.walk().beat(), sight.walk().ended());
  }
}
