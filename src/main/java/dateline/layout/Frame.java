package dateline.layout;

import dateline.index.Lane;
import dateline.time.Ticks;
import dateline.time.Viewport;
import java.util.Arrays;
import java.util.List;

/**
 * All that is on the pane at one moment, in pixels from its top left. Painting and hit-testing read
 * the same frame, so they cannot disagree. Times run from the gutter with the lanes' names to the
 * right edge; the axis is at the top.
 */
public final class Frame {

  /** The part of {@code flags} that says a label stands in its bar. */
  public static final int LABEL_INSIDE = 1 << 16;

  /** The part of {@code flags} that says the event is drawn as a mark. */
  public static final int MARK = 1 << 17;

  final Viewport view;
  final Ticks ticks;
  final Metrics metrics;
  final double gutter;
  final double width;
  final double height;
  final List<Lane> lanes;
  final double[] laneTop;
  final double[] laneHeight;

  int items;
  int[] position = new int[64];
  int[] lane = new int[64];
  int[] flags = new int[64];
  double[] left = new double[64];
  double[] start = new double[64];
  double[] knownStart = new double[64];
  double[] knownEnd = new double[64];
  double[] end = new double[64];
  double[] right = new double[64];
  double[] middle = new double[64];
  double[] labelLeft = new double[64];
  double[] labelRoom = new double[64];
  double[] labelWidth = new double[64];
  String[] label = new String[64];

  int columns;
  int[] columnLane = new int[64];
  int[] columnCount = new int[64];
  int[] columnFirst = new int[64];
  long[] columnFrom = new long[64];
  long[] columnTo = new long[64];
  double[] columnLeft = new double[64];
  double[] columnRight = new double[64];
  double[] columnTop = new double[64];
  double[] columnBottom = new double[64];
  boolean[] columnEarlier = new boolean[64];

  Frame(
      Viewport view,
      Ticks ticks,
      Metrics metrics,
      double gutter,
      double width,
      double height,
      List<Lane> lanes) {
    this.view = view;
    this.ticks = ticks;
    this.metrics = metrics;
    this.gutter = gutter;
    this.width = width;
    this.height = height;
    this.lanes = lanes;
    laneTop = new double[lanes.size()];
    laneHeight = new double[lanes.size()];
  }

  /** Makes room for one more event and says which number it has. */
  int addItem() {
    if (items == position.length) {
      int size = items * 2;
      position = Arrays.copyOf(position, size);
      lane = Arrays.copyOf(lane, size);
      flags = Arrays.copyOf(flags, size);
      left = Arrays.copyOf(left, size);
      start = Arrays.copyOf(start, size);
      knownStart = Arrays.copyOf(knownStart, size);
      knownEnd = Arrays.copyOf(knownEnd, size);
      end = Arrays.copyOf(end, size);
      right = Arrays.copyOf(right, size);
      middle = Arrays.copyOf(middle, size);
      labelLeft = Arrays.copyOf(labelLeft, size);
      labelRoom = Arrays.copyOf(labelRoom, size);
      labelWidth = Arrays.copyOf(labelWidth, size);
      label = Arrays.copyOf(label, size);
    }
    return items++;
  }

  /** Makes room for one more column and says which number it has. */
  int addColumn() {
    if (columns == columnLane.length) {
      int size = columns * 2;
      columnLane = Arrays.copyOf(columnLane, size);
      columnCount = Arrays.copyOf(columnCount, size);
      columnFirst = Arrays.copyOf(columnFirst, size);
      columnFrom = Arrays.copyOf(columnFrom, size);
      columnTo = Arrays.copyOf(columnTo, size);
      columnLeft = Arrays.copyOf(columnLeft, size);
      columnRight = Arrays.copyOf(columnRight, size);
      columnTop = Arrays.copyOf(columnTop, size);
      columnBottom = Arrays.copyOf(columnBottom, size);
      columnEarlier = Arrays.copyOf(columnEarlier, size);
    }
    return columns++;
  }

