package dateline.view.present;

import dateline.render.Grounds;
import dateline.render.Palette;
import dateline.render.Palette.Hue;
import dateline.session.show.Neighbourhood;
import dateline.session.show.Show;
import dateline.session.show.Walk;
import dateline.time.TickLabels;
import dateline.time.Ticks;
import dateline.time.TimeSpan;
import dateline.time.Viewport;
import dateline.view.Words;
import java.util.BitSet;
import javafx.animation.AnimationTimer;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Where in time one is: the stops as dots on an axis that glides from one to the next. A date that
 * is longer than its dot is drawn as far as it reaches, with the dot in its middle.
 */
final class StripView extends Region {

  private static final double NANOS = 260e6;

  /** The size of text for which distances between ticks are chosen. */
  private static final double USUAL_TEXT = 14;

  /** Narrower than this no ticks are chosen for. */
  private static final double LEAST_WIDTH = 100;

  private static final Font ANY_SIZE = Font.font("Inter", 13);

  private final Words words;
  private final Slides slides;
  private final TickLabels labels;
  private final Canvas canvas = new Canvas();
  private Palette palette = Grounds.PAPER;
  private @Nullable Walk walk;
  private int cameFrom = -1;
  private Viewport view = Viewport.of(0, 1, 1);
  private Viewport origin = view;
  private Viewport goal = view;
  private boolean placed;
  private long began = -1;

