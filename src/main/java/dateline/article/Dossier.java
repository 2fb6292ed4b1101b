package dateline.article;

import dateline.model.Quote;
import dateline.model.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All articles of a timeline, with every passage that the timeline quotes from them. Immutable.
 *
 * <p>Takes room for articles and quotations only: an event without evidence costs nothing.
 */
public final class Dossier {

  /** Some words in one of the articles. */
  public record Place(String source, TextRange range) {}

  private static final MarkedText NO_TEXT = MarkedText.of(null, List.of());

  private final int eventCount;

  /** The events with evidence, ascending. */
  private final int[] citedEvents;

  /** For each event with evidence the index of its first citation, and where the last one ends. */
  private final int[] firstCitations;

  private final List<Citation> citations;
  private final Map<Use, Citation> otherUses = new HashMap<>();
  private final Map<String, Article> articles;
  private final Map<String, Checksum> checksums;
  private final Map<String, MarkedText> texts = new HashMap<>();
  private final Set<String> neverCited;

  private Dossier(
      Timeline timeline,
      Map<String, Article> articles,
      Map<String, Checksum> checksums,
      List<Citation> citations) {
    this.articles = Map.copyOf(articles);
    this.checksums = Map.copyOf(checksums);
    this.citations = List.copyOf(citations);
    eventCount = timeline.events().size();
    citedEvents =
        IntStream.range(0, eventCount)
            .filter(event -> !timeline.events().get(event).evidence().isEmpty())
            .toArray();
    firstCitations = new int[citedEvents.length + 1];
    for (int i = 0; i < citedEvents.length; i++) {
      int count = timeline.events().get(citedEvents[i]).evidence().size();
      firstCitations[i + 1] = firstCitations[i] + count;
    }
    citations.stream()
        .skip(firstCitations[citedEvents.length])
        .forEach(citation -> otherUses.put(citation.use(), citation));

    Map<String, List<Citation>> bySource =
        citations.stream().collect(Collectors.groupingBy(citation -> citation.quote().source()));
    articles.forEach(
        (source, article) ->
            texts.put(source, MarkedText.of(article, bySource.getOrDefault(source, List.of()))));
    bySource.forEach(
        (source, cited) -> texts.computeIfAbsent(source, _ -> MarkedText.of(null, cited)));
    Set<String> never = new LinkedHashSet<>();
    timeline.sources().forEach(source -> never.add(source.id()));
    never.removeAll(bySource.keySet());
    neverCited = Collections.unmodifiableSet(never);
  }

  /**
   * Finds every quotation of a timeline. Takes about a second for ten thousand of them, so belongs
   * off the JavaFX thread.
   *
   * @param articles by the id of their source; what could not be read is simply absent
   */
  public static Dossier of(Timeline timeline, Map<String, Article> articles) {
    return of(timeline, articles, Map.of(), () -> false);
  }

  /**
   * Finds every quotation of a timeline, unless it is no longer wanted.
   *
   * @param checksums by the id of their source; what is absent is not recorded
   * @param cancelled asked between any two quotations
   * @throws CancellationException when it says so
   */
  public static Dossier of(
      Timeline timeline,
      Map<String, Article> articles,
      Map<String, Checksum> checksums,
      BooleanSupplier cancelled) {
    List<Citation> quoted = Quotations.of(timeline);
    Map<String, List<Integer>> bySource = new LinkedHashMap<>();
    for (int i = 0; i < quoted.size(); i++) {
      bySource.computeIfAbsent(quoted.get(i).quote().source(), _ -> new ArrayList<>()).add(i);
    }
    List<Citation> anchored = new ArrayList<>(quoted);
    bySource.forEach(
        (source, indices) -> {
          Article article = articles.get(source);
          if (article != null) {
            Anchorer anchorer = Anchorer.of(article);
            for (int i : indices) {
              if (cancelled.getAsBoolean()) {
                throw new CancellationException("no longer wanted");
              }
              anchored.set(i, quoted.get(i).at(anchorer.find(quoted.get(i).quote())));
            }
          }
        });
    return new Dossier(timeline, articles, checksums, anchored);
  }

  /** The article of a source; null when there is none or it could not be read. */
  public @Nullable Article article(String source) {
    return articles.get(source);
  }

  /** Whether the copy of a source's article is the one that was meant. */
  public Checksum checksum(String source) {
    return checksums.getOrDefault(source, Checksum.NOT_RECORDED);
  }

  /** The article of a source with its marks; without text and marks for an unknown source. */
  public MarkedText text(String source) {
    return texts.getOrDefault(source, NO_TEXT);
  }

  /**
   * Every citation: of events, then of disagreements, links and tours, in the order of the file.
   */
  public List<Citation> citations() {
    return citations;
  }

  /**
   * The evidence of an event in the order of the file.
   *
   * @param event index into the timeline's events
   */
  public List<Citation> ofEvent(int event) {
    int found = Arrays.binarySearch(citedEvents, event);
    return found < 0
        ? List.of()
        : citations.subList(firstCitations[found], firstCitations[found + 1]);
  }

  /** The citation for a use; null when the account or the step quotes nothing. */
  public @Nullable Citation of(Use use) {
    if (use instanceof Use.OfEvent(int event, int evidence)) {
      List<Citation> found = ofEvent(event);
      return evidence < found.size() ? found.get(evidence) : null;
    }
    return otherUses.get(use);
  }

  /** The citations of a source in the order of {@link MarkedText#citations}. */
  public List<Citation> inSource(String source) {
    return text(source).citations();
  }

  /** The citations that cover the character at an offset of a source's article. */
  public List<Citation> at(String source, int offset) {
    return text(source).at(offset);
  }

  /** A source's article cut into runs; see {@link MarkedText#runs}. */
  public List<MarkedText.Run> runs(String source) {
    return text(source).runs();
  }

  /** The indices, ascending, of the paragraphs of a source's article that support nothing. */
  public int[] paragraphsWithoutCitation(String source) {
    return text(source).paragraphsWithoutCitation();
  }

  /** The sources that nothing is quoted from, in the order of the file. */
  public Set<String> neverCited() {
    return neverCited;
  }

  /** The indices of the events without any evidence, ascending. */
  public IntStream eventsWithoutEvidence() {
    return IntStream.range(0, eventCount)
        .filter(event -> Arrays.binarySearch(citedEvents, event) < 0);
  }

  /** The citations that stand nowhere in their article, in the order of the file. */
  public List<Citation> lost() {
    return citations.stream().filter(citation -> citation.anchor() instanceof Anchor.Lost).toList();
  }

  /** The citations that stand at several places, in the order of the file. */
  public List<Citation> ambiguous() {
    return citations.stream()
        .filter(citation -> citation.anchor() instanceof Anchor.Ambiguous)
        .toList();
  }

  /** Places that resemble a lost quotation; see {@link Anchorer#nearMisses} for the cost. */
  public List<NearMiss> nearMisses(Quote quote) {
    Article article = articles.get(quote.source());
    return article == null ? List.of() : Anchorer.of(article).nearMisses(quote);
  }

  /**
   * Where these words stand in any article, by source id and place; the first {@link
   * Anchorer#MAX_PLACES} of each article. Takes time in proportion to all the articles.
   */
  public List<Place> places(String words) {
    return articles.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            entry ->
                Anchorer.of(entry.getValue()).places(words).stream()
                    .map(range -> new Place(entry.getKey(), range)))
        .toList();
  }
}
