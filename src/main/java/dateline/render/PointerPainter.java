package dateline.render;

import dateline.layout.Frame;
import dateline.layout.TextWidths;
import dateline.time.CalendarInterval;
import dateline.time.TickLabels;

/** Paints the guide line at the pointer with its date, and a stretch that is being chosen. */
public final class PointerPainter {

  private PointerPainter() {}

  /**
   * Paints over a frame.
   *
   * @param x where the pointer is
   * @param anchor where choosing or measuring a stretch began, or NaN
   * @param length of that stretch in words
   */
  public static void paint(
      DrawSurface surface,
      Palette palette,
      Frame frame,
      TextWidths widths,
      TickLabels labels,
      double x,
      double anchor,
      String length) {
    double axis = frame.metrics().axis();
    if (!Double.isNaN(anchor)) {
      double left = Math.max(Math.min(anchor, x), frame.gutter());
      double width = Math.max(anchor, x) - left;
      surface.fillRect(
          left, axis, width, frame.height() - axis, palette.accent().deriveColor(0, 1, 1, 0.14));
      double noteWidth = widths.width(length) + 16;
      double noteLeft =
          Math.max(
              frame.gutter(),
              Math.min(left + width / 2 - noteWidth / 2, frame.width() - noteWidth));
      surface.fillRound(noteLeft, axis + 8, noteWidth, 22, 3, palette.accent());
      surface.text(length, noteLeft + 8, axis + 23, TextStyle.SMALL_STRONG, palette.onAccent());
    }
    double line = Math.rint(x) + 0.5;
    surface.line(line, axis, line, frame.height(), palette.fgSubtle(), 1);
    String date = label(labels, frame, frame.view().toTime(x - frame.gutter()));
    double width = widths.width(date) + 12;
    double left = Math.max(frame.gutter(), Math.min(line - width / 2, frame.width() - width));
    surface.fillRound(left, axis - 21, width, 20, 3, palette.fg());
    surface.text(date, left + 7, axis - 7, TextStyle.SMALL_STRONG, palette.bg());
  }

  /** The time at the pointer, as exact as the ticks around it. */
  private static String label(TickLabels labels, Frame frame, long time) {
    CalendarInterval minor = frame.ticks().minor();
    CalendarInterval.Unit unit =
        switch (minor.unit()) {
          case MILLISECOND, SECOND -> CalendarInterval.Unit.SECOND;
          case MINUTE, HOUR -> CalendarInterval.Unit.MINUTE;
          case DAY, WEEK -> CalendarInterval.Unit.DAY;
          case MONTH -> CalendarInterval.Unit.DAY;
          case YEAR ->
              minor.count() == 1 ? CalendarInterval.Unit.MONTH : CalendarInterval.Unit.YEAR;
        };
    return labels.major(new CalendarInterval(unit, 1), time);
  }
}
