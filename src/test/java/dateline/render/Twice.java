package dateline.render;

import javafx.scene.paint.Color;

/** Draws everything on two surfaces. */
record Twice(DrawSurface one, DrawSurface other) implements DrawSurface {

  @Override
  public void fillRect(double x, double y, double width, double height, Color fill) {
    one.fillRect(x, y, width, height, fill);
    other.fillRect(x, y, width, height, fill);
  }

  @Override
  public void fillRound(
      double x, double y, double width, double height, double radius, Color fill) {
    one.fillRound(x, y, width, height, radius, fill);
    other.fillRound(x, y, width, height, radius, fill);
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
    one.strokeRound(x, y, width, height, radius, stroke, thickness, dashed);
    other.strokeRound(x, y, width, height, radius, stroke, thickness, dashed);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Color stroke, double thickness) {
    one.line(x1, y1, x2, y2, stroke, thickness);
    other.line(x1, y1, x2, y2, stroke, thickness);
  }

  @Override
  public void curve(Cubic cubic, Color stroke, double thickness, boolean dashed) {
    one.curve(cubic, stroke, thickness, dashed);
    other.curve(cubic, stroke, thickness, dashed);
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color fill) {
    one.fillCircle(x, y, radius, fill);
    other.fillCircle(x, y, radius, fill);
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Color stroke, double thickness) {
    one.strokeCircle(x, y, radius, stroke, thickness);
    other.strokeCircle(x, y, radius, stroke, thickness);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Color fill) {
    one.fillPolygon(xs, ys, fill);
    other.fillPolygon(xs, ys, fill);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, Color stroke, double thickness) {
    one.strokePolygon(xs, ys, stroke, thickness);
    other.strokePolygon(xs, ys, stroke, thickness);
  }

  @Override
  public void hatch(double x, double y, double width, double height, Color stroke) {
    one.hatch(x, y, width, height, stroke);
    other.hatch(x, y, width, height, stroke);
  }

  @Override
  public void fade(double x, double y, double width, double height, Color left, Color right) {
    one.fade(x, y, width, height, left, right);
    other.fade(x, y, width, height, left, right);
  }

  @Override
  public void text(String text, double x, double baseline, TextStyle style, Color fill) {
    one.text(text, x, baseline, style, fill);
    other.text(text, x, baseline, style, fill);
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    one.clip(x, y, width, height);
    other.clip(x, y, width, height);
  }

  @Override
  public void unclip() {
    one.unclip();
    other.unclip();
  }
}