  private final AnimationTimer glide =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (began < 0) {
            began = now;
          }
          double part = Math.min(1, (now - began) / NANOS);
          view = origin.towards(goal, 1 - Math.pow(1 - part, 3));
          if (part >= 1) {
            stop();
          }
          paint();
        }
      };

  StripView(Words words, Slides slides) {
    this.words = words;
    this.slides = slides;
    labels = new TickLabels(words.locale());
    getChildren().add(canvas);
  }

  /** Moves to where a walk is: gliding, unless nothing should. */
  void show(Walk next, Palette ground, boolean still) {
    Walk before = walk;
    palette = ground;
    walk = next;
    if (before == null || before.show() != next.show()) {
      cameFrom = -1;
      placed = false;
    } else if (before.stop() != next.stop()) {
      cameFrom = before.stop();
    }
    aim(still);
  }

  /** No longer moves. */
  void rest() {
    glide.stop();
  }

  private double height() {
    return Math.max(1, getHeight());
  }

  private double unit() {
    return height() * 0.115;
  }

  private double margin() {
    return getWidth() * 0.056;
  }

  /** Pixels of the picture for a pixel that ticks are chosen in. */
  private double zoom() {
    return unit() / USUAL_TEXT;
  }

  private void aim(boolean still) {
    Walk here = walk;
    double width = Math.max(1, (getWidth() - 2 * margin()) / zoom());
    if (here == null || getWidth() <= 0) {
      return;
    }
    TimeSpan span = Neighbourhood.of(here);
    goal = Viewport.of(span.from(), span.to(), width);
    glide.stop();
    if (still || !placed) {
      view = goal;
      placed = true;
      paint();
    } else if (!view.equals(goal)) {
      origin = view;
      began = -1;
      glide.start();
    } else {
      paint();
    }
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      aim(true);
    }
  }

  private void paint() {
    Walk here = walk;
    if (here == null) {
      return;
    }
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(palette.bgSunken());
    g.fillRect(0, 0, getWidth(), height());
    g.setFill(palette.line());
    g.fillRect(0, 0, getWidth(), Math.max(1, height() * 0.006));
    Show show = here.show();
    if (show.size() == 0) {
      return;
    }
    double axis = Math.rint(height() * 0.47);
    ticks(g, axis);
    axis(g, here, axis);
    dots(g, here, axis);
    g.setTextAlign(TextAlignment.RIGHT);
    text(
        g,
        words.get("show.position", here.stop() + 1, show.size()),
        getWidth() - margin(),
        height() * 0.19,
        "Inter",
        palette.fgMuted());
  }

  private double x(long time) {
    return margin() + view.toPixel(time) * zoom();
  }

  /** Ticks far enough apart for the names of the longer stretches: no hours of unnamed days. */
  private Ticks named() {
    Ticks ticks = Ticks.of(view);
    for (double width = view.width() / 2; width > LEAST_WIDTH && crowded(ticks); width /= 2) {
      ticks = Ticks.of(Viewport.of(view.from(), view.to(), width));
    }
    return ticks;
  }

  private boolean crowded(Ticks ticks) {
    long[] major = ticks.majorTimes();
    if (!ticks.hasContext() || major.length < 3) {
      return false;
    }
    double name = width(labels.major(ticks.major(), major[1]), "Inter SemiBold");
    return x(major[2]) - x(major[1]) < name + unit();
  }

  private void ticks(GraphicsContext g, double axis) {
    Ticks ticks = named();
    double tick = unit() * 0.35;
    g.setTextAlign(TextAlignment.LEFT);
    boolean twoLines = ticks.hasContext();
    double minorLine = height() * 0.67;
    double majorLine = height() * 0.85;
    long[] minor = ticks.minorTimes();
    double free = -1;
    for (int i = 0; i < minor.length; i++) {
      double at = x(minor[i]);
      String label = labels.minor(ticks.minor(), minor[i]);
      double end = at + width(label, "Inter");
      if (at >= margin() - 1 && at <= getWidth() - margin()) {
        g.setFill(palette.fgSubtle());
        g.fillRect(at, axis, Math.max(1, unit() * 0.05), tick);
        if (at > free && end < getWidth() - margin() / 2) {
          text(g, label, at, minorLine, "Inter", palette.fgMuted());
          free = end + unit() * 0.5;
        }
      }
    }
    if (!twoLines) {
      return;
    }
    long[] major = ticks.majorTimes();
    for (int i = 0; i < major.length; i++) {
      double at = Math.max(x(major[i]), margin());
      String label = labels.major(ticks.major(), major[i]);
      double end = at + width(label, "Inter SemiBold");
      double next = i + 1 < major.length ? x(major[i + 1]) - unit() : getWidth();
      if (end <= Math.min(next, getWidth() - margin() / 2)) {
        text(g, label, at, majorLine, "Inter SemiBold", palette.fgMuted());
      }
    }
  }

  private void axis(GraphicsContext g, Walk here, double axis) {
    double left = margin();
    double right = getWidth() - margin();
    double thick = Math.max(1, unit() * 0.07);
    g.setFill(palette.fgSubtle());
    if (!here.hidesLater()) {
      g.fillRect(left, axis - thick / 2, right - left, thick);
      return;
    }
    double now = Math.clamp(x(here.show().to(here.stop())), left, right);
    g.fillRect(left, axis - thick / 2, now - left, thick);
    for (double at = now + unit(); at < right - unit() * 2; at += unit() * 0.8) {
      g.fillRect(at, axis - thick / 2, unit() * 0.4, thick);
    }
    g.setTextAlign(TextAlignment.RIGHT);
    text(g, "?", right, axis, "Inter SemiBold", palette.fgMuted());
  }

  private void dots(GraphicsContext g, Walk here, double axis) {
    Show show = here.show();
    double radius = unit() * 0.32;
    double left = margin() - radius;
    double right = getWidth() - margin() + radius;
    BitSet taken = new BitSet();
    for (int stop = 0; stop < show.size(); stop++) {
      double at = x(show.middle(stop));
      if (stop == here.stop() || at < left || at > right || !here.reveals(stop)) {
        continue;
      }
      int column = (int) (at / 2);
      if (!taken.get(column)) {
        taken.set(column);
        boolean seen = stop <= here.furthest();
        g.setFill(seen ? palette.fgMuted() : palette.bgSunken());
        circle(g, at, axis, radius);
        g.setStroke(palette.fgMuted());
        g.setLineWidth(radius * 0.35);
        ring(g, at, axis, radius);
      }
    }
    current(g, here, axis, radius);
  }

  private void current(GraphicsContext g, Walk here, double axis, double radius) {
    Show show = here.show();
    int stop = here.stop();
    Hue hue = hue(here);
    double at = Math.clamp(x(show.middle(stop)), margin(), getWidth() - margin());
    arc(g, here, at, axis, hue);
    double from = Math.max(x(show.from(stop)), margin());
    double to = Math.min(x(show.to(stop)), getWidth() - margin());
    if (to - from > radius * 4) {
      g.setFill(hue.stroke().deriveColor(0, 1, 1, 0.38));
      g.fillRoundRect(from, axis - radius * 0.55, to - from, radius * 1.1, radius, radius);
    }
    g.setFill(palette.bgSunken());
    circle(g, at, axis, radius * 2.1);
    g.setStroke(hue.stroke());
    g.setLineWidth(radius * 0.5);
    ring(g, at, axis, radius * 1.75);
    g.setFill(hue.stroke());
    circle(g, at, axis, radius * 0.95);
    label(g, here, at);
  }

  /** The leap from the stop before, when the story does not go on where it was. */
  private void arc(GraphicsContext g, Walk here, double at, double axis, Hue hue) {
    if (cameFrom < 0 || cameFrom >= here.show().size()) {
      return;
    }
    double start = Math.clamp(x(here.show().middle(cameFrom)), -getWidth() * 0.1, getWidth() * 1.1);
    if (Math.abs(start - at) < unit()) {
      return;
    }
    double top = Math.max(height() * 0.02, axis - Math.abs(start - at) * 0.3);
    g.setStroke(hue.stroke().deriveColor(0, 1, 1, 0.55));
    g.setLineWidth(unit() * 0.09);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineDashes(unit() * 0.02, unit() * 0.24);
    g.beginPath();
    g.moveTo(start, axis);
    g.quadraticCurveTo((start + at) / 2, 2 * top - axis + unit(), at, axis);
    g.stroke();
    g.setLineDashes();
  }

  private void label(GraphicsContext g, Walk here, double at) {
    Show show = here.show();
    String date = words.dates().brief(show.event(here.stop()).when());
    String gap = cameFrom < 0 ? "" : slides.gap(show, cameFrom, here.stop());
    String whole = gap.isEmpty() ? date : date + "   " + gap;
    double width = width(date, "Inter SemiBold");
    double all = width(whole, "Inter SemiBold");
    double room =
        getWidth()
            - margin()
            - unit() * 1.5
            - width(words.get("show.position", show.size(), show.size()), "Inter");
    double left = Math.max(margin(), Math.min(at - width / 2, room - all));
    double line = height() * 0.19;
    g.setFill(palette.bgSunken());
    g.fillRect(left - unit() * 0.3, line - unit() * 0.6, all + unit() * 0.6, unit() * 1.2);
    g.setTextAlign(TextAlignment.LEFT);
    text(g, date, left, line, "Inter SemiBold", palette.fg());
    if (!gap.isEmpty()) {
      double after = left + width + width("   ", "Inter SemiBold");
      text(g, gap, after, line, "Inter", palette.fgMuted());
    }
  }

  private Hue hue(Walk here) {
    return palette.hue(slides.hue(here.show(), here.show().event(here.stop())));
  }

  private static void circle(GraphicsContext g, double x, double y, double radius) {
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static void ring(GraphicsContext g, double x, double y, double radius) {
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void text(
      GraphicsContext g, String text, double x, double y, String family, Color colour) {
    g.setTextBaseline(VPos.CENTER);
    g.setFont(Font.font(family, unit()));
    g.setFill(colour);
    g.fillText(text, x, y);
  }

  private double width(String text, String family) {
    Text measured = new Text(text);
    measured.setFont(Font.font(family, ANY_SIZE.getSize()));
    return measured.getLayoutBounds().getWidth() * unit() / ANY_SIZE.getSize();
  }
}
