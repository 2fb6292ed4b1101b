package dateline.view.timeline;

import dateline.index.EventIndex;
import dateline.time.TimeSpan;

/** Stretches of time worth showing. */
final class Ranges {

  private static final long DAY = 86_400_000L;

  private Ranges() {}

  /** From the first event to the last, with a margin; the day of an only event; 2000 for none. */
  static TimeSpan all(EventIndex index) {
    if (index.size() == 0) {
      return new TimeSpan(946_684_800_000L, 978_307_200_000L);
    }
    return padded(index.from(0), index.latest(), 0.04);
  }

  /** The shortest stretch in which nearly half of the events start: where a story is densest. */
  static TimeSpan densest(EventIndex index) {
    int size = index.size();
    int share = (int) Math.ceil(size * 0.45);
    if (share < 2) {
      return all(index);
    }
    int best = 0;
    long shortest = Long.MAX_VALUE;
    for (int first = 0; first + share <= size; first++) {
      long length = index.from(first + share - 1) - index.from(first);
      if (length < shortest && length >= 0) {
        shortest = length;
        best = first;
      }
    }
    return padded(index.from(best), index.from(best + share - 1), 0.12);
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
    long pad =
        (long)
            Math.max(((double) last - (double) first) * margin, first == last ? (double) DAY : 1.0);
    return new TimeSpan(first - pad, last + pad + 1);
  }
}
