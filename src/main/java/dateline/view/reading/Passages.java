package dateline.view.reading;

import dateline.article.Anchor;
import dateline.article.Citation;
import dateline.article.TextRange;
import dateline.article.Use;
import dateline.session.OpenTimeline;
import dateline.session.Sources;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The passages of one event in the order in which they are read: source by source, then by place.
 */
record Passages(List<Citation> citations) {

  static final Passages NONE = new Passages(List.of());

  Passages {
    citations = List.copyOf(citations);
  }

  /**
   * The passages of an event. What stands nowhere, or at several places, comes first in its source,
   * as it does in the column.
   *
   * @param event index into the timeline's events
   */
  static Passages of(OpenTimeline open, int event, Sources sources) {
    return new Passages(
        open.dossier().ofEvent(event).stream()
            .sorted(
                Comparator.comparingInt((Citation citation) -> rank(sources, citation))
                    .thenComparing(Passages::source)
                    .thenComparingInt(Passages::start))
            .toList());
  }

  /** A source that the timeline does not name comes after all others. */
  private static int rank(Sources sources, Citation citation) {
    int rank = sources.rank(source(citation));
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }

  /** The ids of the sources that support the event, each once. */
  List<String> sources() {
    return citations.stream().map(Passages::source).distinct().toList();
  }

  /** The passages in one source. */
  Stream<Citation> in(String source) {
    return citations.stream().filter(citation -> source(citation).equals(source));
  }

  /** The first passage in a source, if possible one that is marked there; -1 when there is none. */
  int firstIn(String source) {
    return IntStream.range(0, citations.size())
        .filter(i -> source(citations.get(i)).equals(source))
        .boxed()
        .min(Comparator.comparing(i -> place(citations.get(i)) == null))
        .orElse(-1);
  }

  /** The first passage that has some of these words of a source; -1 when there is none. */
  int at(String source, TextRange words) {
    for (int i = 0; i < citations.size(); i++) {
      TextRange place = place(citations.get(i));
      if (place != null && place.overlaps(words) && source(citations.get(i)).equals(source)) {
        return i;
      }
    }
    return -1;
  }

  /** Which passage this piece of evidence is, from 0; -1 when there is none. */
  int indexOf(int evidence) {
    for (int i = 0; i < citations.size(); i++) {
      if (evidence(citations.get(i)) == evidence) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The passage so many steps on, held at the first and the last.
   *
   * @param at where one is, from 0; -1 for nowhere, which is before the first and after the last
   * @return -1 when there is none
   */
  int stepped(int at, int by) {
    int count = citations.size();
    return count == 0 || at >= 0
        ? (int) Math.clamp((long) at + by, Math.min(0, count - 1), count - 1L)
        : by > 0 ? 0 : count - 1;
  }

  static String source(Citation citation) {
    return citation.quote().source();
  }

  /** The number of this passage among its event's evidence, in the order of the file. */
  static int evidence(Citation citation) {
    return citation.use() instanceof Use.OfEvent(int event, int evidence) ? evidence : -1;
  }

  /** Where the passage stands; null when it stands nowhere, or at several places. */
  static @Nullable TextRange place(Citation citation) {
    return citation.anchor() instanceof Anchor.Exact(TextRange range) ? range : null;
  }

  private static int start(Citation citation) {
    TextRange place = place(citation);
    return place == null ? -1 : place.start();
  }
}
