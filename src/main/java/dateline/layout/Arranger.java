package dateline.layout;

import dateline.index.EventIndex;
import dateline.index.IntervalIndex;
import dateline.index.Lane;
import dateline.model.Event;
import dateline.time.TimeScale;
import dateline.time.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which events of each lane are shown one by one, and where. The heavier come first; what
 * finds no row is left to the columns of clustered events.
 *
 * <p>Cost: grows with the pixels of the stretch. A lane with more than {@value #MOST_SINGLE} events
 * in the stretch offers the heaviest of each small stretch only.
 */
public final class Arranger {

  /** More events than this in a lane's stretch are not looked at one by one. */
  static final int MOST_SINGLE = 3_000;

  /** More events than this that began before a lane's stretch are not looked at in a crowd. */
  private static final int MOST_EARLIER = 200;

  /** A stretch of this many pixels may be arranged as a whole. */
  private static final double WHOLE_PIXELS = 200_000;

  /** From here on, in milliseconds, a stretch may as well be all of time. */
  private static final long LONGEST_BLOCK = 1L << 58;

  private final EventIndex events;
  private final List<Lane> lanes;
  private final TextWidths widths;
  private final Metrics metrics;

  public Arranger(EventIndex events, List<Lane> lanes, TextWidths widths, Metrics metrics) {
    this.events = events;
    this.lanes = List.copyOf(lanes);
    this.widths = widths;
    this.metrics = metrics;
  }

  /** Whether an arrangement still serves a view. */
  public static boolean serves(Arrangement arrangement, Viewport view) {
    return arrangement.millisPerPixel() == step(view.millisPerPixel())
        && (arrangement.from() <= view.from() || view.from() <= Viewport.MIN_TIME)
        && (arrangement.to() >= view.to() || view.to() >= Viewport.MAX_TIME);
  }

  /**
   * The arrangement for a view and its surroundings.
   *
   * @param room height for the lanes, in pixels; lanes get fewer rows than they could use when it
   *     is short, but one at the least
   */
  public Arrangement arrange(Viewport view, double room) {
    double resolution = step(view.millisPerPixel());
    long from = Viewport.MIN_TIME;
    long to = Viewport.MAX_TIME;
    if (!isSmall(resolution)) {
      long block = TimeBuckets.atLeast(view.width() * 2, resolution);
      if (block < LONGEST_BLOCK) {
        from = Math.max(from, (Math.floorDiv(view.from(), block) - 1) * block);
        to = Math.min(to, from + 4 * block);
      }
    }
    List<Packed> packed = new ArrayList<>();
    for (Lane lane : lanes) {
      packed.add(pack(lane, from, to, resolution));
    }
    return share(packed, from, to, resolution, room);
  }

  /** One event with its label, for showing it where it has no row. */
  public Single single(int position) {
    Event event = events.at(position);
    String label = widths.fitted(oneLine(event.title()), metrics.longestLabel());
    Glyph glyph = Glyph.of(event, events.from(position), events.to(position));
    return new Single(position, glyph, label, widths.width(label));
  }

  /**
   * The coarsest resolution of the step that holds this one: steps are powers of the root of two.
   */
  static double step(double millisPerPixel) {
    double steps = Math.ceil(Math.log(millisPerPixel) / Math.log(2) * 2 - 1e-9);
    return Math.pow(2, steps / 2);
  }

  private boolean isSmall(double resolution) {
    return events.size() <= MOST_SINGLE
        && (events.size() == 0
            || (events.latest() - (double) events.from(0)) / resolution <= WHOLE_PIXELS);
  }

  /** All rows that a lane could use, before the room is shared out. */
  private record Packed(
      Lane lane,
      int[] ranks,
      int[] row,
      Glyph[] glyphs,
      String[] label,
      double[] labelWidth,
      boolean complete,
      int rows) {}

  private Packed pack(Lane lane, long from, long to, double resolution) {
    IntervalIndex index = lane.events();
    int[] ranks = new int[64];
    int[] count = {0};
    int[][] found = {ranks};
    int taken =
        index.overlapping(
            from,
            to,
            MOST_SINGLE + 1,
            rank -> {
              if (count[0] == found[0].length) {
                found[0] = Arrays.copyOf(found[0], count[0] * 2);
              }
              found[0][count[0]++] = rank;
            });
    boolean complete = taken <= MOST_SINGLE;
    int[] candidates =
        complete ? Arrays.copyOf(found[0], taken) : heaviest(index, from, to, resolution);
    return pack(lane, candidates, complete, from, resolution);
  }

  /**
   * Those worth a label in a crowd: the heaviest event of each small, absolute stretch, and some of
   * what began before and goes on.
   */
  private int[] heaviest(IntervalIndex index, long from, long to, double resolution) {
    long bucket = TimeBuckets.atLeast(metrics.longestLabel() / 2, resolution);
    int low = index.firstStartingAt(from);
    int[] earlier = new int[MOST_EARLIER];
    int[] taken = {0};
    index.overlapping(from, from, MOST_EARLIER, rank -> earlier[taken[0]++] = rank);
    int[] ranks = Arrays.copyOf(earlier, Math.max(64, taken[0]));
    int count = taken[0];
    int end = index.firstStartingAt(to);
    while (low < end) {
      long next = TimeBuckets.end(events.from(index.position(low)), bucket);
      int high = Math.min(end, index.firstStartingAt(next));
      if (count == ranks.length) {
        ranks = Arrays.copyOf(ranks, count * 2);
      }
      ranks[count++] = index.heaviest(low, high);
      low = high;
    }
    return Arrays.copyOf(ranks, count);
  }

  private Packed pack(Lane lane, int[] ranks, boolean complete, long from, double resolution) {
    int size = ranks.length;
    Glyph[] glyphs = new Glyph[size];
    String[] label = new String[size];
    double[] labelWidth = new double[size];
    int[] row = new int[size];
    IntervalIndex index = lane.events();
    TimeScale scale = TimeScale.at(from, resolution);
    for (int item = 0; item < size; item++) {
      Single single = single(index.position(ranks[item]));
      glyphs[item] = single.glyph();
      label[item] = single.label();
      labelWidth[item] = single.labelWidth();
    }
    RowPacker packer = new RowPacker(metrics.clearance());
    for (int weight = Event.MAX_WEIGHT; weight >= Event.MIN_WEIGHT; weight--) {
      for (int item = 0; item < size; item++) {
        if (events.weight(index.position(ranks[item])) == weight) {
          Geometry place = Geometry.of(glyphs[item], scale, labelWidth[item], metrics);
          row[item] = packer.place(place.left(), place.right());
        }
      }
    }
    boolean all = complete && Arrays.stream(row).noneMatch(placed -> placed < 0);
    return new Packed(lane, ranks, row, glyphs, label, labelWidth, all, packer.rows());
  }

  /** Shares the room among the lanes: each gets what it needs, or as much as the others get. */
  private Arrangement share(
      List<Packed> packed, long from, long to, double resolution, double room) {
    int[] allowed = new int[packed.size()];
    double chrome = 2 * metrics.lanePadding() * packed.size();
    int left = (int) Math.max(packed.size(), (room - chrome) / metrics.row());
    boolean grew = true;
    while (left > 0 && grew) {
      grew = false;
      for (int lane = 0; lane < allowed.length && left > 0; lane++) {
        if (allowed[lane] < demand(packed.get(lane))) {
          allowed[lane]++;
          left--;
          grew = true;
        }
      }
    }
    List<LanePlan> plans = new ArrayList<>();
    double top = 0;
    double spare = Math.max(0, left * metrics.row()) / Math.max(1, packed.size());
    for (int lane = 0; lane < allowed.length; lane++) {
      LanePlan plan = plan(packed.get(lane), top, allowed[lane], Math.min(spare, metrics.row()));
      plans.add(plan);
      top += plan.height();
    }
    return new Arrangement(plans, from, to, resolution, top, metrics);
  }

  private static int demand(Packed packed) {
    return packed.lane.folded() ? 1 : Math.max(1, packed.rows + (packed.complete ? 0 : 1));
  }

  private LanePlan plan(Packed packed, double top, int allowed, double spare) {
    boolean columns = !packed.complete || packed.rows > allowed;
    int rows = columns ? allowed - 1 : Math.min(packed.rows, allowed);
    int[] kept = new int[packed.ranks.length];
    int count = 0;
    for (int item = 0; item < kept.length; item++) {
      if (packed.row[item] >= 0 && packed.row[item] < rows) {
        kept[count++] = item;
      }
    }
    kept = Arrays.copyOf(kept, count);
    Glyph[] glyphs = new Glyph[count];
    String[] label = new String[count];
    double[] labelWidth = new double[count];
    int[] ranks = new int[count];
    int[] row = new int[count];
    for (int item = 0; item < count; item++) {
      glyphs[item] = packed.glyphs[kept[item]];
      label[item] = packed.label[kept[item]];
      labelWidth[item] = packed.labelWidth[kept[item]];
      ranks[item] = packed.ranks[kept[item]];
      row[item] = packed.row[kept[item]];
    }
    double height =
        Math.max(1, rows + (columns ? 1 : 0)) * metrics.row() + 2 * metrics.lanePadding() + spare;
    return new LanePlan(
        packed.lane, top, Math.rint(height), rows, columns, glyphs, ranks, row, label, labelWidth);
  }

  private static String oneLine(String title) {
    String head = title.length() > 1_000 ? title.substring(0, 1_000) : title;
    return head.indexOf('\n') < 0 && head.indexOf('\r') < 0 && head.indexOf('\t') < 0
        ? title
        : head.replaceAll("\\s+", " ");
  }
}
