package dateline.article;

import java.util.Arrays;

/**
 * A text in which only what matters to a quotation is left, with the way back to where each
 * character came from.
 *
 * <ul>
 *   <li>Quotation marks become {@code "} or {@code '}; dashes, and runs of them, become {@code -};
 *       an ellipsis becomes three dots.
 *   <li>Any run of white space and line breaks becomes one space; at the ends of the text and
 *       between two characters of Chinese or Japanese, where it is but a broken line, it goes.
 *   <li>Soft hyphens, joiners, marks of direction, variation selectors and control characters go.
 *   <li>Letters are composed (Unicode's form NFC); ligatures, Arabic presentation forms and
 *       full-width forms become the letters they stand for.
 * </ul>
 *
 * <p>Case, accents and every other sign stay as they are. Takes time and room in proportion to the
 * text; the way back takes room only where folding changed something.
 */
final class FoldedText {

  private final String text;

  /** Each segment begins at a folded offset and at an original one. */
  private final int[] segmentFolded;

  private final int[] segmentStart;

  /** Where the original of a whole segment ends; LINEAR where it goes character by character. */
  private final int[] segmentEnd;

  FoldedText(String text, int[] segmentFolded, int[] segmentStart, int[] segmentEnd) {
    this.text = text;
    this.segmentFolded = segmentFolded;
    this.segmentStart = segmentStart;
    this.segmentEnd = segmentEnd;
  }

  static final int LINEAR = -1;

  static FoldedText of(String original) {
    return new Folder(original).result();
  }

  /** The folded text; neither begins nor ends with a space. */
  String text() {
    return text;
  }

  /**
   * The original of a stretch of the folded text, from its first to its last character.
   *
   * @param from folded offset of the first character
   * @param to folded offset after the last, more than {@code from}
   */
  TextRange original(int from, int to) {
    int first = segmentOf(from);
    int start = segmentStart[first];
    if (segmentEnd[first] == LINEAR) {
      start += from - segmentFolded[first];
    }
    int last = segmentOf(to - 1);
    int end =
        segmentEnd[last] == LINEAR
            ? segmentStart[last] + to - segmentFolded[last]
            : segmentEnd[last];
    return new TextRange(start, end);
  }

  private int segmentOf(int offset) {
    int found = Arrays.binarySearch(segmentFolded, offset);
    return found >= 0 ? found : -found - 2;
  }
}
