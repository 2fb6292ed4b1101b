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

  /** The text as XML may hold it; what it may not becomes the sign for a lost letter. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isOfXml(letter) ? letter : 0xFFFD);
              }
            });
    return safe.toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isOfXml(int letter) {
    return letter == 0x9
        || letter == 0xA
        || letter == 0xD
        || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD)
        || letter >= 0x10000;
  }
}
