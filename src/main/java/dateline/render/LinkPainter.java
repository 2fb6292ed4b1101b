package dateline.render;

import dateline.layout.Frame;
import dateline.layout.TextWidths;
import javafx.scene.paint.Color;

/** Paints the ties of the selected event to its causes and consequences, each with its kind. */
final class LinkPainter {

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
    double away = arc.down() * arc.bend();
    surface.curve(
        arc.x1(),
        arc.y1(),
        arc.x1(),
        arc.y1() + away,
        arc.x2(),
        arc.y2() - away,
        arc.x2(),
        arc.y2(),
        ink,
        1.5,
        true);
    double base = arc.y2() - arc.down() * 3;
    double[] xs = {arc.x2() - 4, arc.x2() + 4, arc.x2()};
    double[] ys = {base, base, arc.y2() + arc.down() * 4};
    surface.fillPolygon(xs, ys, ink);
    label(arc.tie().kind(), (arc.x1() + arc.x2()) / 2, (arc.y1() + arc.y2()) / 2, ink);
  }

  private void label(String kind, double x, double y, Color ink) {
    double width = widths.width(kind);
    double left = Math.max(frame.gutter() + 4, Math.min(x - width / 2, frame.width() - width - 8));
    double height = frame.metrics().text() + 4;
    surface.fillRound(left - 4, y - height / 2, width + 4, height, 3, palette.bg());
    double baseline = y + frame.metrics().text() * 0.33;
    surface.text(kind, left, Math.rint(baseline), TextStyle.SMALL_STRONG, ink);
  }
}
