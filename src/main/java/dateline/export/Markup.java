package dateline.export;

/** Text made safe for a document in HTML or XML. */
public final class Markup {

  private static final int LOST = 0xFFFD;

  private Markup() {}

  /**
   * The text as it is to stand in an element or in a quoted attribute. What XML 1.0 does not allow
   * (production 2), the controls of HTML, and what could turn the direction of the text that
   * follows become the sign for a lost letter.
   */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(point) ? point : LOST);
              }
            });
    return safe.toString();
  }

  private static boolean isAllowed(int point) {
    boolean white = point == '\t' || point == '\n' || point == '\r';
    return (white || !Character.isISOControl(point))
        && Character.getType(point) != Character.SURROGATE
        && point != 0xFFFE
        && point != 0xFFFF
        && !turnsDirection(point);
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
