package dateline.render;

import dateline.layout.Frame;
import dateline.layout.TextWidths;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

/** Paints the ties of the selected event to its causes and consequences, each with its kind. */
final class LinkPainter {

  /** Where along an arc its kind may stand: in the middle, if there is room. */
  private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};

  private final List<Rectangle2D> taken = new ArrayList<>();
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
    for (Arc arc : Arc.of(frame, subject.ties())) {
      paint(arc);
    }
  }

  private void paint(Arc arc) {
    Color ink = palette.accent();
    surface.curve(arc.cubic(), ink, 1.5, true);
    double base = arc.y2() - arc.down() * 3;
    double[] xs = {arc.x2() - 4, arc.x2() + 4, arc.x2()};
    double[] ys = {base, base, arc.y2() + arc.down() * 4};
    surface.fillPolygon(xs, ys, ink);
    label(arc, ink);
  }

  /** Writes the kind at the first place along the arc that is free; pointing tells it anyway. */
  private void label(Arc arc, Color ink) {
    String kind = arc.tie().kind();
    double width = widths.width(kind) + 8;
    double height = frame.metrics().text() + 4;
    for (double part : PLACES) {
      double y = arc.y(part) - height / 2;
      double middle = arc.x(part) - width / 2;
      double left =
          Math.clamp(
              middle, frame.gutter() + 4, Math.max(frame.gutter() + 4, frame.width() - width - 4));
      Rectangle2D place = new Rectangle2D(left, y, width, height);
      if (isFree(place)) {
        taken.add(place);
        surface.fillRound(left, y, width, height, 3, palette.bg());
        double baseline = Math.rint(y + height / 2 + frame.metrics().text() * 0.33);
        surface.text(kind, left + 4, baseline, TextStyle.SMALL_STRONG, ink);
        return;
      }
    }
  }

  private boolean isFree(Rectangle2D place) {
    if (place.getMinY() < frame.metrics().axis()
        || place.getMaxY() > frame.height()
        || taken.stream().anyMatch(place::intersects)) {
      return false;
    }
    for (int item = 0; item < frame.items(); item++) {
      double reach = frame.metrics().bar() / 2;
      if (frame.middle(item) - reach < place.getMaxY()
          && frame.middle(item) + reach > place.getMinY()
          && frame.drawnLeft(item) < place.getMaxX()
          && frame.drawnRight(item) > place.getMinX()) {
        return false;
      }
    }
    for (int column = 0; column < frame.columns(); column++) {
      if (frame.columnTop(column) < place.getMaxY()
          && frame.columnBottom(column) > place.getMinY()
          && frame.columnLeft(column) < place.getMaxX()
          && frame.columnRight(column) > place.getMinX()) {
        return false;
      }
    }
    return true;
  }
}
