package dateline.view.timeline;

import dateline.index.EventIndex;
import dateline.index.Lane;
import dateline.layout.Arrangement;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.Metrics;
import dateline.layout.Single;
import dateline.layout.TextWidths;
import dateline.model.Event;
import dateline.render.CanvasSurface;
import dateline.render.DrawSurface;
import dateline.render.FontWidths;
import dateline.render.FoundPainter;
import dateline.render.Painter;
import dateline.render.Palette;
import dateline.render.Subject;
import dateline.render.TextStyle;
import dateline.session.KnownBy;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.TickLabels;
import dateline.time.Viewport;
import dateline.view.Surroundings;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SkinBase;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Owns the canvas. Whatever changes asks for a layout, and a layout paints once: so there is at
 * most one frame a pulse, and none when nothing changed.
 */
final class TimelineSkin extends SkinBase<TimelinePane> {

  private static final int AT_ONCE = 3_000;

  private final Session session;
  private final Surroundings surroundings;
  private final Metrics metrics;
  private final Canvas canvas = new Canvas();
  private final CanvasSurface surface;
  private final FontWidths widths;
  private final TickLabels labels;
  private final Hints hints;
  private final HintCard card;
  private final OwnSigns own;
  private final OverviewStrip overview;
  private final TimelineBehavior behavior;
  private Subscription subscriptions = Subscription.EMPTY;

  private List<Lane> lanes = List.of();
  private Map<String, Integer> hues = Map.of();
  private Ties ties;
  private @Nullable Arranger arranger;
  private @Nullable Arrangement arrangement;
  private @Nullable Frame frame;

  /** The name of the timeline that the view was chosen for; null before the first layout. */
  private @Nullable String placed;

  private boolean layingOut;
  private BitSet veiled = new BitSet();
  private boolean arranging;
  private double arrangedRoom;
  private double scroll;
  private int hovered = -1;
  private int frames;

  /**
   * Makes it.
   *
   * @param placed whether the pane's view is one to keep; else the first to show is found
   */
  TimelineSkin(TimelinePane pane, boolean placed) {
    super(pane);
    this.placed = placed ? pane.session().open().name() : null;
    session = pane.session();
    surroundings = pane.surroundings();
    metrics = pane.metrics();
    surface = new CanvasSurface(canvas, metrics.text());
    widths = new FontWidths(Font.font(TextStyle.LABEL.family(), metrics.text()));
    labels = new TickLabels(surroundings.words().locale());
    ties = Ties.of(session.open(), surroundings.words());
    hints = new Hints(session, surroundings.words(), labels);
    card = new HintCard(surroundings, widths);
    own = new OwnSigns(session, pane::requestLayout);
    overview = new OverviewStrip(pane, labels, hints, this::pointOverview);
    canvas.setMouseTransparent(true);
    canvas.setManaged(false);
    overview.setManaged(false);
    getChildren().addAll(canvas, overview, card);
    behavior = new TimelineBehavior(pane, this);
  }

  @Override
  public void install() {
    TimelinePane pane = getSkinnable();
    subscriptions =
        Subscription.combine(
            session.openProperty().subscribe(this::load),
            session.groupingProperty().subscribe(this::regroup),
            session.shownProperty().subscribe(this::regroup),
            session.laneOrderProperty().subscribe(this::regroup),
            session.pinsProperty().subscribe(this::regroup),
            session.knownByProperty().subscribe(this::veil),
            session.matchesProperty().subscribe(_ -> pane.requestLayout()),
            session.notebook().notesProperty().subscribe((_, _) -> own.follow()),
            session.selectionProperty().subscribe(this::selected),
            pane.viewportProperty().subscribe(this::moved),
            pane.viewportProperty().subscribe((_, _) -> behavior.lose()),
            surroundings.palette().subscribe(_ -> pane.requestLayout()),
            surroundings.textScale().subscribe((_, _) -> pane.resize()),
            behavior.install());
    load();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
    card.hide();
    super.dispose();
  }

  /** A view that the layout itself sets is painted by it. */
  private void moved() {
    if (!layingOut) {
      getSkinnable().requestLayout();
    }
  }

  private void load() {
    OpenTimeline open = session.open();
    hues = Subject.hues(open.timeline());
    ties = Ties.of(open, surroundings.words());
    own.follow();
    regroup();
  }

  private void regroup() {
    lanes =
        session.lanes(
            surroundings.words().get("lane.pinned"), surroundings.words().get("lane.rest"));
    boolean atOnce = session.open().index().size() <= AT_ONCE;
    TextWidths measuring = atOnce ? widths : widths.anywhere();
    arranger = new Arranger(session.open().index(), lanes, measuring, metrics);
    arrangement = null;
    overview.recount();
    getSkinnable().requestLayout();
  }

  /** Veils what was not yet reported on the chosen day. */
  private void veil() {
    long day = session.knownByProperty().get();
    veiled = new BitSet();
    if (day != KnownBy.EVER) {
      veiled.set(0, session.open().index().size());
      veiled.andNot(KnownBy.of(session.open(), day).known());
    }
    getSkinnable().requestLayout();
  }

  private void selected() {
    int position = session.selection().event();
    if (position >= 0 && session.open().name().equals(placed)) {
      getSkinnable().reveal(position);
    }
    announce(position);
    getSkinnable().requestLayout();
  }

