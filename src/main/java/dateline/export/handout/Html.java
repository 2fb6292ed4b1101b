package dateline.export.handout;

import java.util.Locale;

/** Text made safe for an HTML document. */
final class Html {

  private Html() {}

  /** The text as it is to stand in an element or in a quoted attribute. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                  boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
                  boolean alone = c >= 0xD800 && c <= 0xDFFF;
                  safe.appendCodePoint(control || alone ? 0xFFFD : c);
                }
              }
            });
    return safe.toString();
  }

  /** An element around text; nothing where the text is blank. */
  static String element(String name, String styleClass, String text) {
    return text.isBlank()
        ? ""
        : "<%s class=\"%s\">%s</%s>\n".formatted(name, styleClass, escaped(text), name);
  }

  /** A link that shows its address; an address that no browser opens is text. */
  static String link(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean opens = lower.startsWith("https://") || lower.startsWith("http://");
    String safe = escaped(address);
    return opens ? "<a href=\"%s\">%s</a>".formatted(safe, safe) : safe;
  }
}
