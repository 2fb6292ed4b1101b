package dateline.render;

import dateline.layout.TextWidths;
import dateline.map.MapFrame;
import dateline.map.MapFrame.Outline;
import dateline.map.MapFrame.Spot;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Paints a small map. Cost: what is on it. */
public final class MapPainter {

  /** Neighbours nearer than so many times the size of labels would lie under the place's ring. */
  private static final double NEAR = 1.2;

  private final DrawSurface surface;
  private final MapFrame frame;
  private final MapInk ink;
  private final TextWidths strong;
  private final TextWidths plain;
  private final double size;
  private final List<Spot> spots;

  private MapPainter(
      DrawSurface surface,
      MapFrame frame,
      MapInk ink,
      TextWidths strong,
      TextWidths plain,
      double size) {
    this.surface = surface;
    this.frame = frame;
    this.ink = ink;
    this.strong = strong;
    this.plain = plain;
    this.size = size;
    Spot place = frame.spots().getFirst();
    spots =
        frame.spots().stream()
            .filter(
                spot ->
                    spot.equals(place)
                        || Math.hypot(spot.x() - place.x(), spot.y() - place.y()) > NEAR * size)
            .toList();
  }

  /**
   * Paints a map from the surface's origin.
   *
   * @param mark the colour of the place itself
   * @param strong widths of text of the kind {@link TextStyle#LABEL_STRONG}
   * @param plain widths of text of the kind {@link TextStyle#LABEL}
   * @param size of labels on the surface, in pixels
   */
  public static void paint(
      DrawSurface surface,
      Palette palette,
      Color mark,
      MapFrame frame,
      TextWidths strong,
      TextWidths plain,
      double size) {
    new MapPainter(surface, frame, MapInk.of(palette), strong, plain, size).paint(mark);
  }

  private void paint(Color mark) {
    double thin = size / 16;
    surface.clip(0, 0, frame.width(), frame.height());
    surface.fillRect(0, 0, frame.width(), frame.height(), ink.sea());
    frame.land().forEach(area -> surface.fillPolygon(area.xs(), area.ys(), ink.land()));
    frame.water().forEach(area -> surface.fillPolygon(area.xs(), area.ys(), ink.sea()));
    lines(frame.borders(), ink.border(), thin, false);
    lines(frame.unsettled(), ink.border(), thin, true);
    lines(frame.coasts(), ink.coast(), thin, false);
    List<Label> labels = labels();
    Spot place = spots.getFirst();
    spots.stream().skip(1).forEach(spot -> dot(spot, size * 0.18, ink.text()));
    surface.strokeCircle(place.x(), place.y(), size * 0.62, mark, size * 0.14);
    dot(place, size * 0.32, mark);
    labels.forEach(this::text);
    surface.unclip();
  }

  private void lines(List<Outline> lines, Color stroke, double thickness, boolean dashed) {
    lines.forEach(line -> surface.strokeLines(line.xs(), line.ys(), stroke, thickness, dashed));
  }

  private void dot(Spot spot, double radius, Color colour) {
    surface.fillCircle(spot.x(), spot.y(), radius + size * 0.09, ink.land());
    surface.fillCircle(spot.x(), spot.y(), radius, colour);
  }

  /** A name in its place. */
  private record Label(String name, boolean isPlace, double x, double y, double width) {}

  /** A soft ground under the letters keeps coasts and borders from running through them. */
  private void text(Label label) {
    double pad = size * 0.22;
    surface.fillRound(
        label.x - pad,
        label.y,
        label.width + 2 * pad,
        height(),
        size * 0.25,
        ink.land().deriveColor(0, 1, 1, 0.86));
    surface.text(
        label.name,
        label.x,
        label.y + size * 1.03,
        label.isPlace ? TextStyle.LABEL_STRONG : TextStyle.LABEL,
        ink.text());
  }

  private double height() {
    return size * 1.36;
  }

  /** The place's own name always, the others as far as there is room. */
  private List<Label> labels() {
    List<Label> placed = new ArrayList<>();
    for (Spot spot : spots) {
      Label label = label(spot, placed);
      if (label != null) {
        placed.add(label);
      }
    }
    return placed;
  }

  private @Nullable Label label(Spot spot, List<Label> placed) {
    boolean isPlace = placed.isEmpty();
    double width = (isPlace ? strong : plain).width(spot.name());
    double off = size * (isPlace ? 1.0 : 0.6);
    double middle = spot.y() - height() / 2;
    double[][] places = {
      {spot.x() + off, middle},
      {spot.x() - off - width, middle},
      {spot.x() - width / 2, spot.y() - off - height() + size * 0.2},
      {spot.x() - width / 2, spot.y() + off - size * 0.2}
    };
    for (double[] at : places) {
      Label label = new Label(spot.name(), isPlace, at[0], at[1], width);
      if (fits(label)
          && placed.stream().noneMatch(other -> meet(label, other))
          && clear(label, spot)) {
        return label;
      }
    }
    double pad = size * 0.3;
    return isPlace
        ? new Label(
            spot.name(),
            true,
            Math.clamp(spot.x() - width / 2, pad, Math.max(pad, frame.width() - width - pad)),
            spot.y() + off + height() > frame.height() ? spot.y() - off - height() : spot.y() + off,
            width)
        : null;
  }

  private boolean fits(Label label) {
    double pad = size * 0.3;
    return label.x >= pad
        && label.x + label.width <= frame.width() - pad
        && label.y >= pad / 2
        && label.y + height() <= frame.height() - pad / 2;
  }

  private boolean meet(Label one, Label other) {
    double gap = size * 0.5;
    return one.x < other.x + other.width + gap
        && other.x < one.x + one.width + gap
        && Math.abs(one.y - other.y) < height();
  }

  /** Whether a label covers no other place. */
  private boolean clear(Label label, Spot own) {
    double gap = size * 0.4;
    return spots.stream()
        .filter(spot -> !spot.equals(own))
        .noneMatch(
            spot ->
                spot.x() > label.x - gap
                    && spot.x() < label.x + label.width + gap
                    && spot.y() > label.y - gap
                    && spot.y() < label.y + height() + gap);
  }
}
