package dateline.layout;

/** Tells how wide text is. Must be callable from any thread. */
@FunctionalInterface
public interface TextWidths {

  /** The width in pixels of one line of label text, with medium weight. */
  double width(String text);

  /**
   * The text itself when it fits, else its longest beginning that fits with an ellipsis; empty if
   * none does.
   */
  default String fitted(String text, double room) {
    String head = text.length() > 1_000 ? text.substring(0, 1_000) : text;
    if (head.length() == text.length() && width(text) <= room) {
      return text;
    }
    int low = 0;
    int high = head.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(cut(head, middle)) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : cut(head, low);
  }

  private static String cut(String text, int length) {
    int end = length;
    while (end > 0 && !isBoundary(text, end)) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /**
   * Whether one may cut there: not within a surrogate pair, nor before a combining mark or joiner.
   */
  private static boolean isBoundary(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    int next = text.codePointAt(at);
    int type = Character.getType(next);
    boolean extending =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || next == 0x200D
            || (next >= 0x1F3FB && next <= 0x1F3FF);
    boolean joined = text.charAt(at - 1) == '\u200D';
    return !extending && !joined && !Character.isLowSurrogate(text.charAt(at));
  }
}
