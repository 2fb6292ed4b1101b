package dateline.article;

/**
 * A stretch of an article's text.
 *
 * @param start offset of its first character, in UTF-16 units, from 0
 * @param end offset after its last character, not less than {@code start}
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(TextRange other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }
}
