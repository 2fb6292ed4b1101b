package dateline.io;

import dateline.io.References.In;
import dateline.io.References.To;
import dateline.io.TimelineReader.Section;
import dateline.model.Disagreement;
import dateline.model.Disagreement.Account;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Link;
import dateline.model.Quote;
import dateline.model.Tour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what refers to nothing, so that every id in a timeline leads somewhere; only a tour's
 * step may name an event that is gone. Touches only the items that are known to fail.
 */
@SuppressWarnings("ArrayRecordComponent") // the records never leave this class
final class Closing {
  private final References references;
  private final Map<In, BitSet> failing;

  Closing(References references, Map<In, BitSet> failing) {
    this.references = references;
    this.failing = failing;
  }

  /** An item without its loose ends, and the places of the quotations that are left. */
  private record Closed<T>(T item, long[] places) {}

  /** A list without its loose ends, likewise. */
  private record Quoting<T>(List<T> items, long[] places) {}

  /** Closes each list in place. */
  void close(
      Section<Event> events,
      Section<Disagreement> disagreements,
      Section<Link> links,
      Section<Tour> tours) {
    each(events, this::event);
    each(disagreements, this::disagreement);
    each(links, this::link);
    each(tours, this::tour);
  }

  private interface Closer<T> {
    /** Null leaves the item out. */
    @Nullable Closed<T> close(T item, long[] places);
  }

  private <T> void each(Section<T> section, Closer<T> closer) {
    BitSet items = failing.getOrDefault(section.list(), new BitSet());
    int last = section.items().size() - 1;
    for (int i = items.previousSetBit(last); i >= 0; i = items.previousSetBit(i - 1)) {
      Closed<T> closed = closer.close(section.items().get(i), section.places().get(i));
      if (closed == null) {
        section.items().remove(i);
        section.places().remove(i);
      } else {
        section.items().set(i, closed.item());
        section.places().set(i, closed.places());
      }
    }
  }

  private Closed<Event> event(Event event, long[] places) {
    Quoting<Evidence> evidence = sourced(event.evidence(), Evidence::quote, places);
    return new Closed<>(
        new Event(
            event.id(),
            event.when(),
            event.basis(),
            event.basisNote(),
            event.title(),
            event.summary(),
            known(To.THEME, event.themes()),
            known(To.ENTITY, event.entities()),
            references.known(To.ENTITY, event.place()) ? event.place() : "",
            event.weight(),
            event.status(),
            evidence.items(),
            event.shape()),
        evidence.places());
  }

  private @Nullable Closed<Disagreement> disagreement(Disagreement all, long[] places) {
    List<String> events = known(To.EVENT, all.events());
    Quoting<Account> accounts = sourced(all.accounts(), Account::quote, places);
    if (events.isEmpty() || accounts.items().isEmpty()) {
      return null;
    }
    return new Closed<>(
        new Disagreement(
            all.id(),
            events,
            all.question(),
            all.kind(),
            accounts.items(),
            all.assessment(),
            all.shape()),
        accounts.places());
  }

  private @Nullable Closed<Link> link(Link link, long[] places) {
    if (!references.known(To.EVENT, link.from()) || !references.known(To.EVENT, link.to())) {
      return null;
    }
    Quoting<Evidence> evidence = sourced(link.evidence(), Evidence::quote, places);
    return new Closed<>(
        new Link(
            link.from(),
            link.to(),
            link.kind(),
            link.inferred(),
            link.note(),
            evidence.items(),
            link.shape()),
        evidence.places());
  }

  /** A step keeps its place though its event is gone: shows pass it by, and one can mend it. */
  private Closed<Tour> tour(Tour tour, long[] places) {
    List<Tour.Step> steps = new ArrayList<>();
    for (Tour.Step step : tour.steps()) {
      Quote passage = step.passage();
      boolean isSourced = passage != null && references.known(To.SOURCE, passage.source());
      steps.add(
          new Tour.Step(
              step.event(),
              step.headline(),
              step.notes(),
              step.question(),
              step.minutes(),
              isSourced ? passage : null,
              step.shape()));
    }
    return new Closed<>(
        new Tour(tour.id(), tour.title(), tour.description(), tour.minutes(), steps, tour.shape()),
        places);
  }

  private List<String> known(To to, List<String> ids) {
    return ids.stream().filter(id -> references.known(to, id)).toList();
  }

  private <T> Quoting<T> sourced(List<T> items, Function<T, Quote> quote, long[] places) {
    List<T> left = new ArrayList<>();
    long[] leftPlaces = new long[places.length];
    for (int i = 0; i < items.size(); i++) {
      if (references.known(To.SOURCE, quote.apply(items.get(i)).source())) {
        leftPlaces[left.size()] = places[i];
        left.add(items.get(i));
      }
    }
    return new Quoting<>(left, Arrays.copyOf(leftPlaces, left.size()));
  }
}
