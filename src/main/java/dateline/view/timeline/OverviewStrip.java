package dateline.view.timeline;

import dateline.index.IntervalIndex;
import dateline.model.Source;
import dateline.model.Tour;
import dateline.render.CanvasSurface;
import dateline.render.DrawSurface;
import dateline.render.Palette;
import dateline.render.TextStyle;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.session.Steps;
import dateline.time.Edtf;
import dateline.time.TickLabels;
import dateline.time.Ticks;
import dateline.time.TimeSpan;
import dateline.time.Viewport;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The strip at the foot of the pane: all of the timeline as density, and the stretch in view as a
 * brush to drag and to resize.
 */
final class OverviewStrip extends Region {

  private static final double COLUMN = 4;
  private static final double GRIP = 6;
  private static final double LEAST_BRUSH = 8;

  /** How far down the marks at the top are pointed at, and how near. */
  private static final double MARKS = 9;

  private static final double REACH = 4;

  private final TimelinePane pane;
  private final double height;
  private final Session session;
  private final TickLabels labels;
  private final Hints hints;
  private final Pointing pointing;
  private final Canvas canvas = new Canvas();
  private final DrawSurface surface;
  private @Nullable IntervalIndex events;
  private int[] counts = {};
  private Viewport whole = Viewport.of(0, 1, 1);
  private Drag drag = Drag.NONE;
  private double grabbed;

  private enum Drag {
    NONE,
    MOVE,
    LEFT,
    RIGHT
  }

  /** Takes up what the pointer is on, at a place of the strip. */
  @FunctionalInterface
  interface Pointing {
    void at(Hint hint, double x, double y);
  }

