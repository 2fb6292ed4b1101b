package dateline.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** Writes down what is drawn, a line a call, with colours by the names that the palette has. */
final class LogSurface implements DrawSurface {

  private final List<String> lines = new ArrayList<>();
  private final Map<Color, String> names = new HashMap<>();

  LogSurface(Palette palette) {
    names.put(palette.bg(), "bg");
    names.put(palette.fg(), "fg");
    names.put(palette.bgSunken(), "bg-sunken");
    names.put(palette.fgMuted(), "fg-muted");
    names.put(palette.fgSubtle(), "fg-subtle");
    names.put(palette.line(), "line");
    names.put(palette.accent(), "accent");
    names.put(palette.warn(), "warn");
    names.put(palette.hue(0).fill(), "fill");
    names.put(palette.hue(0).stroke(), "stroke");
    names.put(palette.hue(0).text(), "text");
  }

  /** What was drawn, in its order. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The same as one text. */
  String text() {
    return String.join("\n", lines) + "\n";
  }

  private String name(Color colour) {
    String name = names.get(opaque(colour));
    String known = name == null ? opaque(colour).toString() : name;
    return colour.getOpacity() == 1 ? known : known + "@" + Math.round(colour.getOpacity() * 100);
  }

  private static Color opaque(Color colour) {
    return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  private void log(String what, Object... values) {
    lines.add(
        what
            + " "
            + IntStream.range(0, values.length)
                .mapToObj(i -> said(values[i]))
                .collect(Collectors.joining(" ")));
  }

  private String said(Object value) {
    return switch (value) {
      case Double number -> number(number);
      case Color colour -> name(colour);
      case double[] numbers -> {
        StringBuilder all = new StringBuilder();
        for (double number : numbers) {
          all.append(all.isEmpty() ? "" : ",").append(number(number));
        }
        yield all.toString();
      }
      default -> value.toString();
    };
  }

  private static String number(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  @Override
  public void fillRect(double x, double y, double width, double height, Color fill) {
    log("rect", x, y, width, height, fill);
  }

  @Override
  public void fillRound(
      double x, double y, double width, double height, double radius, Color fill) {
    log("round", x, y, width, height, fill);
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
    log(dashed ? "dashes" : "outline", x, y, width, height, stroke, thickness);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Color stroke, double thickness) {
    log("line", x1, y1, x2, y2, stroke);
  }

  @Override
  public void curve(Cubic cubic, Color stroke, double thickness, boolean dashed) {
    log(dashed ? "dashed-curve" : "curve", cubic.x1(), cubic.y1(), cubic.x2(), cubic.y2(), stroke);
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color fill) {
    log("disc", x, y, radius, fill);
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Color stroke, double thickness) {
    log("circle", x, y, radius, stroke, thickness);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Color fill) {
    log("polygon", xs, ys, fill);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, Color stroke, double thickness) {
    log("polyline", xs, ys, stroke, thickness);
  }

  @Override
  public void hatch(double x, double y, double width, double height, Color stroke) {
    log("hatch", x, y, width, height, stroke);
  }

  @Override
  public void fade(double x, double y, double width, double height, Color left, Color right) {
    log("fade", x, y, width, height, left, right);
  }

  @Override
  public void text(String text, double x, double baseline, TextStyle style, Color fill) {
    log("text", "“" + text + "”", x, baseline, style, fill);
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    log("clip", x, y, width, height);
  }

  @Override
  public void unclip() {
    log("unclip");
  }
}
