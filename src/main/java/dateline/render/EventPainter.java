package dateline.render;

import dateline.layout.Frame;
import dateline.layout.Glyph;
import dateline.layout.TextWidths;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Status;
import dateline.time.TimeSpan;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * Paints events so that what is known of their dates shows. Certain extents are solid, possible
 * ones hatched; what has no end fades, an unknown end asks.
 *
 * <pre>
 * stated or derived  ●     claimed  ○     planned  ▷     background  ◆
 * </pre>
 */
final class EventPainter {

  private static final double RECEDED = 0.45;
  private static final double VEILED = 0.16;
  private static final double CORNER = 3;

  private final DrawSurface surface;
  private final Palette palette;
  private final Frame frame;
  private final Subject subject;
  private final TextWidths widths;

  EventPainter(
      DrawSurface surface, Palette palette, Frame frame, Subject subject, TextWidths widths) {
    this.surface = surface;
    this.palette = palette;
    this.frame = frame;
    this.subject = subject;
    this.widths = widths;
  }

  void paint() {
    for (int item = 0; item < frame.items(); item++) {
      if (frame.position(item) != subject.selected()) {
        item(item);
      }
    }
    for (int item = 0; item < frame.items(); item++) {
      if (frame.position(item) == subject.selected()) {
        ring(item);
        item(item);
      }
    }
  }

  private void item(int item) {
    int position = frame.position(item);
    Event event = subject.events().apply(position);
    boolean recedes = subject.recedes(position);
    boolean veiled = subject.veiled().get(position);
    double opacity = veiled ? VEILED : recedes ? RECEDED : 1;
    Palette.Hue hue = palette.hue(subject.hue(event, frame.lanes().get(frame.lane(item)).hue()));
    Color stroke = hue.stroke().deriveColor(0, 1, 1, opacity);
    Color fill = hue.fill().deriveColor(0, 1, 1, opacity);
    if (frame.is(item, Glyph.SET)) {
      set(item, event, stroke, fill);
    } else if (frame.is(item, Frame.MARK)) {
      mark(item, event, stroke);
    } else {
      bar(item, event, stroke, fill);
    }
    if (veiled) {
      return;
    }
    if (subject.disputed().get(position)) {
      dispute(item);
    }
    label(item, position, recedes);
  }

  private void mark(int item, Event event, Color stroke) {
    double radius = frame.metrics().mark() / 2;
    double x = (frame.start(item) + frame.end(item)) / 2;
    double y = frame.middle(item);
    if (frame.is(item, Glyph.APPROXIMATE)) {
      surface.fillCircle(x, y, radius + 4, stroke.deriveColor(0, 1, 1, 0.25));
    }
    if (event.status() == Status.PLANNED) {
      double[] xs = {x - radius + 1, x + radius + 1, x - radius + 1};
      double[] ys = {y - radius, y, y + radius};
      surface.fillPolygon(xs, ys, palette.bg());
      surface.strokePolygon(xs, ys, stroke, 1.5);
    } else if (event.basis() == Basis.BACKGROUND) {
      double[] xs = {x - radius, x, x + radius, x};
      double[] ys = {y, y - radius, y, y + radius};
      surface.fillPolygon(xs, ys, stroke);
    } else if (event.status() == Status.CLAIMED) {
      surface.fillCircle(x, y, radius, palette.bg());
      surface.strokeCircle(x, y, radius - 1, stroke, 2);
    } else {
      surface.fillCircle(x, y, radius, stroke);
    }
    if (frame.is(item, Glyph.UNCERTAIN)) {
      surface.text("?", x - radius - 7, y + 1, TextStyle.SMALL_STRONG, stroke);
    }
  }

