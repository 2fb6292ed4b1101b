package dateline.render;

import javafx.scene.paint.Color;

/**
 * Something to draw on: the screen, a file, or a test's log. Pixels from the top left, y down. A
 * colour may be translucent.
 */
public interface DrawSurface {

  void fillRect(double x, double y, double width, double height, Color fill);

  void fillRound(double x, double y, double width, double height, double radius, Color fill);

  /** The outline of a rounded rectangle, drawn within it; broken when {@code dashed}. */
  void strokeRound(
      double x,
      double y,
      double width,
      double height,
      double radius,
      Color stroke,
      double thickness,
      boolean dashed);

  void line(double x1, double y1, double x2, double y2, Color stroke, double thickness);

  /** A cubic curve. */
  void curve(Cubic cubic, Color stroke, double thickness, boolean dashed);

  void fillCircle(double x, double y, double radius, Color fill);

  void strokeCircle(double x, double y, double radius, Color stroke, double thickness);

  /** A closed shape of straight sides. */
  void fillPolygon(double[] xs, double[] ys, Color fill);

  void strokePolygon(double[] xs, double[] ys, Color stroke, double thickness);

  /** Diagonal lines in a rectangle, for what is possible but not certain. */
  void hatch(double x, double y, double width, double height, Color stroke);

  /** A rectangle whose colour changes from left to right. */
  void fade(double x, double y, double width, double height, Color left, Color right);

  /**
   * One line of text.
   *
   * @param baseline the y of the line that letters stand on
   */
  void text(String text, double x, double baseline, TextStyle style, Color fill);

  /** Draws only within a rectangle until {@link #unclip}. Not nested. */
  void clip(double x, double y, double width, double height);

  void unclip();
}
