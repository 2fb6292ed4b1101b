package dateline.view.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** Turns the outline of a range of text into one soft rectangle a line. */
final class LineShapes {

  private static final double SAME_LINE = 2;

  private LineShapes() {}

  /**
   * The rectangles of an outline as {@code TextFlow.getRangeShape} gives it: several to a line
   * where the script or the direction changes, joined here where they meet.
   */
  static List<Rectangle2D> lines(PathElement[] outline) {
    List<Rectangle2D> lines = new ArrayList<>();
    Box box = new Box();
    for (PathElement element : outline) {
      if (element instanceof MoveTo move) {
        box.closeInto(lines);
        box.add(move.getX(), move.getY());
      } else if (element instanceof LineTo line) {
        box.add(line.getX(), line.getY());
      }
    }
    box.closeInto(lines);
    return lines;
  }

  /** The elements of a rectangle with round corners. */
  static List<PathElement> rounded(Rectangle2D box, double radius) {
    double r = Math.min(radius, Math.min(box.getWidth(), box.getHeight()) / 2);
    return List.of(
        new MoveTo(box.getMinX() + r, box.getMinY()),
        new HLineTo(box.getMaxX() - r),
        new ArcTo(r, r, 0, box.getMaxX(), box.getMinY() + r, false, true),
        new VLineTo(box.getMaxY() - r),
        new ArcTo(r, r, 0, box.getMaxX() - r, box.getMaxY(), false, true),
        new HLineTo(box.getMinX() + r),
        new ArcTo(r, r, 0, box.getMinX(), box.getMaxY() - r, false, true),
        new VLineTo(box.getMinY() + r),
        new ArcTo(r, r, 0, box.getMinX() + r, box.getMinY(), false, true),
        new ClosePath());
  }

  /** Gathers the corners of one rectangle. */
  private static final class Box {
    private double minX;
    private double minY;
    private double maxX;
    private double maxY;
    private boolean empty = true;

    void add(double x, double y) {
      minX = empty ? x : Math.min(minX, x);
      maxX = empty ? x : Math.max(maxX, x);
      minY = empty ? y : Math.min(minY, y);
      maxY = empty ? y : Math.max(maxY, y);
      empty = false;
    }

    void closeInto(List<Rectangle2D> lines) {
      if (!empty && maxX > minX) {
        Rectangle2D last = lines.isEmpty() ? null : lines.getLast();
        if (last != null
            && Math.abs(last.getMinY() - minY) < SAME_LINE
            && last.getMinX() <= maxX + SAME_LINE
            && minX <= last.getMaxX() + SAME_LINE) {
          lines.removeLast();
          add(last.getMinX(), last.getMinY());
          add(last.getMaxX(), last.getMaxY());
        }
        lines.add(new Rectangle2D(minX, minY, maxX - minX, maxY - minY));
      }
      empty = true;
    }
  }
}
