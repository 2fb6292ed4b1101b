package dateline.layout;

import dateline.index.IntervalIndex;
import dateline.index.Lane;
import dateline.time.Ticks;
import dateline.time.TimeScale;
import dateline.time.Viewport;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns an arrangement into a frame. Cost: the events shown one by one, and a few searches a
 * column.
 */
public final class Framer {

  private static final double NARROWEST_LABEL = 48;
  private static final double LEAST_COLUMN = 14;

  private final Viewport view;
  private final Frame frame;
  private final double scroll;

  private Framer(
      Arrangement arrangement, Viewport view, double gutter, double height, double scroll) {
    this.view = view;
    this.scroll = scroll;
    List<Lane> lanes = arrangement.lanes().stream().map(LanePlan::lane).toList();
    frame =
        new Frame(
            view,
            Ticks.of(view),
            arrangement.metrics(),
            gutter,
            gutter + view.width(),
            height,
            lanes);
  }

  /**
   * The frame for a view.
   *
   * @param view of the room right of the gutter
   * @param gutter width of the column with the lanes' names
   * @param height of the pane, axis included
   * @param scroll how far the lanes are moved up
   * @param guest an event that is shown among the columns where it has no row; null for none
   */
  public static Frame frame(
      Arrangement arrangement,
      Viewport view,
      double gutter,
      double height,
      double scroll,
      @Nullable Single guest) {
    Framer framer = new Framer(arrangement, view, gutter, height, scroll);
    for (int lane = 0; lane < arrangement.lanes().size(); lane++) {
      framer.lane(lane, arrangement.lanes().get(lane), guest);
    }
    return framer.frame;
  }

  private void lane(int number, LanePlan plan, @Nullable Single guest) {
    Metrics metrics = frame.metrics;
    double top = metrics.axis() + plan.top() - scroll;
    frame.laneTop[number] = top;
    frame.laneHeight[number] = plan.height();
    if (top + plan.height() < metrics.axis() || top > frame.height) {
      return;
    }
    double[] taken = new double[Math.max(1, plan.rows())];
    Arrays.fill(taken, Double.NEGATIVE_INFINITY);
    double firstRow = top + metrics.lanePadding() + metrics.row() / 2;
    for (int item = 0; item < plan.glyphs().length; item++) {
      int row = plan.row()[item];
      int position = plan.lane().events().position(plan.ranks()[item]);
      double middle = firstRow + row * metrics.row();
      String label = plan.label()[item];
      double labelWidth = plan.labelWidth()[item];
      double right =
          item(number, position, plan.glyphs()[item], label, labelWidth, middle, taken[row]);
      taken[row] = Math.max(taken[row], right);
    }
    if (plan.columns()) {
      double bottom = top + plan.height() - metrics.lanePadding();
      double columnTop = top + metrics.lanePadding() + plan.rows() * metrics.row();
      columns(number, plan, columnTop, bottom);
      int rank = guest == null ? -1 : plan.lane().events().rank(guest.position());
      if (guest != null && rank >= 0 && Arrays.binarySearch(plan.ranks(), rank) < 0) {
        double middle = firstRow + plan.rows() * metrics.row();
        item(
            number,
            guest.position(),
            guest.glyph(),
            guest.label(),
            guest.labelWidth(),
            middle,
            Double.NEGATIVE_INFINITY);
      }
    }
  }

  /** Adds an event where it is in view, and tells where it ends. */
  private double item(
      int number,
      int position,
      Glyph glyph,
      String label,
      double labelWidth,
      double middle,
      double takenInRow) {
    Metrics metrics = frame.metrics;
    TimeScale scale = view.scale();
    Geometry place = Geometry.of(glyph, scale, labelWidth, metrics);
    double drawnEnd = Math.max(place.end(), scale.toPixel(glyph.to()) + glyph.tail(metrics));
    if (drawnEnd < 0 || place.left() > view.width()) {
      return Double.NEGATIVE_INFINITY;
    }
    double shift = frame.gutter;
    int next = frame.addItem();
    frame.position[next] = position;
    frame.lane[next] = number;
    frame.flags[next] =
        glyph.flags() | (place.mark() ? Frame.MARK : 0) | (place.inside() ? Frame.LABEL_INSIDE : 0);
    frame.left[next] = near(place.left()) + shift;
    frame.start[next] = near(place.start()) + shift;
    frame.end[next] =
        near(place.mark() ? place.end() : Math.max(scale.toPixel(glyph.to()), place.start() + 4))
            + shift;
    frame.right[next] = near(drawnEnd) + shift;
    boolean known = glyph.knownFrom() <= glyph.knownTo();
    frame.knownStart[next] = known ? near(scale.toPixel(glyph.knownFrom())) + shift : 1;
    frame.knownEnd[next] =
        known
            ? Math.max(near(scale.toPixel(glyph.knownTo())) + shift, frame.knownStart[next] + 1)
            : 0;
    frame.middle[next] = middle;
    frame.label[next] = label;
    frame.labelWidth[next] = labelWidth;
    label(next, place, takenInRow);
    return Math.max(frame.right[next], labelRight(next));
  }

