package dateline.render;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

/** The screen. Belongs to the JavaFX thread, as its canvas does. */
public final class CanvasSurface implements DrawSurface {

  private static final int TILE = 6;
  private static final double[] DASHES = {4, 3};

  private final GraphicsContext context;
  private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
  private final Map<Color, WritableImage> hatches = new HashMap<>();

  /**
   * Draws on a canvas.
   *
   * @param labelSize the size of labels, in pixels
   */
  public CanvasSurface(Canvas canvas, double labelSize) {
    context = canvas.getGraphicsContext2D();
    context.setLineCap(StrokeLineCap.BUTT);
    for (TextStyle style : TextStyle.values()) {
      fonts.put(style, Font.font(style.family(), style.size(labelSize)));
    }
  }

  @Override
  public void fillRect(double x, double y, double width, double height, Color fill) {
    context.setFill(fill);
    context.fillRect(x, y, width, height);
  }

  @Override
  public void fillRound(
      double x, double y, double width, double height, double radius, Color fill) {
    context.setFill(fill);
    context.fillRoundRect(x, y, width, height, radius * 2, radius * 2);
  }

  @Override
  public void strokeRound(
      double x,
      double y,
      double width,
      double height,
      double radius,
      Color stroke,
      double thickness,
      boolean dashed) {
    context.setStroke(stroke);
    context.setLineWidth(thickness);
    if (dashed) {
      context.setLineDashes(DASHES);
    }
    double half = thickness / 2;
    context.strokeRoundRect(
        x + half, y + half, width - thickness, height - thickness, radius * 2, radius * 2);
    if (dashed) {
      context.setLineDashes();
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Color stroke, double thickness) {
    context.setStroke(stroke);
    context.setLineWidth(thickness);
    context.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void curve(Cubic cubic, Color stroke, double thickness, boolean dashed) {
    context.setStroke(stroke);
    context.setLineWidth(thickness);
    if (dashed) {
      context.setLineDashes(DASHES);
    }
    context.beginPath();
    context.moveTo(cubic.x1(), cubic.y1());
    context.bezierCurveTo(
        cubic.c1x(), cubic.c1y(), cubic.c2x(), cubic.c2y(), cubic.x2(), cubic.y2());
    context.stroke();
    if (dashed) {
      context.setLineDashes();
    }
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color fill) {
    context.setFill(fill);
    context.fillOval(x - radius, y - radius, radius * 2, radius * 2);
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Color stroke, double thickness) {
    context.setStroke(stroke);
    context.setLineWidth(thickness);
    context.strokeOval(x - radius, y - radius, radius * 2, radius * 2);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Color fill) {
    context.setFill(fill);
    context.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, Color stroke, double thickness) {
    context.setStroke(stroke);
    context.setLineWidth(thickness);
    context.strokePolygon(xs, ys, xs.length);
  }

  @Override
  public void hatch(double x, double y, double width, double height, Color stroke) {
    WritableImage tile = hatches.computeIfAbsent(stroke, CanvasSurface::tile);
    context.setFill(new ImagePattern(tile, x, y, TILE, TILE, false));
    context.fillRect(x, y, width, height);
  }

  @Override
  public void fade(double x, double y, double width, double height, Color left, Color right) {
    context.setFill(
        new LinearGradient(
            x,
            0,
            x + width,
            0,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, left),
            new Stop(1, right)));
    context.fillRect(x, y, width, height);
  }

  @Override
  public void text(String text, double x, double baseline, TextStyle style, Color fill) {
    context.setFont(fonts.get(style));
    context.setFill(fill);
    context.fillText(text, x, baseline);
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
  }

  @Override
  public void unclip() {
    context.restore();
  }

  /**
   * One tile of the diagonal pattern, at twice the size so that it stays sharp on dense screens.
   */
  private static WritableImage tile(Color stroke) {
    int size = TILE * 2;
    WritableImage image = new WritableImage(size, size);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int distance = Math.abs(Math.floorMod(x + y, size) - size / 2);
        double cover = Math.clamp(2 - distance, 0, 1.0);
        pixels.setColor(x, y, stroke.deriveColor(0, 1, 1, cover));
      }
    }
    return image;
  }
}
