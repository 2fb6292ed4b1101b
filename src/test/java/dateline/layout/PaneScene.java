package dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.EventIndex;
import dateline.index.Grouping;
import dateline.index.IntervalIndex;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.model.Timeline;
import dateline.time.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A timeline on a pane without a window, and what must hold of every frame of it. */
final class PaneScene {
  static final double GUTTER = 112;
  static final double HEIGHT = 700;
  private static final TextWidths WIDTHS = text -> text.length() * 6.5;

  final EventIndex index;
  final List<Lane> lanes;
  final Arranger arranger;

  PaneScene(Timeline timeline, Grouping grouping) {
    this(EventIndex.of(timeline), timeline, grouping);
  }

  private PaneScene(EventIndex index, Timeline timeline, Grouping grouping) {
    this(index, Lanes.of(timeline, index, grouping, _ -> true, "Rest"));
  }

  PaneScene(EventIndex index, List<Lane> lanes) {
    this.index = index;
    this.lanes = lanes;
    arranger = new Arranger(index, lanes, WIDTHS, Metrics.USUAL);
  }

  Arrangement arrange(Viewport view) {
    Arrangement arrangement = arranger.arrange(view, HEIGHT - Metrics.USUAL.axis());
    assertTrue(Arranger.serves(arrangement, view), () -> "not for " + view);
    return arrangement;
  }

  Frame frame(Arrangement arrangement, Viewport view) {
    return Framer.frame(arrangement, view, GUTTER, HEIGHT, 0, null);
  }

  Frame check(Viewport view) {
    Arrangement arrangement = arrange(view);
    Frame frame = frame(arrangement, view);
    checkAll(this, arrangement, frame);
    return frame;
  }

  static Viewport view(EventIndex index, Random random) {
    long from = index.size() == 0 ? 0 : index.from(random.nextInt(index.size()));
    double shown = Math.pow(10, random.nextDouble(2, 14));
    Viewport view = Viewport.of(0, (long) shown, random.nextDouble(200, 2_500)).centredOn(from);
    return view.pannedBy(random.nextGaussian() * view.width() / 2);
  }

  static void checkAll(PaneScene scene, Arrangement arrangement, Frame frame) {
    checkRows(frame);
    checkLabels(frame);
    checkEveryEventIsShownOnce(scene, arrangement, frame);
    checkHits(frame);
  }

  /** No two events in a row overlap, their labels included. */
  private static void checkRows(Frame frame) {
    Map<String, List<Integer>> rows = new HashMap<>();
    for (int item = 0; item < frame.items(); item++) {
      rows.computeIfAbsent(frame.lane(item) + "/" + frame.middle(item), _ -> new ArrayList<>())
          .add(item);
    }
    for (List<Integer> row : rows.values()) {
      row.sort(Comparator.comparingDouble(item -> drawnLeft(frame, item)));
      for (int i = 1; i < row.size(); i++) {
        int before = row.get(i - 1);
        int after = row.get(i);
        assertTrue(
            drawnRight(frame, before) <= drawnLeft(frame, after),
            () -> said(frame, before) + " overlaps " + said(frame, after) + " in " + frame.view());
      }
    }
  }

  /** What shows of an item on the pane. */
  private static double drawnLeft(Frame frame, int item) {
    double left = frame.left(item);
    return Math.max(
        frame.gutter(), hasLabel(frame, item) ? Math.min(left, frame.labelLeft(item)) : left);
  }

  private static double drawnRight(Frame frame, int item) {
    double right = frame.right(item);
    return Math.min(
        frame.width(), hasLabel(frame, item) ? Math.max(right, labelRight(frame, item)) : right);
  }

  private static boolean hasLabel(Frame frame, int item) {
    return !frame.label(item).isEmpty();
  }

  private static double labelRight(Frame frame, int item) {
    return frame.labelLeft(item) + Math.min(frame.labelWidth(item), frame.labelRoom(item));
  }

  static String said(Frame frame, int item) {
    return "item %d at %d [%.1f %.1f..%.1f %.1f] label “%s” %.1f..%.1f"
        .formatted(
            item,
            frame.position(item),
            frame.left(item),
            frame.start(item),
            frame.end(item),
            frame.right(item),
            frame.label(item),
            frame.labelLeft(item),
            labelRight(frame, item));
  }

