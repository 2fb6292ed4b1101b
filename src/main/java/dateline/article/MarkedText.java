package dateline.article;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One article with the passages that are quoted from it; they may overlap, nest, coincide and span
 * paragraphs. Only exact anchors mark text: an ambiguous one marks nothing until a person decides.
 */
public final class MarkedText {

  /**
   * A stretch of text that the same citations cover from end to end.
   *
   * @param citations those that cover it, in the order of their beginnings; empty for unmarked text
   */
  public record Run(TextRange range, List<Citation> citations) {}

  private static final Comparator<Citation> BY_PLACE =
      Comparator.comparingInt((Citation citation) -> rangeOf(citation).start())
          .thenComparing(citation -> rangeOf(citation).end(), Comparator.reverseOrder());

  private final @Nullable Article article;
  private final List<Citation> citations;

  /** For each placed citation, the furthest end of it and all before it. */
  private final int[] furthestEnds;

  /** Where runs begin, and the end of the text; empty when there is no text. */
  private final int[] boundaries;

  private MarkedText(@Nullable Article article, List<Citation> placed, List<Citation> others) {
    this.article = article;
    citations = Stream.concat(placed.stream(), others.stream()).toList();
    furthestEnds = placed.stream().mapToInt(citation -> rangeOf(citation).end()).toArray();
    Arrays.parallelPrefix(furthestEnds, Math::max);
    int length = article == null ? 0 : article.text().length();
    IntStream ends = placed.stream().map(MarkedText::rangeOf).flatMapToInt(MarkedText::ends);
    boundaries =
        length == 0
            ? new int[0]
            : IntStream.concat(IntStream.of(0, length), ends).sorted().distinct().toArray();
  }

  /**
   * Marks an article.
   *
   * @param article null when it could not be read; then nothing is marked
   * @param citations of this article, in any order
   */
  static MarkedText of(@Nullable Article article, List<Citation> citations) {
    return new MarkedText(
        article,
        citations.stream().filter(MarkedText::isPlaced).sorted(BY_PLACE).toList(),
        citations.stream().filter(citation -> !isPlaced(citation)).toList());
  }

  /** The article; null when it could not be read. */
  public @Nullable Article article() {
    return article;
  }

  /**
   * All citations of this article: first those with an exact anchor by their place, of two that
   * begin together the longer first; then the others in the order of the file.
   */
  public List<Citation> citations() {
    return citations;
  }

  /** The citations that cover the character at an offset. Cheap unless very many overlap. */
  public List<Citation> at(int offset) {
    return overlapping(offset, offset + 1);
  }

  /** The citations that share at least one character with a range. */
  public List<Citation> overlapping(TextRange range) {
    return overlapping(range.start(), range.end());
  }

  /**
   * The whole text, cut wherever a citation begins or ends. The list works out a run each time it
   * is asked for it, so that thousands of nested citations take no room.
   */
  public List<Run> runs() {
    return new Runs();
  }

  /** The indices, ascending, of the paragraphs that no citation touches. */
  public int[] paragraphsWithoutCitation() {
    if (article == null) {
      return new int[0];
    }
    List<Article.Paragraph> paragraphs = article.paragraphs();
    return IntStream.range(0, paragraphs.size())
        .filter(i -> !isMarked(paragraphs.get(i).start(), paragraphs.get(i).end()))
        .toArray();
  }

  private boolean isMarked(int start, int end) {
    int last = lastBefore(end);
    return last >= 0 && furthestEnds[last] > start;
  }

  private List<Citation> overlapping(int start, int end) {
    List<Citation> found = new ArrayList<>();
    for (int i = lastBefore(end); i >= 0 && furthestEnds[i] > start; i--) {
      if (rangeOf(citations.get(i)).end() > start) {
        found.add(citations.get(i));
      }
    }
    return List.copyOf(found.reversed());
  }

  /** The index of the last placed citation that begins before an offset; -1 when none does. */
  private int lastBefore(int offset) {
    int low = 0;
    int high = furthestEnds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rangeOf(citations.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static boolean isPlaced(Citation citation) {
    return citation.anchor() instanceof Anchor.Exact;
  }

  private static TextRange rangeOf(Citation placed) {
    return ((Anchor.Exact) placed.anchor()).range();
  }

  private static IntStream ends(TextRange range) {
    return IntStream.of(range.start(), range.end());
  }

  private final class Runs extends AbstractList<Run> implements RandomAccess {

    @Override
    public Run get(int index) {
      TextRange range = new TextRange(boundaries[index], boundaries[index + 1]);
      return new Run(range, overlapping(range));
    }

    @Override
    public int size() {
      return Math.max(0, boundaries.length - 1);
    }
  }
}
