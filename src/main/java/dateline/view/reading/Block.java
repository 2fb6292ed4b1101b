package dateline.view.reading;

import dateline.article.Article;
import dateline.article.TextRange;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** What an article's column is made of, from top to bottom. */
sealed interface Block {

  /** A longer paragraph is laid out in pieces, so that no single one holds up the window. */
  int LONGEST_PIECE = 6_000;

  /**
   * A paragraph, or a piece of a very long one.
   *
   * @param range its characters in the article's text
   * @param paragraph the characters of the whole paragraph
   */
  record Words(Article.Kind kind, TextRange range, TextRange paragraph) implements Block {

    /** Whether the paragraph begins with it. */
    boolean opens() {
      return range.start() == paragraph.start();
    }

    /** Whether the paragraph ends with it. */
    boolean closes() {
      return range.end() == paragraph.end();
    }
  }

  /** What is not the article's own text: a line about it, a card, a headline that it lacks. */
  record Part(Region node) implements Block {}

  /** The paragraphs of an article from an index on; long ones in pieces, cut at spaces. */
  static List<Words> words(Article article, int firstParagraph) {
    List<Words> blocks = new ArrayList<>();
    for (Article.Paragraph paragraph :
        article.paragraphs().subList(firstParagraph, article.paragraphs().size())) {
      int from = paragraph.start();
      while (from < paragraph.end()) {
        int to = cut(article.text(), from, paragraph.end());
        blocks.add(new Words(paragraph.kind(), new TextRange(from, to), paragraph.range()));
        from = to;
      }
    }
    return blocks;
  }

  private static int cut(String text, int from, int end) {
    if (end - from <= LONGEST_PIECE) {
      return end;
    }
    int limit = from + LONGEST_PIECE;
    int space = text.lastIndexOf(' ', limit);
    int cut = space > from + LONGEST_PIECE / 2 ? space + 1 : limit;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
  }
}