  private void bar(int item, Event event, Color stroke, Color fill) {
    double height = frame.metrics().bar();
    double top = frame.middle(item) - height / 2;
    double start = frame.start(item);
    double end = frame.end(item);
    boolean openEnd = frame.is(item, Glyph.END_OPEN);
    boolean openStart = frame.is(item, Glyph.START_OPEN);
    Color ground = event.status() == Status.CLAIMED ? palette.bg() : fill;
    Color clear = ground.deriveColor(0, 1, 1, 0);
    if (openEnd) {
      end = frame.right(item);
      double solid = Math.max(start, end - frame.metrics().fade());
      surface.fillRect(start, top, solid - start, height, ground);
      surface.fade(solid, top, end - solid, height, ground, clear);
    } else {
      surface.fillRound(start, top, end - start, height, CORNER, ground);
    }
    if (openStart) {
      double from = frame.left(item);
      surface.fade(from, top, start - from, height, clear, ground);
    }
    possible(item, top, height, start, openEnd ? start : end, stroke);
    outline(item, event, stroke, top, height, start, end);
    unknownEnds(item, stroke);
  }

  /** Hatches what may be but need not be. */
  private void possible(
      int item, double top, double height, double start, double end, Color stroke) {
    Color lines = stroke.deriveColor(0, 1, 1, 0.45);
    double knownStart = frame.knownStart(item);
    double knownEnd = frame.knownEnd(item);
    boolean known = knownStart <= knownEnd && !frame.is(item, Glyph.INSTANT);
    hatch(start, known ? Math.min(knownStart, end) : end, top, height, lines);
    if (known) {
      hatch(Math.max(knownEnd, start), end, top, height, lines);
    }
  }

  private void hatch(double from, double to, double top, double height, Color lines) {
    double left = Math.max(from, frame.gutter() - 8) + 1;
    double right = Math.min(to, frame.width() + 8) - 1;
    if (right - left >= 2) {
      surface.hatch(left, top + 1, right - left, height - 2, lines);
    }
  }

  private void outline(
      int item, Event event, Color stroke, double top, double height, double start, double end) {
    boolean open = frame.is(item, Glyph.END_OPEN) || frame.is(item, Glyph.START_OPEN);
    boolean dashed =
        event.status() == Status.PLANNED || frame.is(item, Glyph.APPROXIMATE | Glyph.UNCERTAIN);
    if (!open) {
      double thickness = event.status() == Status.CLAIMED ? 1.5 : 1;
      surface.strokeRound(start, top, end - start, height, CORNER, stroke, thickness, dashed);
    } else if (!frame.is(item, Glyph.START_OPEN)) {
      surface.fillRect(start, top, 3, height, stroke);
    } else if (!frame.is(item, Glyph.END_OPEN)) {
      surface.fillRect(end - 3, top, 3, height, stroke);
    }
    if (event.basis() == Basis.BACKGROUND && !frame.is(item, Glyph.START_OPEN)) {
      double y = frame.middle(item);
      // On a bar too narrow to bear it the diamond stands before it.
      double x = end - start < frame.metrics().mark() ? start - 4 : start;
      surface.fillPolygon(
          new double[] {x - 4, x, x + 4, x}, new double[] {y, y - 4, y, y + 4}, stroke);
    }
  }

  private void unknownEnds(int item, Color stroke) {
    double baseline = frame.middle(item) + frame.metrics().text() * 0.36;
    if (frame.is(item, Glyph.END_UNKNOWN)) {
      surface.text("?", frame.end(item) + 6, baseline, TextStyle.SMALL_STRONG, stroke);
    }
    if (frame.is(item, Glyph.START_UNKNOWN)) {
      surface.text("?", frame.start(item) - 14, baseline, TextStyle.SMALL_STRONG, stroke);
    }
  }

