package dateline.export.svg;

import dateline.export.Markup;
import dateline.render.Cubic;
import dateline.render.DrawSurface;
import dateline.render.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;

/**
 * An SVG picture being drawn. Clips, fades and hatching become definitions at its head, each once.
 * Of one thread.
 */
public final class SvgSurface implements DrawSurface {

  private static final int TILE = 6;
  private static final String DASHES = " stroke-dasharray=\"4 3\"";

  private final double labelSize;
  private final Widths widths;
  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> definitions = new LinkedHashMap<>();
  private boolean clipped;

  /**
   * An empty picture.
   *
   * @param labelSize the size of labels, in pixels
   */
  public SvgSurface(double labelSize) {
    this(labelSize, (_, _) -> Double.NaN);
  }

  /**
   * An empty picture, whose text takes up the room that it was measured for: a reader may have
   * another typeface than ours.
   *
   * @param labelSize the size of labels, in pixels
   */
  public SvgSurface(double labelSize, Widths widths) {
    this.labelSize = labelSize;
    this.widths = widths;
  }

  /** How wide text is. */
  @FunctionalInterface
  public interface Widths {

    /** The width in pixels of a line in our typeface; NaN when it is not known. */
    double of(String text, TextStyle style);
  }

  /**
   * The picture as a file of its own.
   *
   * @param title what it shows, for those who cannot see it
   */
  public String document(String title, double width, double height) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
        + attribute("width", width)
        + attribute("height", height)
        + " viewBox=\"0 0 "
        + number(width)
        + " "
        + number(height)
        + "\" role=\"img\">\n<title>"
        + Markup.escaped(title)
        + "</title>\n"
        + content()
        + "</svg>\n";
  }

  /** The picture as a part of an HTML document that says the same in words. */
  public String element(String styleClass, double width, double height) {
    return "<svg class=\""
        + Markup.escaped(styleClass)
        + "\" viewBox=\"0 0 "
        + number(width)
        + " "
        + number(height)
        + "\" aria-hidden=\"true\">\n"
        + content()
        + "</svg>\n";
  }

  private String content() {
    String defined = String.join("", definitions.values());
    return (defined.isEmpty() ? "" : "<defs>\n" + defined + "</defs>\n")
        + body
        + (clipped ? "</g>\n" : "");
  }

  private void shape(String name, String attributes) {
    body.append('<').append(name).append(attributes).append("/>\n");
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    String brief = text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    return brief.equals("-0") ? "0" : brief;
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  private static String fill(Color color) {
    return paint("fill", color);
  }

  private static String stroke(Color color, double thickness) {
    return " fill=\"none\"" + paint("stroke", color) + attribute("stroke-width", thickness);
  }

  private static String paint(String name, Color color) {
    return " "
        + name
        + "=\""
        + hex(color)
        + "\""
        + (color.getOpacity() < 1 ? attribute(name + "-opacity", color.getOpacity()) : "");
  }

  private static String hex(Color color) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(color.getRed() * 255),
        Math.round(color.getGreen() * 255),
        Math.round(color.getBlue() * 255));
  }

  private static String box(double x, double y, double width, double height) {
    return attribute("x", x)
        + attribute("y", y)
        + attribute("width", Math.max(0, width))
        + attribute("height", Math.max(0, height));
  }

  /** The name of a definition, which is made when it is first wanted. */
  private String defined(String kind, String start, String rest) {
    String key = start + rest;
    String there = kind + (definitions.size() + 1);
    String known =
        definitions.computeIfAbsent(
            key,
            _ -> "<" + kind + " id=\"" + there + "\"" + start + ">" + rest + "</" + kind + ">\n");
    int from = known.indexOf("id=\"") + 4;
    return known.substring(from, known.indexOf('"', from));
  }

  @Override
  public void fillRect(double x, double y, double width, double height, Color fill) {
    shape("rect", box(x, y, width, height) + fill(fill));
  }

  @Override
  public void fillRound(
      double x, double y, double width, double height, double radius, Color fill) {
    shape("rect", box(x, y, width, height) + attribute("rx", radius) + fill(fill));
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
    double half = thickness / 2;
    shape(
        "rect",
        box(x + half, y + half, width - thickness, height - thickness)
            + attribute("rx", radius)
            + stroke(stroke, thickness)
            + (dashed ? DASHES : ""));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Color stroke, double thickness) {
    shape(
        "line",
        attribute("x1", x1)
            + attribute("y1", y1)
            + attribute("x2", x2)
            + attribute("y2", y2)
            + stroke(stroke, thickness));
  }

  @Override
  public void curve(Cubic cubic, Color stroke, double thickness, boolean dashed) {
    shape(
        "path",
        " d=\"M"
            + points(new double[] {cubic.x1()}, new double[] {cubic.y1()})
            + " C"
            + points(
                new double[] {cubic.c1x(), cubic.c2x(), cubic.x2()},
                new double[] {cubic.c1y(), cubic.c2y(), cubic.y2()})
            + "\""
            + stroke(stroke, thickness)
            + (dashed ? DASHES : ""));
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color fill) {
    shape("circle", attribute("cx", x) + attribute("cy", y) + attribute("r", radius) + fill(fill));
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Color stroke, double thickness) {
    shape(
        "circle",
        attribute("cx", x)
            + attribute("cy", y)
            + attribute("r", radius)
            + stroke(stroke, thickness));
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Color fill) {
    shape("polygon", " points=\"" + points(xs, ys) + "\"" + fill(fill));
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, Color stroke, double thickness) {
    shape("polygon", " points=\"" + points(xs, ys) + "\"" + stroke(stroke, thickness));
  }

  private static String points(double[] xs, double[] ys) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < xs.length; i++) {
      points.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
    }
    return points.toString();
  }

  @Override
  public void hatch(double x, double y, double width, double height, Color stroke) {
    String pattern =
        defined(
            "pattern",
            " width=\"" + TILE + "\" height=\"" + TILE + "\" patternUnits=\"userSpaceOnUse\"",
            "<path d=\"M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5\"" + stroke(stroke, 1) + "/>");
    shape("rect", box(x, y, width, height) + " fill=\"url(#" + pattern + ")\"");
  }

  @Override
  public void fade(double x, double y, double width, double height, Color left, Color right) {
    String gradient = defined("linearGradient", "", stop(0, left) + stop(1, right));
    shape("rect", box(x, y, width, height) + " fill=\"url(#" + gradient + ")\"");
  }

  private static String stop(int at, Color color) {
    return "<stop offset=\""
        + at
        + "\" stop-color=\""
        + hex(color)
        + "\""
        + attribute("stop-opacity", color.getOpacity())
        + "/>";
  }

  @Override
  public void text(String text, double x, double baseline, TextStyle style, Color fill) {
    double width = widths.of(text, style);
    body.append("<text")
        .append(attribute("x", x))
        .append(attribute("y", baseline))
        .append(SvgText.font(style, number(style.size(labelSize))))
        .append(fill(fill))
        .append(
            width > 0 ? attribute("textLength", width) + " lengthAdjust=\"spacingAndGlyphs\"" : "")
        .append('>')
        .append(Markup.escaped(text))
        .append("</text>\n");
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    String clip = defined("clipPath", "", "<rect" + box(x, y, width, height) + "/>");
    body.append("<g clip-path=\"url(#").append(clip).append(")\">\n");
    clipped = true;
  }

  @Override
  public void unclip() {
    body.append("</g>\n");
    clipped = false;
  }
}
