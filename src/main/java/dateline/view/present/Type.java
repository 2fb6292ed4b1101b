package dateline.view.present;

import dateline.render.Palette;
import dateline.render.Palette.Hue;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * The kinds of text on the audience's picture. Sizes are shares of the picture's height, large
 * enough to be read from the last row.
 */
enum Type {
  DATE("Inter SemiBold", 28, 38, Tone.THEME),
  HEADLINE("Inter SemiBold", 12.5, 20, Tone.FULL),
  QUESTION("Inter SemiBold", 14, 20, Tone.FULL),
  SUMMARY("Inter", 21, 32, Tone.FULL),
  QUOTATION("Source Serif 4", 15.5, 32, Tone.FULL),
  VOICE("Source Serif 4", 21.5, 32, Tone.FULL),
  SAYS("Inter SemiBold", 19, 32, Tone.FULL),
  CONTEXT("Inter Medium", 30, 40, Tone.MUTED),
  SOURCE("Inter", 35, 45, Tone.MUTED),
  END("Inter SemiBold", 18, 20, Tone.MUTED);

  /** Beyond so many times its own size a line is too long to be followed. */
  private static final double MEASURE = 38;

  private final String family;
  private final double usual;
  private final double least;
  private final Tone tone;

  private enum Tone {
    FULL,
    MUTED,
    THEME
  }

  Type(String family, double usual, double least, Tone tone) {
    this.family = family;
    this.usual = usual;
    this.least = least;
    this.tone = tone;
  }

  /**
   * Its size in pixels.
   *
   * @param height of the picture
   * @param room 1 where there is enough of it; at 0 all text is at the least size that is read from
   *     the last row, below that smaller still
   */
  double size(double height, double room) {
    double kept = Math.max(0, room);
    double size = height / usual * kept + height / least * (1 - kept);
    return Math.max(1, room < 0 ? size * Math.exp(room) : size);
  }

  Font font(double size) {
    return Font.font(family, size);
  }

  /** What is added between lines, in pixels. */
  double lineSpacing(double size) {
    return switch (this) {
      case QUOTATION, VOICE, SUMMARY -> size * 0.16;
      default -> 0;
    };
  }

  /** The widest that its lines may become, in pixels. */
  double measure(double size) {
    return tone == Tone.THEME || this == SOURCE ? Double.MAX_VALUE : size * MEASURE;
  }

  Color colour(Palette palette, Hue hue) {
    return switch (tone) {
      case FULL -> palette.fg();
      case MUTED -> palette.fgMuted();
      case THEME -> hue.text();
    };
  }
}
