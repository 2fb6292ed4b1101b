package dateline.view.timeline;

import dateline.index.EventIndex;
import dateline.model.Event;
import dateline.time.TimeSpan;
import dateline.time.Viewport;
import java.util.stream.IntStream;

/** Stretches of time worth showing. */
final class Ranges {

  private static final long DAY = 86_400_000L;
  private static final int FEW = 5;

  private Ranges() {}

  /** From the first event to the last, with a margin; the day of an only event; 2000 for none. */
  static TimeSpan all(EventIndex index) {
    if (index.size() == 0) {
      return new TimeSpan(946_684_800_000L, 978_307_200_000L);
    }
    return padded(index.from(0), index.latest(), 0.04);
  }

  /**
   * Where a story is densest: the shortest stretch in which most of the heaviest events start, or,
   * where few are that heavy, nearly half of all.
   */
  static TimeSpan densest(EventIndex index) {
    int[] heavy =
        IntStream.range(0, index.size())
            .filter(position -> index.weight(position) == Event.MAX_WEIGHT)
            .toArray();
    return heavy.length >= FEW
        ? shortest(index, heavy, 0.6)
        : shortest(index, IntStream.range(0, index.size()).toArray(), 0.45);
  }

  private static TimeSpan shortest(EventIndex index, int[] positions, double part) {
    int share = (int) Math.ceil(positions.length * part);
    if (share < 2) {
      return all(index);
    }
    int best = 0;
    long shortest = Long.MAX_VALUE;
    for (int first = 0; first + share <= positions.length; first++) {
      long length = index.from(positions[first + share - 1]) - index.from(positions[first]);
      if (length >= 0 && length < shortest) {
        shortest = length;
        best = first;
      }
    }
    return padded(index.from(positions[best]), index.from(positions[best + share - 1]), 0.2);
  }

  /** All but the few that lie so far off that they would squeeze the rest; all when none does. */
  static TimeSpan main(EventIndex index) {
    TimeSpan all = all(index);
    int outliers = index.size() / 40;
    if (outliers == 0) {
      return all;
    }
    long first = index.from(outliers);
    long last = index.from(index.size() - 1 - outliers);
    double core = Math.max(1, (double) last - (double) first);
    boolean squeezed = (double) all.to() - (double) all.from() > 4 * core;
    return squeezed ? padded(first, last, 0.06) : all;
  }

  private static TimeSpan padded(long first, long last, double margin) {
    long from = Math.clamp(first, Viewport.MIN_TIME, Viewport.MAX_TIME - 1);
    long to = Math.clamp(last, from, Viewport.MAX_TIME - 1);
    double length = (double) to - (double) from;
    long pad = (long) Math.max(length * margin, from == to ? (double) DAY : 1.0);
    return new TimeSpan(
        from - Math.min(pad, from - Viewport.MIN_TIME),
        to + 1 + Math.min(pad, Viewport.MAX_TIME - 1 - to));
  }
}
