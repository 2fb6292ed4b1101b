package dateline.render;

import javafx.scene.paint.Color;

/**
 * The colours of a small map, taken from a look's own: land as what floats, the sea as a breath of
 * blue, and text that stands out from both as it does from the ground.
 *
 * @param coast lines between land and water, at least 3:1 on both
 * @param border lines between countries, at least 3:1 on land
 */
public record MapInk(Color sea, Color land, Color coast, Color border, Color text) {

  /** The number of the theme whose fill is blue. */
  private static final int BLUE = 1;

  private static final double DEPTH = 0.75;
  private static final double FAINT = 0.75;

  /** The colours of a map in a look. */
  public static MapInk of(Palette palette) {
    Color sea = palette.bg().interpolate(palette.hue(BLUE).fill(), DEPTH);
    Color land = palette.bgRaised();
    Color border = land.interpolate(palette.fgMuted(), FAINT);
    return new MapInk(sea, land, palette.fgSubtle(), border, palette.fg());
  }
}