  /** Tells assistive technology the selected event's headline and date. */
  private void announce(int position) {
    TimelinePane pane = getSkinnable();
    if (position < 0) {
      pane.setAccessibleText(session.open().timeline().title());
    } else {
      Event event = session.open().index().at(position);
      String date = surroundings.words().dates().full(event.when());
      pane.setAccessibleText(event.title() + ", " + date);
    }
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double paneHeight = Math.max(1, height - getSkinnable().overviewHeight());
    canvas.setLayoutX(x);
    canvas.setLayoutY(y);
    resizeCanvas(width, paneHeight);
    overview.resizeRelocate(x, y + paneHeight, width, getSkinnable().overviewHeight());
    layingOut = true;
    double room = Math.max(1, width - getSkinnable().gutter());
    Viewport view = getSkinnable().viewport();
    String name = session.open().name();
    boolean chosen = placed == null && view.width() > 1;
    if (!chosen && !name.equals(placed)) {
      getSkinnable().showFirst(room);
      view = getSkinnable().viewport();
    } else if (view.width() != room) {
      view = Viewport.of(view.from(), view.to(), room);
      getSkinnable().viewportProperty().set(view);
    }
    placed = name;
    layingOut = false;
    arrange(view, paneHeight - metrics.axis());
    paint(view, paneHeight);
    overview.paint();
  }

  private void resizeCanvas(double width, double height) {
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
  }

  /** Sees to an arrangement that serves the view: at once where there is little to arrange. */
  private void arrange(Viewport view, double room) {
    Arranger current = arranger;
    Arrangement there = arrangement;
    if (current == null
        || (there != null && arrangedRoom == room && Arranger.serves(there, view))) {
      return;
    }
    if (session.open().index().size() <= AT_ONCE) {
      arrangement = current.arrange(view, room);
      arrangedRoom = room;
    } else if (!arranging || there != null) {
      arranging = true;
      surroundings
          .background()
          .run(
              this,
              () -> current.arrange(view, room),
              made -> {
                arranging = false;
                arrangement = made;
                arrangedRoom = room;
                getSkinnable().requestLayout();
              });
    }
  }

  private void paint(Viewport view, double height) {
    Arrangement there = arrangement;
    boolean fits = arrangedRoom == height - metrics.axis();
    if (there == null || (frame == null && !fits)) {
      return;
    }
    scroll = Math.clamp(scroll, 0, Math.max(0, there.height() - (height - metrics.axis())));
    int selected = session.selection().event();
    Frame next =
        Framer.frame(there, view, getSkinnable().gutter(), height, scroll, guest(selected));
    frame = next;
    frames++;
    draw(surface, next, hovered);
    Palette palette = surroundings.palette().getValue();
    FoundPainter.paint(surface, palette, next, session.matchesProperty().get()::hasEvent);
    own.paint(surface, palette, next, veiled);
    behavior.paint(surface, next);
  }

  /** Paints the last frame somewhere else, without what the pointer is on. */
  void paintOn(DrawSurface other) {
    Frame last = frame;
    if (last != null) {
      draw(other, last, -1);
    }
  }

  private void draw(DrawSurface on, Frame what, int pointed) {
    int selected = session.selection().event();
    BitSet related = selected < 0 ? new BitSet() : ties.of(selected);
    EventIndex index = session.open().index();
    Subject subject =
        new Subject(
            index::at,
            hues,
            selected,
            related,
            pointed,
            ties.disputed(),
            veiled,
            ties.arcs(selected));
    Painter.paint(
        on,
        surroundings.palette().getValue(),
        what,
        subject,
        widths,
        labels,
        System.currentTimeMillis());
  }

  private @Nullable Single guest(int selected) {
    Arranger current = arranger;
    return selected < 0 || current == null ? null : current.single(selected);
  }

  /** What was painted last; null before the first frame. */
  @Nullable Frame frame() {
    return frame;
  }

  FontWidths widths() {
    return widths;
  }

  TickLabels labels() {
    return labels;
  }

  /** How many frames were painted. */
  int frames() {
    return frames;
  }

  Ties ties() {
    return ties;
  }

  void scrollBy(double pixels) {
    scroll += pixels;
    behavior.lose();
    getSkinnable().requestLayout();
  }

  void hover(int position) {
    if (position != hovered) {
      hovered = position;
      getSkinnable().requestLayout();
    }
  }

  Hints hints() {
    return hints;
  }

  /** The pointer is on this: said in the status line at once, and on a card where it rests. */
  void point(Hint hint, double x, double y) {
    getSkinnable().setPointed(hint.line());
    card.point(hint, x, y);
  }

  /** Nothing is known of what the pointer is on. */
  void unpoint() {
    getSkinnable().setPointed("");
    card.forget();
  }

  private void pointOverview(Hint hint, double x, double y) {
    point(hint, x, y + overview.getLayoutY());
  }

  void hideHint() {
    card.hide();
  }

  HintCard card() {
    return card;
  }

  @Override
  protected double computeMinWidth(double height, double t, double r, double b, double l) {
    return 360;
  }

  @Override
  protected double computeMinHeight(double width, double t, double r, double b, double l) {
    return 200;
  }

  @Override
  protected double computePrefWidth(double height, double t, double r, double b, double l) {
    return 900;
  }

  @Override
  protected double computePrefHeight(double width, double t, double r, double b, double l) {
    return 600;
  }
}
