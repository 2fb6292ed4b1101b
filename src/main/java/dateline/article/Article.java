package dateline.article;

import java.util.List;

/**
 * A source document as a reader sees it.
 *
 * @param text the paragraphs, joined by one line feed each; a paragraph itself holds no line feed
 * @param paragraphs in the order of the text, none of them empty
 */
public record Article(String text, List<Paragraph> paragraphs) {

  /** What part a paragraph plays. */
  public enum Kind {
    /** The headline: the first heading of the highest level. */
    TITLE,
    HEADING,
    TEXT,
    /** What stands under a picture, or in its place. */
    CAPTION,
    /** Set off as the words of another. */
    QUOTATION,
    /** An entry of a list. */
    ITEM
  }

  /**
   * One paragraph.
   *
   * @param start offset of its first character in the article's text
   * @param end offset after its last character
   */
  public record Paragraph(Kind kind, int start, int end) {

    public TextRange range() {
      return new TextRange(start, end);
    }
  }

  public Article {
    paragraphs = List.copyOf(paragraphs);
    int next = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.start != next || paragraph.end <= paragraph.start) {
        throw new IllegalArgumentException("paragraph out of place at " + paragraph.start);
      }
      next = paragraph.end + 1;
    }
    if (next != (text.isEmpty() ? 0 : text.length() + 1)) {
      throw new IllegalArgumentException("paragraphs do not cover the text");
    }
  }

  /** Whether there is nothing to read in it. */
  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** The headline; empty when the document has none. */
  public String title() {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.kind == Kind.TITLE)
        .findFirst()
        .map(paragraph -> textOf(paragraph.range()))
        .orElse("");
  }

  public String textOf(TextRange range) {
    return text.substring(range.start(), range.end());
  }

  /**
   * The index of the paragraph at an offset of the text; the line feed after a paragraph counts as
   * its part. By binary search.
   *
   * @param offset any number; what lies outside the text belongs to the first or last paragraph
   * @return -1 in an empty article only
   */
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.min(low, high);
  }
}
