package dateline.render;

import dateline.layout.Frame;
import dateline.layout.TextLines;
import dateline.layout.TextWidths;
import dateline.time.CalendarInterval;
import dateline.time.TickLabels;
import dateline.time.Ticks;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * Paints what lies under the events: bands of weekends and nights, ticks, lanes and their names.
 */
final class GroundPainter {

  private static final long DAY = 86_400_000L;
  private static final int NAME_LINES = 2;
  private static final double NARROWEST_BAND = 6;
  private static final long EVENING = 18 * 3_600_000L;
  private static final long MORNING = 6 * 3_600_000L;

  private final DrawSurface surface;
  private final Palette palette;
  private final Frame frame;
  private final TextWidths widths;

  GroundPainter(DrawSurface surface, Palette palette, Frame frame, TextWidths widths) {
    this.surface = surface;
    this.palette = palette;
    this.frame = frame;
    this.widths = widths;
  }

  void paint(long now) {
    surface.fillRect(0, 0, frame.width(), frame.height(), palette.bg());
    double axis = frame.metrics().axis();
    surface.clip(frame.gutter(), axis, frame.width() - frame.gutter(), frame.height() - axis);
    bands();
    Ticks ticks = frame.ticks();
    for (long time : ticks.minorTimes()) {
      tick(time, palette.line().deriveColor(0, 1, 1, 0.55));
    }
    for (long time : ticks.majorTimes()) {
      tick(time, palette.line());
    }
    if (now >= frame.view().from() && now < frame.view().to()) {
      tick(now, palette.accent());
    }
    surface.unclip();
  }

  private void tick(long time, Color stroke) {
    double x = Math.rint(x(time)) + 0.5;
    surface.line(x, frame.metrics().axis(), x, frame.height(), stroke, 1);
  }

  private void bands() {
    CalendarInterval minor = frame.ticks().minor();
    boolean weekends =
        minor.unit() == CalendarInterval.Unit.DAY || minor.unit() == CalendarInterval.Unit.WEEK;
    weekends &= DAY / frame.view().millisPerPixel() >= NARROWEST_BAND;
    boolean nights = minor.unit() == CalendarInterval.Unit.HOUR;
    if (!weekends && !nights) {
      return;
    }
    long from = Math.floorDiv(frame.view().from(), DAY) * DAY;
    for (long day = from; day < frame.view().to(); day += DAY) {
      if (weekends && TickLabels.isWeekend(day)) {
        band(day, day + DAY);
      } else if (nights) {
        band(day, day + MORNING);
        band(day + EVENING, day + DAY);
      }
    }
  }

  private void band(long from, long to) {
    double left = Math.max(x(from), frame.gutter());
    double right = Math.min(x(to), frame.width());
    if (right > left) {
      surface.fillRect(
          left, frame.metrics().axis(), right - left, frame.height(), palette.bgSunken());
    }
  }

  /** The axis, above all else: coarse names over fine ones, the first of them kept in view. */
  void paintAxis(TickLabels labels) {
    double height = frame.metrics().axis();
    surface.fillRect(0, 0, frame.width(), height, palette.bg());
    double hair = height - 0.5;
    surface.line(0, hair, frame.width(), hair, palette.line(), 1);
    surface.clip(frame.gutter(), 0, frame.width() - frame.gutter(), height);
    Ticks ticks = frame.ticks();
    double upper = Math.rint(height * 0.40);
    double lower = Math.rint(height * 0.80);
    if (ticks.hasContext()) {
      majors(labels, ticks, upper);
    }
    double character = frame.metrics().text() * 0.55;
    for (long time : ticks.minorTimes()) {
      double x = Math.rint(x(time));
      String label = labels.minor(ticks.minor(), time);
      surface.line(x + 0.5, height - 6, x + 0.5, height, palette.line(), 1);
      if (x >= frame.gutter() - 2 && x + 4 + label.length() * character <= frame.width()) {
        surface.text(label, x + 4, lower, TextStyle.SMALL, palette.fgMuted());
      }
    }
    surface.unclip();
  }

  private void majors(TickLabels labels, Ticks ticks, double baseline) {
    long[] times = ticks.majorTimes();
    double character = frame.metrics().text() * 0.6;
    for (int tick = 0; tick < times.length; tick++) {
      String label = labels.major(ticks.major(), times[tick]);
      double x = Math.max(x(times[tick]), frame.gutter()) + 4;
      double next = tick + 1 < times.length ? x(times[tick + 1]) : Double.MAX_VALUE;
      if (x + label.length() * character + 8 > next) {
        continue;
      }
      surface.text(label, x, baseline, TextStyle.SMALL_STRONG, palette.fg());
    }
  }

  /** The lanes' names and the hairlines between lanes. */
  void paintLanes() {
    double axis = frame.metrics().axis();
    surface.clip(0, axis, frame.width(), frame.height() - axis);
    surface.fillRect(0, axis, frame.gutter(), frame.height() - axis, palette.bg());
    for (int lane = 0; lane < frame.lanes().size(); lane++) {
      double top = frame.laneTop(lane);
      double bottom = Math.rint(top + frame.laneHeight(lane)) - 0.5;
      int hue = frame.lanes().get(lane).hue();
      Color text = hue < 0 ? palette.fgMuted() : palette.hue(hue).text();
      name(frame.lanes().get(lane).name(), top, frame.laneHeight(lane), text);
      surface.line(0, bottom, frame.width(), bottom, palette.line(), 1);
    }
    surface.unclip();
  }

  private void name(String name, double top, double height, Color ink) {
    double line = frame.metrics().text() * 1.2;
    List<String> lines = TextLines.of(name, frame.gutter() - 20, NAME_LINES, widths);
    double first = frame.metrics().lanePadding() + frame.metrics().row() / 2;
    double middle = Math.min(first, (height - (lines.size() - 1) * line) / 2);
    double baseline = Math.rint(top + middle + frame.metrics().text() * 0.36);
    for (String part : lines) {
      surface.text(part, 12, baseline, TextStyle.SMALL_STRONG, ink);
      baseline += line;
    }
  }

  private double x(long time) {
    return frame.view().toPixel(time) + frame.gutter();
  }
}
