package dateline.index;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Some of a timeline's events in the order of time, such as those of a lane, with what is needed to
 * ask for a span: which overlap it, how many start in it, which of these is the heaviest.
 *
 * <p>Above the events stands a pyramid of blocks, each of {@value #BLOCK} below, that knows the
 * latest end and the heaviest event in each. Looking for what began earlier and still goes on skips
 * every block whose latest end is past, wherever in the block that end stands: durations are not in
 * order.
 *
 * <p>Immutable; about 1.1 bytes an event above the array of positions itself, and 8 more once
 * overlaps were counted.
 */
public final class IntervalIndex {

  private static final int SHIFT = 4;
  private static final int BLOCK = 1 << SHIFT;

  private final EventIndex events;
  private final int[] positions;
  private final long[][] latestEnd;
  private final int[][] heaviest;

  /** The last milliseconds ascending; made when first needed, as few lanes are so crowded. */
  private volatile long @Nullable [] ends;

  /**
   * Indexes some positions. Cost: linear.
   *
   * @param positions ascending; not copied, not to be changed
   */
  public IntervalIndex(EventIndex events, int[] positions) {
    this.events = events;
    this.positions = positions;
    int levels = 0;
    for (int blocks = positions.length; blocks > 1; blocks = blocksOver(blocks)) {
      levels++;
    }
    latestEnd = new long[levels][];
    heaviest = new int[levels][];
    for (int level = 0, below = positions.length; level < levels; level++) {
      below = build(level, below);
    }
  }

  private int build(int level, int below) {
    int blocks = blocksOver(below);
    long[] ends = new long[blocks];
    int[] heavy = new int[blocks];
    for (int block = 0; block < blocks; block++) {
      int first = block << SHIFT;
      int last = Math.min(first + BLOCK, below);
      long end = Long.MIN_VALUE;
      int best = representative(level - 1, first);
      for (int child = first; child < last; child++) {
        end = Math.max(end, end(level - 1, child));
        best = heavier(best, representative(level - 1, child));
      }
      ends[block] = end;
      heavy[block] = best;
    }
    latestEnd[level] = ends;
    heaviest[level] = heavy;
    return blocks;
  }

  public int size() {
    return positions.length;
  }

  /** The position of the {@code rank}th event here. */
  public int position(int rank) {
    return positions[rank];
  }

  /** The rank of the event at a position; negative when it is not here. Cost: logarithmic. */
  public int rank(int position) {
    return Arrays.binarySearch(positions, position);
  }

  /** The first millisecond of the {@code rank}th event. */
  public long from(int rank) {
    return events.from(positions[rank]);
  }

  /** The last millisecond of the {@code rank}th event. */
  public long to(int rank) {
    return events.to(positions[rank]);
  }

  /** The first rank whose event starts at or after {@code time}. Cost: logarithmic. */
  public int firstStartingAt(long time) {
    int low = 0;
    int high = positions.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.from(positions[middle]) < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many events start in {@code [from, to)}. Cost: logarithmic. */
  public int countStarting(long from, long to) {
    return Math.max(0, firstStartingAt(to) - firstStartingAt(from));
  }

  /**
   * How many events overlap {@code [from, to)}: all that start before its end, but for those that
   * have ended before it. Cost: logarithmic, after one sort of the ends when it is first asked.
   *
   * @param to not before {@code from}; the same to count what began earlier and still goes on
   */
  public int countOverlapping(long from, long to) {
    long[] sorted = ends();
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return firstStartingAt(to) - low;
  }

  /** Threads that ask at once may each sort; what they keep is the same. */
  private long[] ends() {
    long[] sorted = ends;
    if (sorted == null) {
      sorted = new long[positions.length];
      for (int rank = 0; rank < sorted.length; rank++) {
        sorted[rank] = to(rank);
      }
      Arrays.sort(sorted);
      ends = sorted;
    }
    return sorted;
  }

  /**
   * Hands over the rank of each event that overlaps {@code [from, to)}, ascending, and stops after
   * {@code limit} of them. Cost: logarithmic, and a constant for each one found.
   *
   * @return how many were handed over
   */
  public int overlapping(long from, long to, int limit, IntConsumer found) {
    int starting = firstStartingAt(from);
    int[] taken = {0};
    if (starting > 0) {
      stillGoingOn(latestEnd.length - 1, 0, starting, from, limit, taken, found);
    }
    for (int rank = starting;
        rank < positions.length && taken[0] < limit && events.from(positions[rank]) < to;
        rank++) {
      found.accept(rank);
      taken[0]++;
    }
    return taken[0];
  }

  /** Walks down to the events before rank {@code before} that end at {@code from} or later. */
  private void stillGoingOn(
      int level, int block, int before, long from, int limit, int[] taken, IntConsumer found) {
    long firstRank = (long) block << (SHIFT * (level + 1));
    if (firstRank >= before || taken[0] >= limit || end(level, block) < from) {
      return;
    }
    if (level < 0) {
      found.accept(block);
      taken[0]++;
      return;
    }
    int first = block << SHIFT;
    int last = Math.min(first + BLOCK, width(level - 1));
    for (int child = first; child < last; child++) {
      stillGoingOn(level - 1, child, before, from, limit, taken, found);
    }
  }

  /**
   * The rank of the heaviest event of ranks {@code [low, high)}, the earliest of equals; -1 when
   * the stretch is empty. Cost: logarithmic.
   */
  public int heaviest(int low, int high) {
    int best = -1;
    int level = -1;
    int left = low;
    int right = high;
    while (left < right) {
      while (left < right && (left & (BLOCK - 1)) != 0) {
        best = better(best, representative(level, left++));
      }
      while (left < right && (right & (BLOCK - 1)) != 0) {
        best = better(best, representative(level, --right));
      }
      if (level + 1 >= heaviest.length) {
        while (left < right) {
          best = better(best, representative(level, left++));
        }
      }
      left >>= SHIFT;
      right >>= SHIFT;
      level++;
    }
    return best;
  }

  private int better(int best, int rank) {
    return best < 0 ? rank : heavier(best, rank);
  }

  private int heavier(int a, int b) {
    int difference = events.weight(positions[a]) - events.weight(positions[b]);
    return difference > 0 || (difference == 0 && a < b) ? a : b;
  }

  /** The heaviest rank under a block; level -1 is the events themselves. */
  private int representative(int level, int block) {
    return level < 0 ? block : heaviest[level][block];
  }

  private long end(int level, int block) {
    return level < 0 ? events.to(positions[block]) : latestEnd[level][block];
  }

  private int width(int level) {
    return level < 0 ? positions.length : latestEnd[level].length;
  }

  private static int blocksOver(int below) {
    return (below + BLOCK - 1) >> SHIFT;
  }
}
