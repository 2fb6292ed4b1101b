package dateline.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Passages that overlap, nest, coincide and span paragraphs. */
class MarkedTextTest {

  private static final Article ARTICLE =
      ArticleReader.read(Format.PLAIN, "one two three\n\nfour five\n\nsix");

  @Test
  void theTextIsCutWhereverACitationBeginsOrEnds() {
    Citation outer = citation(0, 4, 18);
    Citation inner = citation(1, 8, 13);
    Citation overlapping = citation(2, 14, 23);
    MarkedText text = MarkedText.of(ARTICLE, List.of(overlapping, inner, outer));
    assertEquals(
        List.of(
            run(0, 4),
            run(4, 8, outer),
            run(8, 13, outer, inner),
            run(13, 14, outer),
            run(14, 18, outer, overlapping),
            run(18, 23, overlapping),
            run(23, 27)),
        text.runs());
    assertEquals(List.of(outer, inner, overlapping), text.citations());
  }

  @Test
  void twoEventsMayCiteTheSameWords() {
    Citation one = citation(0, 4, 7);
    Citation other = citation(1, 4, 7);
    assertEquals(
        List.of(run(0, 4), run(4, 7, one, other), run(7, 27)),
        MarkedText.of(ARTICLE, List.of(one, other)).runs());
  }

  @Test
  void unmarkedTextIsOneRunAndNoTextIsNone() {
    assertEquals(List.of(run(0, 27)), MarkedText.of(ARTICLE, List.of()).runs());
    assertEquals(List.of(), MarkedText.of(new Article("", List.of()), List.of()).runs());
    assertEquals(List.of(), MarkedText.of(null, List.of()).runs());
  }

  @Test
  void onlyAnExactAnchorMarksText() {
    Citation ambiguous =
        citation(0, new Anchor.Ambiguous(List.of(new TextRange(0, 3), new TextRange(4, 7))));
    Citation lost = citation(1, new Anchor.Lost());
    Citation exact = citation(2, 4, 7);
    MarkedText text = MarkedText.of(ARTICLE, List.of(ambiguous, lost, exact));
    assertEquals(List.of(exact, ambiguous, lost), text.citations());
    assertEquals(List.of(run(0, 4), run(4, 7, exact), run(7, 27)), text.runs());
  }

  @Test
  void aParagraphThatAnyCitationTouchesIsCited() {
    assertArrayEquals(
        new int[] {2},
        MarkedText.of(ARTICLE, List.of(citation(0, 8, 18))).paragraphsWithoutCitation());
    assertArrayEquals(
        new int[] {0, 1, 2}, MarkedText.of(ARTICLE, List.of()).paragraphsWithoutCitation());
    assertArrayEquals(new int[0], MarkedText.of(null, List.of()).paragraphsWithoutCitation());
  }

  @Test
  void everyAnswerIsThatOfALookAtEachCharacter() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      StringBuilder written = new StringBuilder();
      for (int i = random.nextInt(1, 8); i > 0; i--) {
        written.append("x".repeat(random.nextInt(1, 9))).append("\n\n");
      }
      Article article = ArticleReader.read(Format.PLAIN, written.toString());
      int length = article.text().length();
      List<Citation> citations = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int start = random.nextInt(length);
        int end = random.nextInt(start + 1, length + 1);
        citations.add(citation(i, start, end));
      }
      MarkedText text = MarkedText.of(article, citations);
      check(article, citations, text);
    }
  }

  private static void check(Article article, List<Citation> citations, MarkedText text) {
    List<Set<Citation>> covering = new ArrayList<>();
    for (int i = 0; i < article.text().length(); i++) {
      Set<Citation> here = new HashSet<>();
      for (Citation citation : citations) {
        if (range(citation).contains(i)) {
          here.add(citation);
        }
      }
      covering.add(here);
      assertEquals(here, Set.copyOf(text.at(i)));
    }
    int next = 0;
    for (MarkedText.Run run : text.runs()) {
      assertEquals(next, run.range().start());
      next = run.range().end();
      for (int i = run.range().start(); i < next; i++) {
        assertEquals(covering.get(i), Set.copyOf(run.citations()));
      }
    }
    assertEquals(article.text().length(), next);
    int[] unmarked =
        IntStream.range(0, article.paragraphs().size())
            .filter(
                p -> {
                  TextRange paragraph = article.paragraphs().get(p).range();
                  return IntStream.range(paragraph.start(), paragraph.end())
                      .allMatch(i -> covering.get(i).isEmpty());
                })
            .toArray();
    assertArrayEquals(unmarked, text.paragraphsWithoutCitation());
  }

  private static MarkedText.Run run(int start, int end, Citation... citations) {
    return new MarkedText.Run(new TextRange(start, end), List.of(citations));
  }

  private static TextRange range(Citation citation) {
    return ((Anchor.Exact) citation.anchor()).range();
  }

  private static Citation citation(int event, int start, int end) {
    return citation(event, new Anchor.Exact(new TextRange(start, end)));
  }

  private static Citation citation(int event, Anchor anchor) {
    return new Citation(new Use.OfEvent(event, 0), new Quote("s", "", "", ""), "", anchor);
  }
}
