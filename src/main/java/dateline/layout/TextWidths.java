package dateline.layout;

import java.text.BreakIterator;
import java.util.Locale;

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
    return text.substring(0, boundary(text, length)).stripTrailing() + "…";
  }

  /** The last place up to {@code at} that does not split what is read as one letter. */
  private static int boundary(String text, int at) {
    if (at >= text.length() || isPlain(text.charAt(at))) {
      return at;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    return letters.isBoundary(at) ? at : letters.preceding(at);
  }

  /** Latin, Greek and Cyrillic letters, digits and signs: they join nothing before them. */
  private static boolean isPlain(char letter) {
    return letter < 0x0300 || (letter >= 0x0370 && letter < 0x0483);
  }
}
