package dateline.session.show;

import dateline.index.EventIndex;
import dateline.model.Basis;
import dateline.model.Disagreement;
import dateline.model.Event;
import dateline.model.Quote;
import dateline.model.Shape;
import dateline.model.Source;
import dateline.model.Tour;
import dateline.session.OpenTimeline;
import dateline.session.Steps;
import dateline.session.TourBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown to an audience, stop by stop, in the order of the story, which need not be that of
 * time. Immutable. Stops are made when asked for, so that a show of a million events costs four
 * bytes each.
 */
public final class Show {

  private final OpenTimeline open;
  private final String title;
  private final int[] positions;

  /** The steps that the stops were made from; empty when it was not made from a tour. */
  private final List<Tour.Step> steps;

  private final boolean ofTour;
  private final Plan plan;
  private final List<String> missing;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, List<Disagreement>> disagreements = new HashMap<>();

  private Show(
      OpenTimeline open,
      String title,
      int[] positions,
      boolean ofTour,
      List<Tour.Step> steps,
      Plan plan,
      List<String> missing) {
    this.open = open;
    this.title = title;
    this.positions = positions;
    this.ofTour = ofTour;
    this.steps = List.copyOf(steps);
    this.plan = plan;
    this.missing = List.copyOf(missing);
    open.timeline().sources().forEach(source -> sources.putIfAbsent(source.id(), source));
    for (Disagreement disagreement : open.timeline().disagreements()) {
      disagreement.events().stream()
          .distinct()
          .forEach(
              event ->
                  disagreements.computeIfAbsent(event, _ -> new ArrayList<>()).add(disagreement));
    }
  }

  /** A tour; steps whose event is not in the timeline are left out and named as missing. */
  public static Show ofTour(OpenTimeline open, Tour tour) {
    List<Tour.Step> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Tour.Step step : tour.steps()) {
      if (open.position(step.event()) >= 0) {
        found.add(step);
      } else {
        missing.add(step.event());
      }
    }
    int[] positions = found.stream().mapToInt(step -> open.position(step.event())).toArray();
    return new Show(
        open, tour.title(), positions, true, found, Plan.of(found, tour.minutes()), missing);
  }

  /** Events one after the other, as stepping visits them. */
  public static Show ofSteps(OpenTimeline open, Steps steps) {
    return ofEvents(open, IntStream.range(0, steps.size()).map(steps::at).toArray());
  }

  /** These events in this order, by their positions in time. */
  public static Show ofEvents(OpenTimeline open, int... positions) {
    return new Show(
        open, open.timeline().title(), positions.clone(), false, List.of(), Plan.NONE, List.of());
  }

  /**
   * The tour presented last, or else the first that has a step left; without one, what stepping
   * visits.
   */
  public static Show usual(OpenTimeline open, TourBook tours, Steps steps) {
    Tour last = tours.tour(tours.presentedProperty().get());
    return Stream.concat(Stream.ofNullable(last), tours.tours().stream())
        .map(tour -> ofTour(open, tour))
        .filter(show -> show.size() > 0)
        .findFirst()
        .orElseGet(() -> ofSteps(open, steps));
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** The timeline that it shows. */
  public OpenTimeline open() {
    return open;
  }

  public Plan plan() {
    return plan;
  }

  /** The ids of events that a tour names and the timeline does not have, in the tour's order. */
  public List<String> missing() {
    return missing;
  }

  /** What the stops were gathered from. */
  public enum Gathered {
    /** The steps of a tour. */
    TOUR,
    /** All events there are. */
    ALL,
    /** Some of the events: those that a filter leaves. */
    SOME
  }

  /** What its stops were gathered from. */
  public Gathered gathered() {
    if (ofTour) {
      return Gathered.TOUR;
    }
    return size() == open.index().size() ? Gathered.ALL : Gathered.SOME;
  }

  public int size() {
    return positions.length;
  }

  /** The event's position in time. */
  public int position(int stop) {
    return positions[stop];
  }

  /** The event's first millisecond on the axis. */
  public long from(int stop) {
    return open.index().from(positions[stop]);
  }

  /** The event's last millisecond on the axis, never before its first. */
  public long to(int stop) {
    return open.index().to(positions[stop]);
  }

  /** The middle of what the event's date covers: where its dot stands. */
  public long middle(int stop) {
    long from = from(stop);
    long to = to(stop);
    return (from & to) + ((from ^ to) >> 1);
  }

  /** How far a stop is from another. */
  public Gap gap(int from, int to) {
    return Gap.of(from(from), to(from), from(to), to(to));
  }

  /**
   * The stop of an event; of the next one in time that has a stop when it has none itself; 0 when
   * nothing is left.
   *
   * @param position of the event in time; -1 for none
   */
  public int stopOf(int position) {
    int best = -1;
    for (int stop = 0; stop < positions.length; stop++) {
      int here = positions[stop];
      if (here == position) {
        return stop;
      }
      if (here > position && position >= 0 && (best < 0 || here < positions[best])) {
        best = stop;
      }
    }
    return Math.max(0, best);
  }

  /** The name of the stop, as lists show it. */
  public String headline(int stop) {
    String own = steps.isEmpty() ? "" : steps.get(stop).headline();
    return own.isBlank() ? event(stop).title() : own;
  }

  /** The event of a stop. */
  public Event event(int stop) {
    EventIndex index = open.index();
    return index.at(positions[stop]);
  }

  /** The stop with this number, from 0. */
  public Stop at(int stop) {
    Event event = event(stop);
    Tour.@Nullable Step step = steps.isEmpty() ? null : steps.get(stop);
    Quotation quotation = quotation(event, step == null ? null : step.passage());
    return new Stop(
        positions[stop],
        event,
        headline(stop),
        step == null ? "" : step.notes(),
        step == null ? "" : step.question(),
        quotation,
        ordered(disagreements.getOrDefault(event.id(), List.of()), quotation));
  }

  private @Nullable Quotation quotation(Event event, @Nullable Quote passage) {
    Quote quote = passage;
    if (quote == null || quote.exact().isBlank()) {
      quote = event.evidence().isEmpty() ? null : event.evidence().getFirst().quote();
    }
    return quote == null || quote.exact().isBlank()
        ? null
        : new Quotation(quote.exact(), source(quote.source()));
  }

  /** The source with this id; one that goes by its id alone when the timeline does not name it. */
  public Source source(String id) {
    Source found = sources.get(id);
    return found != null
        ? found
        : new Source(id, id, "", "", null, Basis.BACKGROUND, "", "", "", "", "", "", Shape.NEW);
  }

  private static List<Disagreement> ordered(List<Disagreement> all, @Nullable Quotation quotation) {
    if (quotation == null) {
      return all;
    }
    return all.stream()
        .sorted((a, b) -> Boolean.compare(quotes(b, quotation), quotes(a, quotation)))
        .toList();
  }

  /** Whether one of the accounts is the quotation, a part of it, or holds it. */
  private static boolean quotes(Disagreement disagreement, Quotation quotation) {
    return disagreement.accounts().stream()
        .map(Disagreement.Account::quote)
        .anyMatch(
            quote ->
                quote.source().equals(quotation.source().id())
                    && !quote.exact().isBlank()
                    && (quotation.words().contains(quote.exact())
                        || quote.exact().contains(quotation.words())));
  }

  @Override
  public String toString() {
    return "Show[" + title + ", " + Arrays.toString(positions) + "]";
  }
}