  /** The stretch of time; its pixel 0 is at {@link #gutter}. */
  public Viewport view() {
    return view;
  }

  public Ticks ticks() {
    return ticks;
  }

  public Metrics metrics() {
    return metrics;
  }

  /** Where time begins: the width of the column with the lanes' names. */
  public double gutter() {
    return gutter;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public List<Lane> lanes() {
    return lanes;
  }

  /** The top of a lane, which may lie above the pane when lanes are scrolled. */
  public double laneTop(int number) {
    return laneTop[number];
  }

  public double laneHeight(int number) {
    return laneHeight[number];
  }

  /** How many events are drawn one by one. */
  public int items() {
    return items;
  }

  /** The event's position in time. */
  public int position(int item) {
    return position[item];
  }

  public int lane(int item) {
    return lane[item];
  }

  /** Whether a flag of {@link Glyph} or of this class is set. */
  public boolean is(int item, int flag) {
    return (flags[item] & flag) != 0;
  }

  /** Where the drawing of the date begins, with what fades before it. */
  public double left(int item) {
    return left[item];
  }

  /** Where the first possible moment is. */
  public double start(int item) {
    return start[item];
  }

  /** Where the certain part begins; right of {@link #knownEnd} when there is none. */
  public double knownStart(int item) {
    return knownStart[item];
  }

  public double knownEnd(int item) {
    return knownEnd[item];
  }

  /** Where the last possible moment is. */
  public double end(int item) {
    return end[item];
  }

  /** Where the drawing of the date ends, with what fades after it. */
  public double right(int item) {
    return right[item];
  }

  /** The vertical middle. */
  public double middle(int item) {
    return middle[item];
  }

  /** The text at the event; empty when there is no room. */
  public String label(int item) {
    return label[item];
  }

  public double labelLeft(int item) {
    return labelLeft[item];
  }

  /** How much of the label's width is free; smaller than the label where it is to be cut. */
  public double labelRoom(int item) {
    return labelRoom[item];
  }

  public double labelWidth(int item) {
    return labelWidth[item];
  }

  /** Where all that is drawn of an event begins, its label included. */
  public double drawnLeft(int item) {
    return label[item].isEmpty() ? left[item] : Math.min(left[item], labelLeft[item]);
  }

  /** Where all of it ends. */
  public double drawnRight(int item) {
    return label[item].isEmpty()
        ? right[item]
        : Math.max(right[item], labelLeft[item] + Math.min(labelWidth[item], labelRoom[item]));
  }

  /** How many columns of clustered events there are. */
  public int columns() {
    return columns;
  }

  public int columnLane(int column) {
    return columnLane[column];
  }

  /**
   * Whether a column, at the left edge, also stands for events that began before its stretch and
   * went on into it; the others count what begins in theirs.
   */
  public boolean isEarlier(int column) {
    return columnEarlier[column];
  }

  /** How many events a column stands for. */
  public int columnCount(int column) {
    return columnCount[column];
  }

  /** The position of its first event. */
  public int columnFirst(int column) {
    return columnFirst[column];
  }

  /** The first moment of its stretch. */
  public long columnFrom(int column) {
    return columnFrom[column];
  }

  /** The millisecond after its stretch. */
  public long columnTo(int column) {
    return columnTo[column];
  }

  public double columnLeft(int column) {
    return columnLeft[column];
  }

  public double columnRight(int column) {
    return columnRight[column];
  }

  public double columnTop(int column) {
    return columnTop[column];
  }

  public double columnBottom(int column) {
    return columnBottom[column];
  }

  /** The item that shows an event, or -1. Cost: the items on the pane. */
  public int itemOf(int wanted) {
    for (int item = 0; item < items; item++) {
      if (position[item] == wanted) {
        return item;
      }
    }
    return -1;
  }
}
