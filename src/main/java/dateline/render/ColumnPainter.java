package dateline.render;

import dateline.layout.Frame;
import dateline.layout.TextWidths;
import java.util.Locale;
import javafx.scene.paint.Color;

/** Paints the columns that stand for events without a row of their own, with how many they are. */
final class ColumnPainter {

  private final DrawSurface surface;
  private final Palette palette;
  private final Frame frame;
  private final TextWidths widths;

  ColumnPainter(DrawSurface surface, Palette palette, Frame frame, TextWidths widths) {
    this.surface = surface;
    this.palette = palette;
    this.frame = frame;
    this.widths = widths;
  }

  void paint() {
    int[] most = new int[frame.lanes().size()];
    for (int column = 0; column < frame.columns(); column++) {
      int lane = frame.columnLane(column);
      if (!frame.isEarlier(column)) {
        most[lane] = Math.max(most[lane], frame.columnCount(column));
      }
    }
    for (int column = 0; column < frame.columns(); column++) {
      if (frame.isEarlier(column)) {
        earlier(column);
      } else {
        paint(column, most[frame.columnLane(column)]);
      }
    }
  }

  private void paint(int column, int most) {
    Palette.Hue hue = palette.hue(frame.lanes().get(frame.columnLane(column)).hue());
    double left = frame.columnLeft(column);
    double width = frame.columnRight(column) - left;
    double room = frame.columnBottom(column) - frame.columnTop(column);
    int count = frame.columnCount(column);
    double least = Math.min(room, frame.metrics().text() + 4);
    double share = most <= 1 ? 0 : Math.log(count) / Math.log(most);
    double height = Math.rint(least + (room - least) * share);
    double top = frame.columnBottom(column) - height;
    surface.fillRound(left, top, width, height, 3, hue.fill());
    Color edge = hue.stroke();
    surface.fillRect(left + 2, frame.columnBottom(column) - 2, width - 4, 2, edge);
    String text = (count < 1000 ? "+" : "") + brief(count);
    double textLeft = left + (width - widths.width(text)) / 2;
    double baseline =
        Math.rint(frame.columnBottom(column) - least / 2 + frame.metrics().text() * 0.28);
    surface.text(text, Math.rint(textLeft), baseline, TextStyle.SMALL_STRONG, hue.text());
  }

  /** A flag at the left edge that points back to what began before. */
  private void earlier(int column) {
    Palette.Hue hue = palette.hue(frame.lanes().get(frame.columnLane(column)).hue());
    double left = frame.columnLeft(column);
    double right = frame.columnRight(column);
    double bottom = frame.columnBottom(column);
    double height = frame.metrics().text() + 4;
    double middle = bottom - height / 2;
    double[] xs = {left, left + 7, right, right, left + 7};
    double[] ys = {middle, bottom - height, bottom - height, bottom, bottom};
    surface.fillPolygon(xs, ys, hue.fill());
    String text = brief(frame.columnCount(column));
    double textLeft = (left + 7 + right - widths.width(text)) / 2;
    double baseline = Math.rint(middle + frame.metrics().text() * 0.28);
    surface.text(text, Math.rint(textLeft), baseline, TextStyle.SMALL_STRONG, hue.text());
  }

  /** A count in at most four characters: {@code 999}, {@code 1.2k}, {@code 45k}, {@code 1.0M}. */
  static String brief(int count) {
    if (count < 1_000) {
      return Integer.toString(count);
    }
    boolean thousands = count < 999_500;
    double value = count / (thousands ? 1e3 : 1e6);
    String format = value < 9.95 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, format, value) + (thousands ? "k" : "M");
  }
}
