package dateline.render;

import dateline.layout.Frame;
import dateline.layout.TextWidths;
import javafx.scene.paint.Color;

/** Paints the ties of the selected event to its causes and consequences, each with its kind. */
final class LinkPainter {

  private static final double BEND = 36;

  private final DrawSurface surface;
  private final Palette palette;
  private final Frame frame;
  private final TextWidths widths;

  LinkPainter(DrawSurface surface, Palette palette, Frame frame, TextWidths widths) {
    this.surface = surface;
    this.palette = palette;
    this.frame = frame;
    this.widths = widths;
  }

  void paint(Subject subject) {
    for (Subject.Tie tie : subject.ties()) {
      nearest(tie);
    }
  }

  /** An event may stand in several lanes: the arc takes the two places that are closest. */
  private void nearest(Subject.Tie tie) {
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
      arc(bestFrom, bestTo, tie.kind());
    }
  }

  private void arc(int from, int to, String kind) {
    double x1 = anchor(from);
    double x2 = anchor(to);
    double y1 = frame.middle(from);
    double y2 = frame.middle(to);
    double down = y2 >= y1 ? 1 : -1;
    double reach = frame.metrics().bar() / 2;
    y1 += down * reach;
    y2 -= down * (reach + 4);
    Color ink = palette.accent();
    double bend = Math.max(BEND, Math.abs(y2 - y1) / 2);
    surface.curve(x1, y1, x1, y1 + down * bend, x2, y2 - down * bend, x2, y2, ink, 1.5, true);
    double[] xs = {x2 - 4, x2 + 4, x2};
    double[] ys = {y2 - down * 3, y2 - down * 3, y2 + down * 4};
    surface.fillPolygon(xs, ys, ink);
    label(kind, (x1 + x2) / 2, (y1 + y2) / 2, ink);
  }

  private void label(String kind, double x, double y, Color ink) {
    double width = widths.width(kind);
    double left = Math.max(frame.gutter() + 4, Math.min(x - width / 2, frame.width() - width - 8));
    double height = frame.metrics().text() + 4;
    surface.fillRound(left - 4, y - height / 2, width + 4, height, 3, palette.bg());
    double baseline = y + frame.metrics().text() * 0.33;
    surface.text(kind, left, Math.rint(baseline), TextStyle.SMALL_STRONG, ink);
  }

  /** A mark's middle, or near a bar's visible beginning. */
  private double anchor(int item) {
    if (frame.is(item, Frame.MARK)) {
      return (frame.start(item) + frame.end(item)) / 2;
    }
    double start = Math.max(frame.start(item), frame.gutter());
    return Math.min(start + 12, Math.max(start, frame.end(item)));
  }
}
