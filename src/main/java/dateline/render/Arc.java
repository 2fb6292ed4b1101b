package dateline.render;

import dateline.layout.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a tie between two events runs on the pane: a curve from {@code (x1, y1)} to {@code (x2,
 * y2)}, leaving and arriving upright. Painting and pointing read the same arcs.
 *
 * @param down 1 where it runs down, -1 where it runs up
 * @param bend how far the curve keeps upright at both ends, in pixels
 */
public record Arc(
    Subject.Tie tie, double x1, double y1, double x2, double y2, double down, double bend) {

  private static final double LEAST_BEND = 36;
  private static final int STEPS = 40;

  /**
   * The arcs of those ties that have both ends on the pane. An event may stand in several lanes:
   * the arc takes the two places that are closest. Cost: the ties times the items on the pane.
   */
  public static List<Arc> of(Frame frame, List<Subject.Tie> ties) {
    List<Arc> arcs = new ArrayList<>();
    for (Subject.Tie tie : ties) {
      int bestFrom = -1;
      int bestTo = -1;
      double least = Double.MAX_VALUE;
      for (int from = 0; from < frame.items(); from++) {
        for (int to = 0; frame.position(from) == tie.from() && to < frame.items(); to++) {
          double distance = Math.abs(frame.middle(from) - frame.middle(to));
          if (frame.position(to) == tie.to() && distance < least) {
            least = distance;
            bestFrom = from;
            bestTo = to;
          }
        }
      }
      if (bestFrom >= 0) {
        arcs.add(between(frame, tie, bestFrom, bestTo));
      }
    }
    return arcs;
  }

  /** The same as a curve to draw. */
  Cubic cubic() {
    double away = down * bend;
    return new Cubic(x1, y1, x1, y1 + away, x2, y2 - away, x2, y2);
  }

  private static Arc between(Frame frame, Subject.Tie tie, int from, int to) {
    double y1 = frame.middle(from);
    double y2 = frame.middle(to);
    double down = y2 >= y1 ? 1 : -1;
    double reach = frame.metrics().bar() / 2;
    y1 += down * reach;
    y2 -= down * (reach + 4);
    double bend = Math.max(LEAST_BEND, Math.abs(y2 - y1) / 2);
    return new Arc(tie, anchor(frame, from), y1, anchor(frame, to), y2, down, bend);
  }

  /** A mark's middle, or near a bar's visible beginning. */
  private static double anchor(Frame frame, int item) {
    if (frame.is(item, Frame.MARK)) {
      return (frame.start(item) + frame.end(item)) / 2;
    }
    double start = Math.max(frame.start(item), frame.gutter());
    return Math.min(start + 12, Math.max(start, frame.end(item)));
  }

  /** The x at a part of the way, from 0 to 1. */
  double x(double part) {
    double rest = 1 - part;
    return rest * rest * (rest + 3 * part) * x1 + part * part * (part + 3 * rest) * x2;
  }

  /** The y at a part of the way, from 0 to 1. */
  double y(double part) {
    double rest = 1 - part;
    double upright = 3 * part * rest * (rest - part) * down * bend;
    return rest * rest * (rest + 3 * part) * y1 + part * part * (part + 3 * rest) * y2 + upright;
  }

  /** How far a point is from the curve, in pixels, to about one. */
  public double distance(double x, double y) {
    double least = Double.MAX_VALUE;
    for (int step = 0; step <= STEPS; step++) {
      double part = step / (double) STEPS;
      least = Math.min(least, Math.hypot(x(part) - x, y(part) - y));
    }
    return least;
  }
}
