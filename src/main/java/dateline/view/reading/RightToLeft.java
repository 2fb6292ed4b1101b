package dateline.view.reading;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text with letters that run from right to left.
 *
 * <p>JavaFX 26 throws from its layout when it has to break a line within such a run of text. A run
 * ends where a {@code Text} node ends, so every word gets a node of its own, and what cannot have
 * nodes has its lines broken beforehand.
 */
final class RightToLeft {

  /** A longer word would not fit the narrowest column in the largest type, so it is taken apart. */
  private static final int LONGEST_WORD = 12;

  private RightToLeft() {}

  /** Whether some of the text may run from right to left. */
  static boolean isIn(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Whether a paragraph as a whole runs from right to left: its first letter says. */
  static boolean leads(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), 500));
    return !new Bidi(start, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** The same text in pieces that need no breaking: one for plain text, else words and spaces. */
  static List<String> pieces(String text) {
    if (!isIn(text)) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean surrogates = i < text.length() && Character.isLowSurrogate(text.charAt(i));
      if (i == text.length()
          || Character.isWhitespace(text.charAt(i)) != Character.isWhitespace(text.charAt(i - 1))
          || (i - from >= LONGEST_WORD && !surrogates)) {
        pieces.add(text.substring(from, i));
        from = i;
      }
    }
    return pieces;
  }

  /** The same text with a line feed in place of a space after about so many characters. */
  static String broken(String text, int characters) {
    if (!isIn(text)) {
      return text;
    }
    StringBuilder broken = new StringBuilder(text);
    int start = 0;
    int space = text.indexOf(' ', characters);
    while (space >= 0) {
      broken.setCharAt(space, '\n');
      start = space + 1;
      space = text.indexOf(' ', start + characters);
    }
    return broken.toString();
  }
}