  private static void checkLabels(Frame frame) {
    for (int item = 0; item < frame.items(); item++) {
      String said = said(frame, item);
      assertTrue(frame.left(item) <= frame.start(item), said);
      assertTrue(frame.start(item) < frame.end(item), said);
      assertTrue(frame.right(item) >= frame.gutter(), said);
      assertTrue(frame.left(item) <= frame.width(), said);
      if (hasLabel(frame, item)) {
        assertTrue(frame.labelLeft(item) >= frame.gutter(), said);
        assertTrue(labelRight(frame, item) <= frame.width(), said);
      }
    }
  }

  /**
   * Each event in view has an item or is counted in exactly one column, where it begins or, at the
   * left edge, where it goes on.
   */
  private static void checkEveryEventIsShownOnce(
      PaneScene scene, Arrangement arrangement, Frame frame) {
    for (int lane = 0; lane < frame.lanes().size(); lane++) {
      double top = frame.laneTop(lane);
      if (top > frame.height() || top + frame.laneHeight(lane) < frame.metrics().axis()) {
        continue;
      }
      LanePlan plan = arrangement.lanes().get(lane);
      IntervalIndex events = plan.lane().events();
      BitSet single = new BitSet();
      Arrays.stream(plan.ranks()).forEach(single::set);
      BitSet items = new BitSet();
      for (int item = 0; item < frame.items(); item++) {
        if (frame.lane(item) == lane) {
          items.set(events.rank(frame.position(item)));
        }
      }
      int[] columnsOf = new int[events.size()];
      for (int column = 0; column < frame.columns(); column++) {
        if (frame.columnLane(column) == lane) {
          int count = 0;
          int first = -1;
          for (int rank = 0; rank < events.size(); rank++) {
            long from = events.from(rank);
            boolean begins = from >= frame.columnFrom(column) && from < frame.columnTo(column);
            boolean goesOn =
                frame.isEarlier(column)
                    && from < frame.columnFrom(column)
                    && events.to(rank) >= frame.columnFrom(column);
            if ((begins || goesOn) && !single.get(rank)) {
              columnsOf[rank]++;
              count++;
              first = first < 0 ? events.position(rank) : first;
            }
          }
          assertEquals(count, frame.columnCount(column));
          assertEquals(first, frame.columnFirst(column));
        }
      }
      for (int rank = 0; rank < events.size(); rank++) {
        int position = events.position(rank);
        boolean inView =
            scene.index.to(position) >= frame.view().from()
                && scene.index.from(position) < frame.view().to();
        // A mark stands in the middle of its extent, up to 14 pixels from either end.
        boolean overlaps =
            frame.view().toPixel(scene.index.from(position)) < frame.view().width() - 15
                && frame.view().toPixel(scene.index.to(position)) >= 15;
        String said = scene.index.at(position) + " in " + frame.view();
        if (single.get(rank)) {
          assertTrue(items.get(rank) || !overlaps, said);
          assertEquals(0, columnsOf[rank], said);
        } else if (inView) {
          assertEquals(1, columnsOf[rank], said);
        }
      }
    }
  }

  /** Under the middle of whatever is drawn lies just that. */
  private static void checkHits(Frame frame) {
    for (int item = 0; item < frame.items(); item++) {
      double middle = frame.middle(item);
      if (middle > frame.metrics().axis() && middle < frame.height()) {
        double x = (drawnLeft(frame, item) + drawnRight(frame, item)) / 2;
        HitTest.Hit hit = HitTest.at(frame, x, middle);
        HitTest.Item found = assertInstanceOf(HitTest.Item.class, hit, said(frame, item));
        boolean narrow = drawnRight(frame, item) - drawnLeft(frame, item) < 6;
        String said = said(frame, item) + " is hit as " + said(frame, found.item());
        assertTrue(found.item() == item || narrow, said);
      }
    }
    for (int column = 0; column < frame.columns(); column++) {
      double left = Math.max(frame.columnLeft(column), frame.gutter());
      double right = Math.min(frame.columnRight(column), frame.width());
      double y = frame.columnBottom(column) - 1;
      if (right > left && y > frame.metrics().axis()) {
        assertEquals(new HitTest.Column(column), HitTest.at(frame, (left + right) / 2, y));
      }
    }
    for (int lane = 0; lane < frame.lanes().size(); lane++) {
      double y = frame.laneTop(lane) + frame.laneHeight(lane) / 2;
      if (y > frame.metrics().axis()) {
        assertEquals(new HitTest.LaneName(lane), HitTest.at(frame, 5, y));
      }
    }
    assertEquals(new HitTest.Axis(), HitTest.at(frame, frame.width() / 2, 3));
  }
}
