package dateline.layout;

/** What lies under a point of the pane. */
public final class HitTest {

  private HitTest() {}

  /** What a point is on. */
  public sealed interface Hit {}

  /** An event, by its item in the frame. */
  public record Item(int item) implements Hit {}

  /** A column of clustered events. */
  public record Column(int column) implements Hit {}

  /** The name of a lane. */
  public record LaneName(int lane) implements Hit {}

  /** The axis. */
  public record Axis() implements Hit {}

  /** The ground. */
  public record Ground() implements Hit {}

  /** Cost: the items on the pane. What is painted last is hit first. */
  public static Hit at(Frame frame, double x, double y) {
    if (y < frame.metrics.axis()) {
      return new Axis();
    }
    if (x < frame.gutter) {
      for (int lane = 0; lane < frame.laneTop.length; lane++) {
        if (y >= frame.laneTop[lane] && y < frame.laneTop[lane] + frame.laneHeight[lane]) {
          return new LaneName(lane);
        }
      }
      return new Ground();
    }
    double reach = frame.metrics.bar() / 2 + 1;
    for (int item = frame.items - 1; item >= 0; item--) {
      if (Math.abs(frame.middle[item] - y) <= reach && isWithin(frame, item, x)) {
        return new Item(item);
      }
    }
    for (int column = 0; column < frame.columns; column++) {
      if (x >= frame.columnLeft[column] - 1
          && x < frame.columnRight[column] + 1
          && y >= frame.columnTop[column]
          && y < frame.columnBottom[column]) {
        return new Column(column);
      }
    }
    return new Ground();
  }

  /** On the glyph, on its label, or between the two. */
  private static boolean isWithin(Frame frame, int item, double x) {
    double left = frame.left[item] - 3;
    double right = frame.right[item] + 3;
    if (!frame.label[item].isEmpty()) {
      double labelLeft = frame.labelLeft[item];
      left = Math.min(left, labelLeft - 2);
      right = Math.max(right, labelLeft + Math.min(frame.labelWidth[item], frame.labelRoom[item]));
    }
    return x >= left && x <= right;
  }
}
