package dateline.export.handout;

import dateline.export.Markup;
import java.util.Locale;

/** Text made safe for an HTML document. */
final class Html {

  private Html() {}

  /** An element around text; nothing where the text is blank. */
  static String element(String name, String styleClass, String text) {
    return text.isBlank()
        ? ""
        : "<%s class=\"%s\">%s</%s>\n".formatted(name, styleClass, Markup.escaped(text), name);
  }

  /** A link that shows its address; an address that no browser opens is text. */
  static String link(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean opens = lower.startsWith("https://") || lower.startsWith("http://");
    String safe = Markup.escaped(address);
    return opens ? "<a href=\"%s\">%s</a>".formatted(safe, safe) : safe;
  }
}
