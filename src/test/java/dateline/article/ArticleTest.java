package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.article.Article.Kind;
import dateline.article.Article.Paragraph;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void everyOffsetBelongsToTheLastParagraphThatBeginsBeforeOrAtIt() {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(1, 12); i > 0; i--) {
        text.append("x".repeat(random.nextInt(1, 8))).append("\n\n");
      }
      Article article = ArticleReader.read(Format.PLAIN, text.toString());
      for (int offset = -2; offset < article.text().length() + 3; offset++) {
        int expected = 0;
        for (int i = 0; i < article.paragraphs().size(); i++) {
          expected = article.paragraphs().get(i).start() <= offset ? i : expected;
        }
        assertEquals(expected, article.paragraphAt(offset));
      }
    }
  }

  @Test
  void anEmptyArticleHasNoParagraph() {
    assertEquals(-1, new Article("", List.of()).paragraphAt(0));
  }

  @Test
  void paragraphsCoverTheText() {
    Paragraph first = new Paragraph(Kind.TEXT, 0, 3);
    assertThrows(IllegalArgumentException.class, () -> new Article("one\ntwo", List.of(first)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Article("one\ntwo", List.of(first, new Paragraph(Kind.TEXT, 3, 7))));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Article("one", List.of(first, new Paragraph(Kind.TEXT, 4, 4))));
    assertThrows(IllegalArgumentException.class, () -> new Article("one", List.of()));
  }

  @Test
  void theTitleIsTheTextOfItsParagraph() {
    assertEquals("Oil", ArticleReader.read(Format.MARKDOWN, "# Oil\n\nflows").title());
    assertEquals("", ArticleReader.read(Format.PLAIN, "Oil\n\nflows").title());
  }
}