  /** The candidates of a set, tied together by a line. */
  private void set(int item, Event event, Color stroke, Color fill) {
    double height = frame.metrics().bar();
    double y = frame.middle(item);
    double radius = frame.metrics().mark() / 2 - 1;
    List<TimeSpan> spans = event.when().candidates();
    if (spans.size() > 1) {
      surface.line(frame.start(item), y, frame.end(item), y, stroke, 1);
    }
    for (TimeSpan span : spans) {
      double from = x(span.from());
      double to = x(span.to());
      if (to < frame.gutter() - 40 || from > frame.width() + 40) {
        continue;
      }
      if (to - from < frame.metrics().widestMark()) {
        double x = (from + to) / 2;
        surface.fillCircle(x, y, radius, palette.bg());
        surface.strokeCircle(x, y, radius, stroke, 1.5);
      } else {
        surface.fillRound(from, y - height / 2, to - from, height, CORNER, fill);
        hatch(from, to, y - height / 2, height, stroke.deriveColor(0, 1, 1, 0.45));
        boolean claimed = event.status() == Status.CLAIMED || event.status() == Status.PLANNED;
        surface.strokeRound(from, y - height / 2, to - from, height, CORNER, stroke, 1, claimed);
      }
    }
  }

  private void label(int item, int position, boolean recedes) {
    String label = frame.label(item);
    if (label.isEmpty()) {
      return;
    }
    boolean selected = position == subject.selected();
    double room = frame.labelRoom(item);
    String shown = frame.labelWidth(item) <= room ? label : widths.fitted(label, room);
    double baseline = Math.rint(frame.middle(item) + frame.metrics().text() * 0.36);
    Color ink = recedes ? palette.fgSubtle() : palette.fg();
    TextStyle style = selected ? TextStyle.LABEL_STRONG : TextStyle.LABEL;
    if (frame.is(item, Frame.LABEL_INSIDE)) {
      backdrop(item, shown);
    } else if (selected) {
      clear(item);
    }
    surface.text(shown, frame.labelLeft(item), baseline, style, ink);
  }

  /** Clears the hatching behind letters, so that they stay legible. */
  private void backdrop(int item, String shown) {
    boolean hatched =
        frame.knownStart(item) > frame.knownEnd(item) || frame.is(item, Glyph.INSTANT);
    if (hatched && !shown.isEmpty()) {
      clear(item);
    }
  }

  /** Lays the ground's colour under a label, over whatever stands there. */
  private void clear(int item) {
    double width = Math.min(frame.labelWidth(item), frame.labelRoom(item));
    surface.fillRound(
        frame.labelLeft(item) - 4,
        frame.middle(item) - frame.metrics().bar() / 2 + 2,
        width + 8,
        frame.metrics().bar() - 4,
        CORNER,
        palette.bg().deriveColor(0, 1, 1, 0.82));
  }

  /** A small sign at the glyph's upper right that sources disagree. */
  private void dispute(int item) {
    boolean mark = frame.is(item, Frame.MARK);
    double corner = frame.is(item, Glyph.END_OPEN) ? frame.start(item) + 2 : frame.end(item);
    double x = mark ? frame.end(item) + 1 : Math.min(corner, frame.width() - 8);
    double reach = mark ? frame.metrics().mark() : frame.metrics().bar();
    double y = frame.middle(item) - reach / 2;
    surface.fillCircle(x, y, 4, palette.bg());
    surface.fillCircle(x, y, 2.5, palette.warn());
  }

  private void ring(int item) {
    Color accent = palette.accent();
    double height = frame.metrics().bar();
    if (frame.is(item, Frame.MARK)) {
      double x = (frame.start(item) + frame.end(item)) / 2;
      surface.fillCircle(x, frame.middle(item), height / 2, palette.bg());
      surface.strokeCircle(x, frame.middle(item), height / 2 - 1, accent, 2);
    } else {
      double left = Math.max(frame.left(item), frame.gutter() - 8);
      double right = Math.min(frame.right(item), frame.width() + 8);
      surface.strokeRound(
          left - 3,
          frame.middle(item) - height / 2 - 3,
          right - left + 6,
          height + 6,
          5,
          accent,
          2,
          false);
    }
  }

  private double x(long time) {
    return Math.clamp(frame.view().toPixel(time) + frame.gutter(), -10_000, frame.width() + 10_000);
  }
}