  private double labelRight(int item) {
    return frame.label[item].isEmpty()
        ? Double.NEGATIVE_INFINITY
        : frame.labelLeft[item] + Math.min(frame.labelWidth[item], frame.labelRoom[item]);
  }

  /** Puts the label into the bar, sliding so that it stays in view, or beside it. */
  private void label(int item, Geometry place, double takenInRow) {
    Metrics metrics = frame.metrics;
    double edge = frame.width - metrics.inset();
    double labelWidth = frame.labelWidth[item];
    if (place.inside()) {
      double from = Math.max(frame.start[item], frame.gutter) + metrics.inset();
      double last = Math.min(frame.right[item] - metrics.inset(), edge);
      frame.labelLeft[item] = from;
      frame.labelRoom[item] = last - from;
    } else {
      double from = frame.right[item] + metrics.labelGap();
      frame.labelLeft[item] = from;
      frame.labelRoom[item] = edge - from;
      double before = frame.left[item] - 2 * metrics.labelGap() - labelWidth;
      boolean cut = frame.labelRoom[item] < labelWidth;
      if (cut && before > Math.max(takenInRow + metrics.clearance(), frame.gutter + 4)) {
        frame.labelLeft[item] = before;
        frame.labelRoom[item] = labelWidth;
      }
    }
    if (frame.labelRoom[item] < Math.min(labelWidth, NARROWEST_LABEL)) {
      frame.label[item] = "";
    }
  }

  /** Counts what the lane's rows do not show, in absolute stretches of time. */
  private void columns(int number, LanePlan plan, double top, double bottom) {
    IntervalIndex index = plan.lane().events();
    long length = TimeBuckets.atLeast(frame.metrics.column(), view.millisPerPixel());
    long start = TimeBuckets.start(view.from(), length);
    long counted = earlier(number, plan, start, length, top, bottom);
    double edge = counted == start ? Double.NEGATIVE_INFINITY : earlierEnd() + 1;
    int single = 0;
    int low = index.firstStartingAt(counted);
    while (low < index.size() && index.from(low) < view.to()) {
      long from = TimeBuckets.start(index.from(low), length);
      long to = TimeBuckets.end(from, length);
      int high = index.firstStartingAt(to);
      while (single < plan.ranks().length && plan.ranks()[single] < low) {
        single++;
      }
      int shown = 0;
      int first = low;
      while (single < plan.ranks().length && plan.ranks()[single] < high) {
        if (plan.ranks()[single] == first) {
          first++;
        }
        shown++;
        single++;
      }
      if (high - low > shown) {
        int next = column(number, high - low - shown, index.position(first), from, to, top, bottom);
        frame.columnLeft[next] = Math.max(near(view.toPixel(from)) + frame.gutter + 1, edge);
        frame.columnRight[next] = near(view.toPixel(to)) + frame.gutter - 1;
      }
      low = high;
    }
  }

  /**
   * Counts what began before the first column and goes on into the view without a row of its own.
   * Its sign takes room at the left edge, so it counts what begins under it as well.
   *
   * @return from when on the columns count; {@code start} where there is nothing earlier
   */
  private long earlier(
      int number, LanePlan plan, long start, long length, double top, double bottom) {
    IntervalIndex index = plan.lane().events();
    if (hidden(plan, start, start) == 0) {
      return start;
    }
    long end = TimeBuckets.end(start, length);
    while (end < view.to() && view.toPixel(end) + frame.gutter < earlierEnd() + LEAST_COLUMN) {
      end = TimeBuckets.end(end, length);
    }
    int[] first = {-1};
    index.overlapping(
        start,
        end,
        plan.ranks().length + 1,
        rank -> {
          if (first[0] < 0 && Arrays.binarySearch(plan.ranks(), rank) < 0) {
            first[0] = index.position(rank);
          }
        });
    int next = column(number, hidden(plan, start, end), first[0], start, end, top, bottom);
    frame.columnEarlier[next] = true;
    frame.columnLeft[next] = frame.gutter + 1;
    frame.columnRight[next] = earlierEnd() - 1;
    return end;
  }

  private double earlierEnd() {
    return frame.gutter + frame.metrics.earlier();
  }

  /** How many events without a row start before {@code before} and end at {@code from} or later. */
  private static int hidden(LanePlan plan, long from, long before) {
    IntervalIndex index = plan.lane().events();
    int hidden = index.countOverlapping(from, before);
    for (int rank : plan.ranks()) {
      if (index.from(rank) >= before) {
        break;
      }
      hidden -= index.to(rank) >= from ? 1 : 0;
    }
    return hidden;
  }

  private int column(
      int number, int count, int first, long from, long to, double top, double bottom) {
    int next = frame.addColumn();
    frame.columnLane[next] = number;
    frame.columnCount[next] = count;
    frame.columnFirst[next] = first;
    frame.columnFrom[next] = from;
    frame.columnTo[next] = to;
    frame.columnTop[next] = top;
    frame.columnBottom[next] = bottom;
    frame.columnEarlier[next] = false;
    return next;
  }

  /** Holds a pixel near the pane: what lies far outside must not upset the drawing. */
  private double near(double pixel) {
    return Math.clamp(pixel, -10_000, view.width() + 10_000);
  }
}
