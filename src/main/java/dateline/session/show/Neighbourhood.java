package dateline.session.show;

import dateline.time.TimeSpan;
import dateline.time.Viewport;

/** Which stretch of time is shown around a stop. */
public final class Neighbourhood {

  private static final double DAY = 86_400_000;

  /** So many stops before and after in time are shown with it. */
  private static final int REACH = 2;

  /** A neighbour further off than so many times the distance to a nearer one stays out of sight. */
  private static final double FAR = 8;

  private static final double MARGIN = 0.14;

  private Neighbourhood() {}

  /**
   * The stop's own stretch, and the nearest stops that the audience may know of, with a margin. A
   * stop without neighbours is shown with some time around it. Cost: linear in the stops.
   */
  public static TimeSpan of(Walk walk) {
    Show show = walk.show();
    if (show.size() == 0) {
      return new TimeSpan(0, 1);
    }
    int here = walk.stop();
    long from = show.from(here);
    long to = show.to(here);
    long[] before = new long[REACH];
    long[] after = new long[REACH];
    int earlier = 0;
    int later = 0;
    long middle = show.middle(here);
    for (int stop = 0; stop < show.size(); stop++) {
      long other = show.middle(stop);
      if (other < middle && walk.reveals(stop)) {
        earlier = keep(before, earlier, middle - other);
      } else if (other > middle && walk.reveals(stop)) {
        later = keep(after, later, other - middle);
      }
    }
    double reach = reach(before, earlier, after, later);
    double first = (double) from;
    double last = (double) to;
    for (int near = 0; near < REACH; near++) {
      if (near < earlier && before[near] <= reach) {
        first = Math.min(first, (double) middle - (double) before[near]);
      }
      if (near < later && after[near] <= reach) {
        last = Math.max(last, (double) middle + (double) after[near]);
      }
    }
    double length = (double) to - (double) from;
    double least = Math.max(60_000, length * (length <= 2 * DAY ? 6 : 1.5));
    double missing = Math.max(0, least - (last - first)) / 2;
    double margin = Math.max(last - first, least) * MARGIN + missing;
    return within(first - margin, last + margin);
  }

  /** The distance up to which neighbours are shown: up to the first great leap. */
  private static double reach(long[] before, int earlier, long[] after, int later) {
    double reach = 0;
    int back = 0;
    int on = 0;
    while (back < earlier || on < later) {
      boolean goBack = on == later || (back < earlier && before[back] <= after[on]);
      long next = goBack ? before[back++] : after[on++];
      if (reach > 0 && next > FAR * reach) {
        return reach;
      }
      reach = (double) next;
    }
    return reach;
  }

  /** Keeps the smallest distances, ascending; returns how many there are. */
  private static int keep(long[] nearest, int count, long distance) {
    int place = count;
    while (place > 0 && nearest[place - 1] > distance) {
      if (place < nearest.length) {
        nearest[place] = nearest[place - 1];
      }
      place--;
    }
    if (place < nearest.length) {
      nearest[place] = distance;
    }
    return Math.min(nearest.length, count + 1);
  }

  private static TimeSpan within(double first, double last) {
    long from =
        (long) Math.clamp(first, (double) Viewport.MIN_TIME, (double) Viewport.MAX_TIME - 2);
    return new TimeSpan(
        from, Math.max(from + 1, (long) Math.clamp(last, from + 1.0, (double) Viewport.MAX_TIME)));
  }
}
