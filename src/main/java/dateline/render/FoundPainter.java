package dateline.render;

import dateline.layout.Frame;
import java.util.function.IntPredicate;
import javafx.scene.paint.Color;

/** Goes over the events that were found with a soft highlighter: glyph and label. */
public final class FoundPainter {

  private static final double STRENGTH = 0.42;
  private static final double EDGE = 4;

  private FoundPainter() {}

  /**
   * Paints over a frame. Cost: linear in what the frame shows.
   *
   * @param found whether the event at a position is to be marked
   */
  public static void paint(DrawSurface surface, Palette palette, Frame frame, IntPredicate found) {
    Color ink = palette.markStrong().deriveColor(0, 1, 1, STRENGTH);
    double height = frame.metrics().bar();
    for (int item = 0; item < frame.items(); item++) {
      if (found.test(frame.position(item))) {
        double left = Math.max(frame.left(item), frame.gutter()) - EDGE;
        double right = Math.min(frame.right(item), frame.width());
        if (!frame.label(item).isEmpty() && !frame.is(item, Frame.LABEL_INSIDE)) {
          double label = Math.min(frame.labelWidth(item), frame.labelRoom(item));
          right = Math.max(right, frame.labelLeft(item) + label);
        }
        surface.fillRound(
            left, frame.middle(item) - height / 2, right + EDGE - left, height, EDGE, ink);
      }
    }
  }
}