  OverviewStrip(TimelinePane pane, TickLabels labels, Hints hints, Pointing pointing) {
    this.pane = pane;
    this.hints = hints;
    this.pointing = pointing;
    this.labels = labels;
    session = pane.session();
    height = pane.overviewHeight();
    surface = new CanvasSurface(canvas, pane.metrics().text());
    canvas.setManaged(false);
    getChildren().add(canvas);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> drag = Drag.NONE);
    setOnMouseMoved(this::move);
    setOnMouseExited(event -> pointing.at(Hint.NONE, event.getX(), event.getY()));
  }

  /** Takes up another timeline or filter. Cost: linear in the events. */
  void recount() {
    Steps steps = session.steps();
    int[] positions = IntStream.range(0, steps.size()).map(steps::at).toArray();
    events = new IntervalIndex(session.open().index(), positions);
    counts = new int[0];
  }

  private void measure(double room) {
    IntervalIndex shown = events;
    if (shown == null || (counts.length > 0 && whole.width() == room)) {
      return;
    }
    TimeSpan span = Ranges.main(session.open().index());
    whole = Viewport.of(span.from(), span.to(), room);
    counts = new int[(int) Math.max(1, room / COLUMN)];
    for (int column = 0; column < counts.length; column++) {
      counts[column] =
          shown.countStarting(whole.toTime(column * COLUMN), whole.toTime((column + 1) * COLUMN));
    }
  }

  void paint() {
    double width = getWidth();
    double gutter = pane.gutter();
    canvas.setWidth(width);
    canvas.setHeight(height);
    measure(Math.max(1, width - gutter));
    Palette palette = pane.surroundings().palette().getValue();
    surface.fillRect(0, 0, width, height, palette.bgSunken());
    surface.line(0, 0.5, width, 0.5, palette.line(), 1);
    surface.text(
        pane.surroundings().words().get("overview.all"),
        12,
        Math.rint(height * 0.625),
        TextStyle.SMALL_STRONG,
        palette.fgMuted());
    surface.clip(gutter, 0, width - gutter, height);
    ticks(palette, gutter);
    columns(palette, gutter);
    marks(palette, gutter);
    surface.unclip();
    brush(palette, gutter);
  }

  private void ticks(Palette palette, double gutter) {
    Ticks ticks = Ticks.of(whole);
    for (long time : ticks.minorTimes()) {
      double x = Math.rint(whole.toPixel(time)) + gutter;
      surface.line(x + 0.5, Math.rint(height * 2 / 3), x + 0.5, height, palette.line(), 1);
      String label = labels.minor(ticks.minor(), time);
      if (x + 4 + label.length() * 7 <= getWidth()) {
        surface.text(label, x + 4, 44, TextStyle.SMALL, palette.fgMuted());
      }
    }
  }

  private void columns(Palette palette, double gutter) {
    int most = IntStream.of(counts).max().orElse(0);
    for (int column = 0; column < counts.length; column++) {
      if (counts[column] > 0) {
        double height = 3 + 23 * Math.sqrt((double) counts[column] / most);
        surface.fillRect(
            gutter + column * COLUMN, 32 - height, COLUMN - 1, height, palette.fgSubtle());
      }
    }
  }

  /**
   * The steps of the first tour as small dots on top, the sources' publication as ticks below them.
   */
  private void marks(Palette palette, double gutter) {
    OpenTimeline open = session.open();
    for (Source source : open.timeline().sources()) {
      Edtf published = source.published();
      if (published != null && published.latest() != Long.MAX_VALUE) {
        double x = Math.rint(whole.toPixel(published.latest())) + gutter;
        surface.fillRect(x - 1, 0, 2, 5, palette.warn());
      }
    }
    if (!open.timeline().tours().isEmpty()) {
      for (Tour.Step step : open.timeline().tours().getFirst().steps()) {
        int position = open.position(step.event());
        if (position >= 0) {
          double x = whole.toPixel(open.index().from(position)) + gutter;
          surface.fillCircle(x, 3, 1.5, palette.accent());
        }
      }
    }
  }

  private void brush(Palette palette, double gutter) {
    double left = left();
    double width = Math.max(right() - left, LEAST_BRUSH);
    surface.clip(gutter, 0, getWidth() - gutter, height);
    surface.fillRound(left, 2, width, height - 4, 3, palette.accent().deriveColor(0, 1, 1, 0.16));
    surface.strokeRound(left, 2, width, height - 4, 3, palette.accent(), 1.5, false);
    surface.unclip();
  }

  /** The brush's left edge: at the strip's edge when the view is further off. */
  private double left() {
    double x = whole.toPixel(pane.viewport().from()) + pane.gutter();
    return Math.clamp(x, pane.gutter(), Math.max(pane.gutter(), getWidth() - LEAST_BRUSH));
  }

  private double right() {
    double x = whole.toPixel(pane.viewport().to()) + pane.gutter();
    return Math.clamp(
        x, pane.gutter() + LEAST_BRUSH, Math.max(pane.gutter() + LEAST_BRUSH, getWidth()));
  }

  private void move(MouseEvent event) {
    setCursor(cursor(grip(event.getX())));
    pointing.at(hint(event.getX(), event.getY()), event.getX(), event.getY());
  }

  /** The marks first, which are small, then the events that begin where the pointer is. */
  private Hint hint(double x, double y) {
    double at = x - pane.gutter();
    if (at < 0) {
      return Hint.NONE;
    }
    Hint mark = y <= MARKS ? mark(at) : Hint.NONE;
    int column = (int) (at / COLUMN);
    if (!mark.isEmpty() || column >= counts.length || counts[column] == 0) {
      return mark;
    }
    TimeSpan span =
        new TimeSpan(whole.toTime(column * COLUMN), whole.toTime((column + 1) * COLUMN));
    return hints.beginning(counts[column], span);
  }

  private Hint mark(double at) {
    OpenTimeline open = session.open();
    Hint nearest = Hint.NONE;
    double least = REACH;
    for (Source source : open.timeline().sources()) {
      Edtf published = source.published();
      if (published != null && published.latest() != Long.MAX_VALUE) {
        double away = Math.abs(whole.toPixel(published.latest()) - at);
        if (away < least) {
          least = away;
          nearest = hints.published(source, published);
        }
      }
    }
    List<Tour> tours = open.timeline().tours();
    int steps = tours.isEmpty() ? 0 : tours.getFirst().steps().size();
    for (int step = 0; step < steps; step++) {
      int position = open.position(tours.getFirst().steps().get(step).event());
      if (position >= 0) {
        double away = Math.abs(whole.toPixel(open.index().from(position)) - at);
        if (away < least) {
          least = away;
          nearest = hints.step(tours.getFirst(), step, position);
        }
      }
    }
    return nearest;
  }

  private Drag grip(double x) {
    double left = left();
    double right = Math.max(right(), left + LEAST_BRUSH);
    if (right - left > 4 * GRIP) {
      if (Math.abs(x - left) <= GRIP) {
        return Drag.LEFT;
      }
      if (Math.abs(x - right) <= GRIP) {
        return Drag.RIGHT;
      }
    }
    return x >= left && x <= right ? Drag.MOVE : Drag.NONE;
  }

  private static Cursor cursor(Drag grip) {
    return switch (grip) {
      case LEFT, RIGHT -> Cursor.H_RESIZE;
      case MOVE -> Cursor.OPEN_HAND;
      case NONE -> Cursor.DEFAULT;
    };
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    drag = grip(event.getX());
    if (drag == Drag.NONE) {
      pane.show(pane.viewport().centredOn(time(event.getX())));
      drag = Drag.MOVE;
    }
    grabbed = event.getX();
  }

  private void drag(MouseEvent event) {
    Viewport view = pane.viewport();
    long time = time(event.getX());
    switch (drag) {
      case MOVE -> {
        double millis = (event.getX() - grabbed) * whole.millisPerPixel();
        pane.place(view.pannedBy(millis / view.millisPerPixel()));
        grabbed = event.getX();
      }
      case LEFT -> {
        if (time < view.to()) {
          pane.place(Viewport.of(time, view.to(), view.width()));
        }
      }
      case RIGHT -> {
        if (time > view.from()) {
          pane.place(Viewport.of(view.from(), time, view.width()));
        }
      }
      case NONE -> {}
    }
  }

  private long time(double x) {
    return whole.toTime(x - pane.gutter());
  }
}
