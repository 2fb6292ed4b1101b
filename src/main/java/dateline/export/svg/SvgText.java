package dateline.export.svg;

import dateline.render.TextStyle;

/** Text as an SVG picture holds it. */
final class SvgText {

  private SvgText() {}

  /** The attributes of a kind of text, with what to take where our typeface is not known. */
  static String font(TextStyle style, String size) {
    int weight =
        switch (style) {
          case LABEL -> 500;
          case LABEL_STRONG, SMALL_STRONG -> 600;
          case SMALL -> 400;
        };
    return " font-family=\"Inter, 'Noto Sans', Arial, sans-serif\" font-weight=\""
        + weight
        + "\" font-size=\""
        + size
        + "\"";
  }
}
