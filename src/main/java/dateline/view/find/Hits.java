package dateline.view.find;

import dateline.session.Match;
import dateline.session.Matches;
import dateline.session.OpenTimeline;
import dateline.session.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was found, in the order in which one is led through it: by kind what the filter shows, then,
 * where it is wanted, what the filter hides. Articles are not filtered. Immutable.
 */
final class Hits {

  /** Nothing was looked for. */
  static final Hits NONE = new Hits(Matches.NONE, new int[0], Map.of(), 0);

  /** What a group has in common. */
  enum Kind {
    EVENTS,
    NOTES,
    PASSAGES,
    DISAGREEMENTS,
    STEPS,
    OUTSIDE;

    /** Its name among the words. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Matches matches;
  private final int[] order;
  private final Map<Kind, Integer> counts;
  private final int hidden;

  private Hits(Matches matches, int[] order, Map<Kind, Integer> counts, int hidden) {
    this.matches = matches;
    this.order = order;
    this.counts = counts;
    this.hidden = hidden;
  }

  /**
   * Orders what was found. Cost: linear in it.
   *
   * @param all whether what the filter hides is wanted, too
   */
  static Hits of(Matches matches, OpenTimeline open, Shown shown, boolean all) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    List<Integer> outside = new ArrayList<>();
    IntStream.Builder order = IntStream.builder();
    for (int number = 0; number < matches.size(); number++) {
      Match match = matches.get(number);
      if (shown.filter().isAll() || isShown(match, open, shown)) {
        counts.merge(kind(match), 1, Integer::sum);
        order.add(number);
      } else {
        outside.add(number);
      }
    }
    if (all) {
      counts.put(Kind.OUTSIDE, outside.size());
      outside.forEach(order::add);
    }
    return new Hits(matches, order.build().toArray(), counts, outside.size());
  }

  private static Kind kind(Match match) {
    return switch (match) {
      case Match.OfEvent _ -> Kind.EVENTS;
      case Match.OfNote _ -> Kind.NOTES;
      case Match.OfSource _, Match.OfParagraph _, Match.OfQuotation _ -> Kind.PASSAGES;
      case Match.OfDisagreement _ -> Kind.DISAGREEMENTS;
      case Match.OfStep _ -> Kind.STEPS;
    };
  }

  private static boolean isShown(Match match, OpenTimeline open, Shown shown) {
    return switch (match) {
      case Match.OfEvent(int position) -> shown.shows(position);
      case Match.OfNote(var _, int position) -> position < 0 || shown.shows(position);
      case Match.OfQuotation(int position, int _) -> shown.shows(position);
      case Match.OfSource _, Match.OfParagraph _ -> true;
      case Match.OfDisagreement(int number) ->
          isAnyShown(open.timeline().disagreements().get(number).events(), open, shown);
      case Match.OfStep(int tour, int step) ->
          isAnyShown(
              List.of(open.timeline().tours().get(tour).steps().get(step).event()), open, shown);
    };
  }

  /** What belongs to no event that there is cannot be filtered out. */
  private static boolean isAnyShown(List<String> events, OpenTimeline open, Shown shown) {
    int[] positions = events.stream().mapToInt(open::position).filter(at -> at >= 0).toArray();
    return positions.length == 0 || Arrays.stream(positions).anyMatch(shown::shows);
  }

  Matches matches() {
    return matches;
  }

  /** How many there are to be led through. */
  int size() {
    return order.length;
  }

  /** How many there are of a kind. */
  int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** How many the filter hides, whether they are wanted or not. */
  int hidden() {
    return hidden;
  }

  /** Whether there are some that are not to be led through. */
  boolean leavesOut() {
    return hidden > count(Kind.OUTSIDE);
  }

  /** One of them, from 0. */
  Match get(int number) {
    return matches.get(order[number]);
  }

  /** The number of a match; -1 when it is not among them. Cost: linear. */
  int indexOf(Match match) {
    return IntStream.range(0, size()).filter(at -> get(at).equals(match)).findFirst().orElse(-1);
  }
}
