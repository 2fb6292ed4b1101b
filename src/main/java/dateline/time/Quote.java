package dateline.time;

import dateline.words.Said;

/** Shows what was written inside a message, whatever it is made of. */
final class Quote {
  private static final int LONGEST = 40;

  private Quote() {}

  /** The text, cut when long, unprintable characters by their code. */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    int shown = 0;
    for (int i = 0; i < text.length() && shown < LONGEST; shown++) {
      int code = text.codePointAt(i);
      out.append(visible(code));
      i += Character.charCount(code);
    }
    return out.append(shown == LONGEST ? "…" : "").toString();
  }

  /** One character between quotation marks, or by name or code where it would not be seen. */
  static Said character(String text, int index) {
    int code = text.codePointAt(index);
    return code == ' '
        ? Cursor.message("a-space")
        : Cursor.message(isVisible(code) ? "the-sign" : "the-character", visible(code));
  }

  private static String visible(int code) {
    return isVisible(code) || code == ' '
        ? Character.toString(code)
        : String.format(java.util.Locale.ROOT, "U+%04X", code);
  }

  private static boolean isVisible(int code) {
    return switch (Character.getType(code)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }
}
