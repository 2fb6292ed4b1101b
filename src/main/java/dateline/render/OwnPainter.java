package dateline.render;

import dateline.layout.Frame;
import dateline.layout.Glyph;
import dateline.layout.Metrics;
import java.util.function.IntFunction;

/**
 * Puts a small sign at the lower left of what the user marked, and of a column that stands for it:
 * a star, else a sheet of paper. The upper right is where sources disagree.
 */
public final class OwnPainter {

  /** What the user made of something. */
  public enum Sign {
    NONE,
    STAR,
    SHEET
  }

  private static final int POINTS = 5;
  private static final double REACH = 5.5;
  private static final double EDGE = 1.5;

  private final DrawSurface surface;
  private final Palette palette;
  private final Frame frame;
  private final double reach;

  private OwnPainter(DrawSurface surface, Palette palette, Frame frame) {
    this.surface = surface;
    this.palette = palette;
    this.frame = frame;
    reach = REACH * frame.metrics().text() / Metrics.USUAL.text();
  }

  /**
   * Paints over a frame. Cost: linear in what the frame shows.
   *
   * @param items the sign of each event on the pane, by its number there
   * @param columns that of each column
   */
  public static void paint(
      DrawSurface surface,
      Palette palette,
      Frame frame,
      IntFunction<Sign> items,
      IntFunction<Sign> columns) {
    OwnPainter painter = new OwnPainter(surface, palette, frame);
    double axis = frame.metrics().axis();
    surface.clip(frame.gutter(), axis, frame.width() - frame.gutter(), frame.height() - axis);
    for (int item = 0; item < frame.items(); item++) {
      painter.sign(items.apply(item), painter.left(item), painter.bottom(item));
    }
    for (int column = 0; column < frame.columns(); column++) {
      double left = painter.held(frame.columnLeft(column));
      painter.sign(columns.apply(column), left, frame.columnBottom(column));
    }
    surface.unclip();
  }

  private void sign(Sign sign, double x, double y) {
    switch (sign) {
      case NONE -> {}
      case STAR -> star(x, y);
      case SHEET -> sheet(x, y);
    }
  }

  /** The left edge of the glyph. */
  private double left(int item) {
    double mark = frame.metrics().mark();
    double edge =
        frame.is(item, Frame.MARK) && !frame.is(item, Glyph.SET)
            ? (frame.start(item) + frame.end(item) - mark) / 2
            : frame.start(item);
    return held(edge);
  }

  /** In view as long as what it is at is. */
  private double held(double x) {
    double least = frame.gutter() + reach;
    return Math.clamp(x, least, Math.max(least, frame.width() - reach));
  }

  private double bottom(int item) {
    double height = frame.is(item, Frame.MARK) ? frame.metrics().mark() : frame.metrics().bar();
    return frame.middle(item) + height / 2;
  }

  private void star(double x, double y) {
    double[] xs = new double[2 * POINTS];
    double[] ys = new double[2 * POINTS];
    surface.fillCircle(x, y, reach, palette.bg());
    for (int corner = 0; corner < xs.length; corner++) {
      double radius = corner % 2 == 0 ? reach : reach / 2;
      double angle = Math.PI * corner / POINTS;
      xs[corner] = x + radius * Math.sin(angle);
      ys[corner] = y - radius * Math.cos(angle);
    }
    fill(xs, ys);
  }

  /** With one corner folded. */
  private void sheet(double x, double y) {
    double half = Math.rint(reach * 0.6) + 0.5;
    double high = Math.rint(reach * 0.75) + 0.5;
    double left = Math.rint(x) - half;
    double top = Math.rint(y) - high;
    double[] xs = {left, left + half, left + 2 * half, left + 2 * half, left};
    double[] ys = {top, top, top + half, top + 2 * high, top + 2 * high};
    surface.fillRect(left - EDGE, top - EDGE, 2 * (half + EDGE), 2 * (high + EDGE), palette.bg());
    fill(xs, ys);
  }

  private void fill(double[] xs, double[] ys) {
    surface.fillPolygon(xs, ys, palette.markStrong());
    surface.strokePolygon(xs, ys, palette.warn(), 1);
  }
}
