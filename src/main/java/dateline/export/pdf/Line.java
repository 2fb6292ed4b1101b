package dateline.export.pdf;

import java.util.List;

/**
 * One line of text as it stands on the page, from left to right.
 *
 * @param width in points
 */
public record Line(List<Piece> pieces, double width) {

  /**
   * Letters of one typeface and kind.
   *
   * @param x from the beginning of the line, in points
   * @param rightToLeft whether they run the other way
   */
  record Piece(double x, double width, Typefaces.Stretch stretch, Span span, boolean rightToLeft) {}

  public Line {
    pieces = List.copyOf(pieces);
  }
}
