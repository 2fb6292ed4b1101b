package dateline.view;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the script of a text asks of its layout.
 *
 * <p>JavaFX 26 fails where it has to break a line within a run of text that needs shaping (Arabic,
 * Hebrew, Indic scripts, combining marks, emoji): it throws, or draws the line across the edge. A
 * run ends where a {@code Text} node ends, so every word gets a node of its own, and what cannot
 * have nodes has its lines broken beforehand.
 */
public final class Script {

  /** A longer word would not fit the narrowest column in the largest type, so it is taken apart. */
  private static final int LONGEST_WORD = 12;

  private Script() {}

  /** Whether some of the text needs shaping. */
  public static boolean isComplex(String text) {
    return text.chars().anyMatch(unit -> !isSimple((char) unit));
  }

  /** Scripts of letters that stand side by side, and their punctuation. */
  private static boolean isSimple(char unit) {
    return unit < 0x0300
        || (unit >= 0x0370 && unit < 0x0590 && (unit < 0x0483 || unit > 0x0489))
        || (unit >= 0x1E00 && unit < 0x200B)
        || (unit >= 0x2010 && unit < 0x202A)
        || (unit >= 0x202F && unit < 0x2060)
        || (unit >= 0x2070 && unit < 0x20D0)
        || (unit >= 0x2100 && unit < 0x2600)
        || (unit >= 0x2E80 && unit < 0xA4D0 && (unit < 0x302A || unit > 0x302F))
        || (unit >= 0xAC00 && unit < 0xD7B0)
        || (unit >= 0xF900 && unit < 0xFB00)
        || (unit >= 0xFF00 && unit < 0xFFF0);
  }

  /** Whether a paragraph as a whole runs from right to left: its first letter says. */
  public static boolean isRightToLeft(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), 500));
    return !new Bidi(start, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** The same text in pieces that need no breaking: one for simple text, else words and spaces. */
  public static List<String> pieces(String text) {
    if (!isComplex(text)) {
      return List.of(text);
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = letters.next(); i != BreakIterator.DONE; i = letters.next()) {
      if (i == text.length()
          || sort(text.codePointAt(i)) != sort(text.codePointBefore(i))
          || i - from >= LONGEST_WORD) {
        pieces.add(text.substring(from, i));
        from = i;
      }
    }
    return pieces;
  }

  /** Letters and what stands around them come from different typefaces, so they part as well. */
  private static int sort(int codePoint) {
    if (Character.isWhitespace(codePoint)) {
      return 0;
    }
    int type = Character.getType(codePoint);
    boolean word =
        Character.isLetterOrDigit(codePoint)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.FORMAT;
    return word ? 1 : 2;
  }

  /** The same text, if complex, with a line feed for a space after about so many characters. */
  public static String broken(String text, int characters) {
    if (!isComplex(text)) {
      return text;
    }
    StringBuilder broken = new StringBuilder(text);
    int space = text.indexOf(' ', characters);
    while (space >= 0) {
      broken.setCharAt(space, '\n');
      space = text.indexOf(' ', space + 1 + characters);
    }
    return broken.toString();
  }
}
