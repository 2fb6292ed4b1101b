package dateline.view.reading;

import dateline.article.Article;
import dateline.article.Citation;
import dateline.article.Differences;
import dateline.article.TextRange;
import dateline.article.Use;
import dateline.model.Disagreement;
import dateline.model.Event;
import dateline.model.Source;
import dateline.session.OpenTimeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A source, and what it says of one event: in the passages that support it, and in its accounts
 * wherever sources disagree over it.
 *
 * @param places where it says so, in the order of the text; they neither overlap nor touch
 * @param unplaced the words of quotations that stand nowhere, or at several places
 */
record Witness(Source source, List<TextRange> places, List<String> unplaced) {

  Witness {
    places = List.copyOf(places);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * What sources say of an event.
   *
   * @param event index into the timeline's events
   * @return one for each source, in the order given
   */
  static List<Witness> of(OpenTimeline open, int event, List<Source> sources) {
    Map<String, List<Citation>> bySource =
        citations(open, event).stream().collect(Collectors.groupingBy(Passages::source));
    return sources.stream()
        .map(source -> of(source, bySource.getOrDefault(source.id(), List.of())))
        .toList();
  }

  private static Witness of(Source source, List<Citation> citations) {
    List<TextRange> places = new ArrayList<>();
    List<String> unplaced = new ArrayList<>();
    for (Citation citation : citations) {
      TextRange place = Passages.place(citation);
      if (place == null) {
        unplaced.add(citation.quote().exact());
      } else {
        places.add(place);
      }
    }
    return new Witness(source, merged(places), unplaced);
  }

  /** The ids of the sources that say something of an event, each once. */
  static List<String> sources(OpenTimeline open, int event) {
    return citations(open, event).stream().map(Passages::source).distinct().toList();
  }

  private static List<Citation> citations(OpenTimeline open, int event) {
    List<Citation> all = new ArrayList<>(open.dossier().ofEvent(event));
    Event of = open.timeline().events().get(event);
    List<Disagreement> disagreements = open.timeline().disagreements();
    for (int i = 0; i < disagreements.size(); i++) {
      int number = i;
      if (disagreements.get(i).events().contains(of.id())) {
        IntStream.range(0, disagreements.get(i).accounts().size())
            .mapToObj(account -> open.dossier().of(new Use.OfAccount(number, account)))
            .filter(Objects::nonNull)
            .forEach(all::add);
      }
    }
    return all;
  }

  /** Ranges that overlap or touch as one, in the order of the text. */
  static List<TextRange> merged(List<TextRange> ranges) {
    List<TextRange> merged = new ArrayList<>();
    for (TextRange next :
        ranges.stream().sorted(Comparator.comparingInt(TextRange::start)).toList()) {
      TextRange last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && next.start() <= last.end()) {
        merged.removeLast();
        merged.add(new TextRange(last.start(), Math.max(last.end(), next.end())));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  /** What is compared with other sources: the passages, then the quotations without a place. */
  Differences.Side side(@Nullable Article article, String language) {
    List<String> said = new ArrayList<>();
    if (article != null) {
      places.forEach(place -> said.add(article.textOf(place)));
    }
    said.addAll(unplaced);
    return new Differences.Side(source.language().isEmpty() ? language : source.language(), said);
  }
}
