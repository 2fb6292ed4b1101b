package dateline.view.reading;

import dateline.article.Article;
import dateline.article.Dossier;
import dateline.article.TextRange;
import dateline.session.OpenTimeline;
import dateline.session.Sources;
import dateline.view.Words;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the same words stand in the articles, each place in a line with some of its context. */
record Concordance(List<Line> lines) {

  private static final int CONTEXT = 28;
  private static final int LONGEST = 60;

  /** A place, and how it is told. */
  record Line(Dossier.Place place, String title) {}

  Concordance {
    lines = List.copyOf(lines);
  }

  /**
   * Looks for words in all articles, in any case. Takes time in proportion to these, so belongs off
   * the JavaFX thread.
   *
   * @param but the place that they were taken from
   */
  static Concordance of(OpenTimeline open, Words words, String wanted, Dossier.Place but) {
    Sources sources = new Sources(open.timeline().sources());
    return new Concordance(
        open.dossier().places(wanted).stream()
            .filter(
                place ->
                    !place.source().equals(but.source()) || !place.range().overlaps(but.range()))
            .sorted(
                Comparator.comparingInt((Dossier.Place place) -> sources.rank(place.source()))
                    .thenComparingInt(place -> place.range().start()))
            .map(
                place ->
                    new Line(
                        place,
                        words.get(
                            "reading.elsewhere.line",
                            sources.get(place.source()).shortName(),
                            context(open.dossier().article(place.source()), place.range()))))
            .toList());
  }

  private static String context(@Nullable Article article, TextRange at) {
    if (article == null) {
      return "";
    }
    String text = article.text();
    int end = Math.min(at.end(), at.start() + LONGEST);
    int from = Math.max(text.lastIndexOf('\n', at.start()) + 1, at.start() - CONTEXT);
    int line = text.indexOf('\n', end);
    int to = Math.min(line < 0 ? text.length() : line, end + CONTEXT);
    return text.substring(wordStart(text, from, at.start()), wordEnd(text, to, end))
        .replace('\n', ' ');
  }

  /** The beginning of the first whole word from an offset on, but not after another offset. */
  private static int wordStart(String text, int from, int most) {
    int space = text.indexOf(' ', from);
    boolean begins = from == 0 || Character.isWhitespace(text.charAt(from - 1));
    return begins || space < 0 || space >= most ? Math.min(from, most) : space + 1;
  }

  private static int wordEnd(String text, int to, int least) {
    boolean ends = to >= text.length() || Character.isWhitespace(text.charAt(to));
    int space = text.lastIndexOf(' ', to);
    return ends || space <= least ? Math.max(to, least) : space;
  }
}
