package dateline.view.present;

import dateline.render.Palette;
import dateline.view.present.Ink.Point;
import dateline.view.present.Performance.Pointing;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** The pen's strokes, the pointer and the spotlight, over the picture. */
final class InkLayer extends Region {

  /** Shares of the picture's height. */
  private static final double PEN = 0.005;

  private static final double POINTER = 0.016;
  private static final double SPOT = 0.17;

  private final Performance performance;

  /** Without a size, and so without memory, as long as there is nothing to draw. */
  private final Canvas canvas = new Canvas(0, 0);

  InkLayer(Performance performance) {
    this.performance = performance;
    setMouseTransparent(true);
    getChildren().add(canvas);
    performance.inkChangesProperty().subscribe(_ -> paint());
    performance.sightProperty().subscribe(_ -> paint());
    performance.pointingProperty().subscribe(_ -> paint());
    performance.pointerProperty().subscribe(_ -> paint());
    performance.groundProperty().subscribe(_ -> paint());
  }

  @Override
  protected void layoutChildren() {
    paint();
  }

  private void paint() {
    List<List<Point>> strokes = performance.ink().on(performance.sightProperty().get());
    Pointing pointing = performance.pointingProperty().get();
    Point at = performance.pointerProperty().get();
    boolean points = at != null && (pointing == Pointing.POINTER || pointing == Pointing.SPOTLIGHT);
    boolean any = points || !strokes.isEmpty();
    double width = any ? getWidth() : 0;
    double height = any ? getHeight() : 0;
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, width, height);
    strokes.forEach(stroke -> draw(g, stroke));
    if (at != null && points) {
      if (pointing == Pointing.POINTER) {
        pointer(g, at);
      } else {
        spotlight(g, at);
      }
    }
  }

  private void draw(GraphicsContext g, List<Point> stroke) {
    Palette palette = performance.groundProperty().get();
    g.setStroke(palette.error());
    g.setLineWidth(Math.max(2, getHeight() * PEN));
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.beginPath();
    Point first = stroke.getFirst();
    g.moveTo(first.x() * getWidth(), first.y() * getHeight());
    stroke.forEach(point -> g.lineTo(point.x() * getWidth(), point.y() * getHeight()));
    g.stroke();
  }

  private void pointer(GraphicsContext g, Point at) {
    Palette palette = performance.groundProperty().get();
    double radius = getHeight() * POINTER;
    double x = at.x() * getWidth();
    double y = at.y() * getHeight();
    g.setFill(palette.error().deriveColor(0, 1, 1, 0.25));
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setFill(palette.error());
    g.fillOval(x - radius * 0.5, y - radius * 0.5, radius, radius);
  }

  private void spotlight(GraphicsContext g, Point at) {
    double radius = getHeight() * SPOT;
    g.setFill(
        new RadialGradient(
            0,
            0,
            at.x() * getWidth(),
            at.y() * getHeight(),
            radius,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, Color.TRANSPARENT),
            new Stop(0.94, Color.TRANSPARENT),
            new Stop(1, Color.gray(0, 0.72))));
    g.fillRect(0, 0, getWidth(), getHeight());
  }
}
