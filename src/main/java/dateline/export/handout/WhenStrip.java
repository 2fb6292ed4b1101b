package dateline.export.handout;

import dateline.layout.TextWidths;
import dateline.render.DrawSurface;
import dateline.render.Palette;
import dateline.render.TextStyle;
import dateline.session.show.Neighbourhood;
import dateline.session.show.Show;
import dateline.session.show.Walk;
import dateline.time.TickLabels;
import dateline.time.Ticks;
import dateline.time.TimeSpan;
import dateline.time.Viewport;
import java.util.Locale;

/**
 * Where in time a step is, drawn small: its date as far as it reaches, and the steps near it, on an
 * axis of its own.
 */
final class WhenStrip {

  static final double HEIGHT = 30;

  private static final double AXIS = 6;
  private static final double MINOR_LINE = 19;
  private static final double MAJOR_LINE = 28;
  private static final double MARGIN = 5;

  /** How much smaller the text is than that for which distances between ticks are chosen. */
  private static final double ZOOM = 0.62;

  private final Show show;
  private final TickLabels labels;
  private final Palette palette = Palette.LIGHT;

  WhenStrip(Show show, Locale locale) {
    this.show = show;
    labels = new TickLabels(locale);
  }

  void paint(DrawSurface surface, int stop, double width, TextWidths widths) {
    TimeSpan span = Neighbourhood.of(Walk.startAt(show, stop));
    double room = width - 2 * MARGIN;
    Viewport view = Viewport.of(span.from(), span.to(), room / ZOOM);
    surface.line(0, AXIS, width, AXIS, palette.fgSubtle(), 0.7);
    ticks(surface, view, width, widths);
    for (int other = 0; other < show.size(); other++) {
      double at = x(view, show.middle(other));
      if (other != stop && at >= MARGIN && at <= width - MARGIN) {
        surface.fillCircle(at, AXIS, 2.6, palette.bg());
        surface.strokeCircle(at, AXIS, 2.1, palette.fgMuted(), 0.8);
      }
    }
    double from = Math.max(x(view, show.from(stop)), MARGIN);
    double to = Math.min(x(view, show.to(stop)), width - MARGIN);
    if (to - from > 8) {
      surface.fillRound(
          from, AXIS - 2, to - from, 4, 2, palette.accent().deriveColor(0, 1, 1, 0.35));
    }
    double at = Math.clamp(x(view, show.middle(stop)), MARGIN, width - MARGIN);
    surface.fillCircle(at, AXIS, 5, palette.bg());
    surface.fillCircle(at, AXIS, 3.8, palette.accent());
  }

  private static double x(Viewport view, long time) {
    return MARGIN + view.toPixel(time) * ZOOM;
  }

  private void ticks(DrawSurface surface, Viewport view, double width, TextWidths widths) {
    Ticks ticks = Ticks.of(view);
    double free = 0;
    for (long time : ticks.minorTimes()) {
      double at = x(view, time);
      String label = labels.minor(ticks.minor(), time);
      double end = at + widths.width(label);
      if (at >= MARGIN && at <= width) {
        surface.line(at, AXIS, at, AXIS + 4, palette.fgSubtle(), 0.6);
        if (at >= free && end <= width) {
          surface.text(label, at, MINOR_LINE, TextStyle.SMALL, palette.fgMuted());
          free = end + 5;
        }
      }
    }
    if (!ticks.hasContext()) {
      return;
    }
    long[] major = ticks.majorTimes();
    for (int i = 0; i < major.length; i++) {
      double at = Math.max(x(view, major[i]), MARGIN);
      String label = labels.major(ticks.major(), major[i]);
      double next = i + 1 < major.length ? x(view, major[i + 1]) - 5 : width;
      if (at + widths.width(label) <= Math.min(next, width)) {
        surface.text(label, at, MAJOR_LINE, TextStyle.SMALL_STRONG, palette.fgMuted());
      }
    }
  }
}
