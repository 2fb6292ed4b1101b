package dateline.article;

import dateline.article.Article.Kind;
import dateline.article.Article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts an article together, paragraph by paragraph. Runs of white space become one space, as in a
 * browser; no-break and other special spaces stay; control characters go.
 */
final class ParagraphWriter {

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Where the paragraph being written begins. */
  private int start;

  private boolean spacePending;
  private boolean titled;

  /** Adds words to the current paragraph. */
  void add(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char next = words.charAt(i);
      if (isWhiteSpace(next) || (isEmpty() && isInvisible(next))) {
        spacePending = true;
      } else if (!Character.isISOControl(next)) {
        if (isEmpty() && !paragraphs.isEmpty() && text.length() < start) {
          text.append('\n');
        } else if (spacePending && !isEmpty()) {
          text.append(' ');
        }
        spacePending = false;
        text.append(next);
      }
    }
  }

  /** Whether the current paragraph has no words yet. */
  boolean isEmpty() {
    return text.length() <= start;
  }

  /** Ends the current paragraph; without words it leaves no trace. */
  void end(Kind kind) {
    spacePending = false;
    if (!isEmpty()) {
      paragraphs.add(new Paragraph(kind, start, text.length()));
      start = text.length() + 1;
    }
  }

  /** Ends a paragraph that is a heading: the first of the first level is the title. */
  void endHeading(int level) {
    boolean title = level == 1 && !titled;
    titled |= title && !isEmpty();
    end(title ? Kind.TITLE : Kind.HEADING);
  }

  /** Ends the last paragraph, as plain text, and gives the whole. */
  Article article() {
    end(Kind.TEXT);
    return new Article(text.toString(), paragraphs);
  }

  /** What a paragraph cannot begin with, nor consist of. */
  private static boolean isInvisible(char character) {
    return Character.isSpaceChar(character) || character == '\u200B' || character == '\uFEFF';
  }

  private static boolean isWhiteSpace(char character) {
    return switch (character) {
      case ' ', '\t', '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
