package dateline.view.timeline;

import dateline.layout.Frame;
import dateline.layout.Metrics;
import dateline.render.DrawSurface;
import dateline.session.Session;
import dateline.time.TimeSpan;
import dateline.time.Viewport;
import dateline.view.Surroundings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/**
 * The pane of events under an axis of time. What it shows comes from the session; which stretch of
 * time it shows is its own.
 */
public final class TimelinePane extends Control {

  private static final long LEAST_MARGIN = 43_200_000;
  private static final double ROOM_FOR_LABEL = 64;

  private static final double GUTTER = 112;
  private static final double OVERVIEW = 48;

  private final Session session;
  private final Surroundings surroundings;
  private final ObjectProperty<Viewport> viewport =
      new SimpleObjectProperty<>(this, "viewport", Viewport.of(0, 1, 1));
  private final ReadOnlyStringWrapper pointed = new ReadOnlyStringWrapper(this, "pointed", "");
  private final Glide glide = new Glide(viewport::set);
  private final ViewHistory history = new ViewHistory();
  private @Nullable TimeSpan first;

  public TimelinePane(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("timeline-pane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    // Time runs to the right in any language: a canvas is drawn and pointed at by its own x.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  /** Lays all out anew in another size of text, keeping what is in view. */
  void resize() {
    setSkin(new TimelineSkin(this, true));
    requestLayout();
  }

  Metrics metrics() {
    return surroundings.metrics();
  }

  /** The width of the lanes' names at the left edge. */
  double gutter() {
    return Math.rint(GUTTER * Math.clamp(scale(), 0.75, 2));
  }

  /** The height of the strip at the foot, in pixels. */
  public double overviewHeight() {
    return Math.rint(OVERVIEW * Math.clamp(scale(), 0.75, 2.5));
  }

  private double scale() {
    return surroundings.textScale().getValue();
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The stretch of time in view. */
  public ObjectProperty<Viewport> viewportProperty() {
    return viewport;
  }

  public Viewport viewport() {
    return viewport.get();
  }

  /** What the pointer is on, in words; empty when it is on nothing. */
  public ReadOnlyStringProperty pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  void setPointed(String words) {
    pointed.set(words);
  }

  /** Moves to a view: gliding, unless nothing should. The way back leads to where one was. */
  public void show(Viewport target) {
    history.leave(glide.goal(viewport()));
    glideTo(target);
  }

  /** Moves at once, as the hand does; not a stop on the way back. */
  void place(Viewport target) {
    glide.stop();
    viewport.set(target);
  }

  private void glideTo(Viewport target) {
    if (surroundings.stillness().getValue()) {
      place(target);
    } else {
      glide.start(viewport(), target);
    }
  }

  /** Shows a stretch from edge to edge. */
  public void show(TimeSpan span) {
    show(Viewport.of(span.from(), span.to(), viewport().width()));
  }

  /** Shows all events. */
  public void showAll() {
    show(Ranges.all(session.open().index()));
  }

  /** Shows at once where most events are, and the selected one: how a timeline first appears. */
  void showFirst(double width) {
    TimeSpan wanted = first;
    first = null;
    TimeSpan span = wanted == null ? Ranges.densest(session.open().index()) : wanted;
    Viewport view = Viewport.of(span.from(), span.to(), width);
    int selected = session.selection().event();
    place(wanted != null || selected < 0 ? view : revealing(view, selected));
  }

  /** Chooses the stretch with which the pane first appears; by itself it shows the densest. */
  public void showAtFirst(TimeSpan span) {
    first = span;
  }

  /** Shows an event's whole extent, with room around it. */
  public void showEvent(int position) {
    long from = session.open().index().from(position);
    long to = session.open().index().to(position);
    long margin = Math.max((to - from) / 2, LEAST_MARGIN);
    show(new TimeSpan(from - margin, to + margin + 1));
  }

  /** Shows the selected event's extent; nothing when none is selected. */
  public void showSelected() {
    int position = session.selection().event();
    if (position >= 0) {
      showEvent(position);
    }
  }

  /** Opens the line to type a date into. */
  public void askForDate() {
    new GoToDate(this).show();
  }

  /** Explains the glyphs. */
  public void showLegend() {
    Legend.show(this);
  }

  /**
   * Selects the selected event's first consequence, or its last cause; nothing when there is none.
   */
  public void followThread(boolean onward) {
    int position = session.selection().event();
    if (position >= 0 && getSkin() instanceof TimelineSkin skin) {
      int next = skin.ties().along(position, onward);
      if (next >= 0) {
        session.select(next);
      }
    }
  }

  /** Zooms about the middle of the pane; above 1 shows less time. */
  public void zoom(double factor) {
    Viewport goal = glide.goal(viewport());
    show(goal.zoomedAt(goal.width() / 2, factor));
  }

  /** Returns to the view before; nothing when there is none. */
  public void back() {
    history.back(glide.goal(viewport())).ifPresent(this::glideTo);
  }

  /** Goes on to the view that one came back from; nothing when there is none. */
  public void forward() {
    history.forward(glide.goal(viewport())).ifPresent(this::glideTo);
  }

  /** Glides so far that an event is in view with room for its label; not at all when it is. */
  void reveal(int position) {
    Viewport goal = glide.goal(viewport());
    Viewport revealing = revealing(goal, position);
    if (!revealing.equals(goal)) {
      show(revealing);
    }
  }

  private Viewport revealing(Viewport view, int position) {
    long from = session.open().index().from(position);
    double start = view.toPixel(from);
    double end = view.toPixel(session.open().index().to(position));
    boolean covers = start < 0 && end > view.width();
    boolean visible = start >= 24 && start <= view.width() - ROOM_FOR_LABEL;
    return covers || visible ? view : view.centredOn(from).pannedBy(view.width() * 0.12);
  }

  /** What was painted last; null before the first frame. */
  public @Nullable Frame frame() {
    return getSkin() instanceof TimelineSkin skin ? skin.frame() : null;
  }

  /**
   * Paints what was painted last on something else, such as a file; nothing before the first frame.
   * Its size is that of the {@link #frame()}.
   */
  public void paintOn(DrawSurface surface) {
    if (getSkin() instanceof TimelineSkin skin) {
      skin.paintOn(surface);
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TimelineSkin(this, false);
  }
}
