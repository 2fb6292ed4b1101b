package dateline.session;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Dossier;
import dateline.article.Format;
import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Disagreement.Kind;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Problem;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes timelines for tests, a line each for sources, events and disagreements. */
public final class Story {

  private final List<Source> sources = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Disagreement> disagreements = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Article> articles = new HashMap<>();

  /** A source, its id being its outlet too; without a date when that is null. */
  public Story source(String id, @Nullable String published, String... paragraphs) {
    Edtf date = published == null ? null : Edtf.parse(published);
    sources.add(
        new Source(
            id, "Title " + id, id, "", date, Basis.STATED, "", "", "", "", "", "", Shape.NEW));
    if (paragraphs.length > 0) {
      articles.put(id, ArticleReader.read(Format.PLAIN, String.join("\n\n", paragraphs)));
    }
    return this;
  }

  /** An event with evidence, each "source: words". */
  public Story event(String id, String when, String... evidence) {
    Event plain = Event.of(id, Edtf.parse(when), "Title of " + id);
    events.add(
        new Event(
            id,
            plain.when(),
            plain.basis(),
            "",
            plain.title(),
            "",
            List.of("theme"),
            List.of(),
            "",
            2,
            plain.status(),
            quotes(evidence).map(quote -> new Evidence(quote, "", Shape.NEW)).toList(),
            Shape.NEW));
    return this;
  }

  /** A disagreement over events, its accounts each "source: words". */
  public Story dispute(String id, Kind kind, List<String> over, String... accounts) {
    disagreements.add(
        new Disagreement(
            id,
            over,
            "Question " + id + "?",
            kind,
            quotes(accounts)
                .map(quote -> new Account(quote, "says " + quote.exact(), Shape.NEW))
                .toList(),
            "Assessment " + id,
            Shape.NEW));
    return this;
  }

  public Story problem(Problem problem) {
    problems.add(problem);
    return this;
  }

  private static Stream<Quote> quotes(String... quotes) {
    return Arrays.stream(quotes)
        .map(quote -> quote.split(": ?", 2))
        .map(parts -> new Quote(parts[0], parts[1], "", ""));
  }

  public OpenTimeline open() {
    Timeline timeline =
        new Timeline(
            "Story",
            "",
            "en",
            sources,
            List.of(),
            List.of(new Theme("theme", "Theme", Shape.NEW)),
            events,
            disagreements,
            List.of(),
            List.of(),
            Shape.NEW);
    return OpenTimeline.of("story.json", timeline, Dossier.of(timeline, articles), problems);
  }
}
