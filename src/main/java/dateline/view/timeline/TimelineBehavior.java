package dateline.view.timeline;

import dateline.layout.Frame;
import dateline.layout.HitTest;
import dateline.render.Arc;
import dateline.render.DrawSurface;
import dateline.render.Palette;
import dateline.render.PointerPainter;
import dateline.settings.Preferences.Wheel;
import dateline.time.TimeSpan;
import dateline.time.Viewport;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What hands do on the pane: the wheel zooms at the pointer, Shift or a sideways wheel pans,
 * dragging pans, Shift-dragging zooms to a stretch, a click selects, a double click on a column
 * opens it, the middle button centres.
 */
final class TimelineBehavior {

  private static final double SLOP = 4;

  private final TimelinePane pane;
  private final TimelineSkin skin;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean dragging;
  private boolean selecting;
  private boolean measuring;

  /** Whether a press has ended the rolling on of a scroll. */
  private boolean stopped;

  private final PaneMenus menus;
  private @Nullable ContextMenu menu;
  private double pointer = Double.NaN;

  /**
   * The stretch of the column that was clicked last: the first click of two selects its first
   * event, and that may move the column away from under the pointer.
   */
  private @Nullable TimeSpan clickedColumn;

  TimelineBehavior(TimelinePane pane, TimelineSkin skin) {
    this.pane = pane;
    this.skin = skin;
    menus = new PaneMenus(pane);
  }

  /** Begins to listen; the subscription ends it. */
  Subscription install() {
    return Subscription.combine(
        on(ScrollEvent.SCROLL, this::scroll),
        on(ZoomEvent.ZOOM, this::pinch),
        on(MouseEvent.MOUSE_PRESSED, this::press),
        on(MouseEvent.MOUSE_DRAGGED, this::drag),
        on(MouseEvent.MOUSE_RELEASED, this::release),
        on(MouseEvent.MOUSE_CLICKED, this::click),
        on(MouseEvent.MOUSE_MOVED, this::move),
        on(MouseEvent.MOUSE_EXITED, this::exit),
        on(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu));
  }

  private <E extends InputEvent> Subscription on(EventType<E> type, EventHandler<E> handler) {
    pane.addEventHandler(type, handler);
    return () -> pane.removeEventHandler(type, handler);
  }

  private double time(double x) {
    return x - pane.gutter();
  }

  /**
   * What rolls on after the fingers have left moves time on, but neither zooms nor after a press.
   */
  private void scroll(ScrollEvent event) {
    skin.hideHint();
    stopped &= event.isInertia();
    double sideways = event.getDeltaX();
    boolean pans =
        pane.surroundings().preferences().getValue().wheel() == Wheel.PAN
            && !event.isShortcutDown()
            && event.getX() >= pane.gutter();
    if (sideways == 0 && (event.isShiftDown() || pans)) {
      sideways = event.getDeltaY();
    }
    if (sideways != 0) {
      if (!stopped) {
        pane.place(pane.viewport().pannedBy(-sideways));
      }
    } else if (event.getX() < pane.gutter()) {
      skin.scrollBy(-event.getDeltaY());
    } else if (event.getDeltaY() != 0 && !event.isInertia()) {
      double factor = Math.pow(1.2, event.getDeltaY() / 40);
      pane.place(pane.viewport().zoomedAt(time(event.getX()), factor));
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    skin.hideHint();
    if (!event.isInertia()) {
      pane.place(pane.viewport().zoomedAt(time(event.getX()), event.getZoomFactor()));
    }
    event.consume();
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    pressedX = event.getX();
    pressedY = event.getY();
    lastX = pressedX;
    lastY = pressedY;
    dragging = false;
    stopped = true;
    measuring = event.isAltDown() && event.getButton() == MouseButton.PRIMARY;
    selecting = (event.isShiftDown() && event.getButton() == MouseButton.PRIMARY) || measuring;
    skin.hideHint();
    if (menu != null) {
      menu.hide();
    }
  }

  private void drag(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY
        || pressedY > pane.getHeight() - pane.overviewHeight()) {
      return;
    }
    if (!dragging && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < SLOP) {
      return;
    }
    dragging = true;
    if (selecting) {
      pointer = event.getX();
      pane.requestLayout();
    } else {
      pane.setCursor(Cursor.CLOSED_HAND);
      pane.place(pane.viewport().pannedBy(lastX - event.getX()));
      skin.scrollBy(lastY - event.getY());
    }
    lastX = event.getX();
    lastY = event.getY();
  }

  private void release(MouseEvent event) {
    pane.setCursor(Cursor.DEFAULT);
    if (dragging && selecting && !measuring) {
      Viewport view = pane.viewport();
      long from = view.toTime(time(Math.min(pressedX, event.getX())));
      long to = view.toTime(time(Math.max(pressedX, event.getX())));
      if (to > from) {
        pane.show(new TimeSpan(from, to));
      }
    }
    selecting = false;
    pane.requestLayout();
  }

  private void click(MouseEvent event) {
    Frame frame = skin.frame();
    if (frame == null || dragging || event.getY() > frame.height()) {
      return;
    }
    if (event.getButton() == MouseButton.MIDDLE) {
      pane.show(pane.viewport().centredOn(pane.viewport().toTime(time(event.getX()))));
      return;
    }
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    TimeSpan pressed = clickedColumn;
    clickedColumn = null;
    boolean again = event.getClickCount() >= 2;
    Viewport view = pane.viewport();
    if (again && pressed != null && view.millisPerPixel() > Viewport.MIN_MILLIS_PER_PIXEL) {
      Viewport column = Viewport.of(pressed.from(), pressed.to(), view.width());
      pane.show(column.zoomedAt(view.width() / 2, 0.75));
      return;
    }
    switch (HitTest.at(frame, event.getX(), event.getY())) {
      case HitTest.Item(int item) -> pane.session().select(frame.position(item));
      case HitTest.Column(int column) -> column(frame, column, again);
      case HitTest.LaneName(int lane) -> {
        if (event.getClickCount() == 2) {
          fold(frame.lanes().get(lane).key());
        }
      }
      case HitTest.Axis _, HitTest.Ground _ -> {}
    }
  }

  private void fold(String key) {
    var order = pane.session().laneOrderProperty();
    order.set(order.get().folding(key));
  }

  private void openMenu(ContextMenuEvent event) {
    Frame frame = skin.frame();
    int selected = pane.session().selection().event();
    if (frame == null) {
      return;
    }
    ContextMenu wanted =
        event.isKeyboardTrigger()
            ? selected < 0 ? null : menus.ofEvent(selected, skin.ties())
            : switch (HitTest.at(frame, event.getX(), event.getY())) {
              case HitTest.Item(int item) -> menus.ofEvent(frame.position(item), skin.ties());
              case HitTest.Column(int column) -> menus.ofColumn(frame, column);
              case HitTest.LaneName(int lane) -> menus.ofLane(frame, lane);
              case HitTest.Axis _, HitTest.Ground _ -> null;
            };
    menu = wanted;
    if (wanted != null) {
      wanted.show(pane, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  /** A click selects the first event of a column; a double click at the closest zoom lists all. */
  private void column(Frame frame, int column, boolean again) {
    if (again) {
      menu = menus.ofColumn(frame, column);
      var place = pane.localToScreen(frame.columnLeft(column), frame.columnBottom(column));
      menu.show(pane, place.getX(), place.getY());
    } else {
      // What began earlier is parted by no zoom: a second click lists it.
      clickedColumn =
          frame.isEarlier(column)
              ? null
              : new TimeSpan(frame.columnFrom(column), frame.columnTo(column));
      pane.session().select(frame.columnFirst(column));
    }
  }

  private void move(MouseEvent event) {
    Frame frame = skin.frame();
    if (frame == null) {
      return;
    }
    if (event.getY() > frame.height()) {
      leave();
      return;
    }
    pointer = event.getX();
    HitTest.Hit hit = HitTest.at(frame, event.getX(), event.getY());
    skin.hover(hit instanceof HitTest.Item(int item) ? frame.position(item) : -1);
    boolean pressable = hit instanceof HitTest.Item || hit instanceof HitTest.Column;
    pane.setCursor(pressable ? Cursor.HAND : Cursor.DEFAULT);
    skin.point(hint(frame, hit, event), event.getX(), event.getY());
    pane.requestLayout();
  }

  /** What is under the pointer; the arcs lie under the events. */
  private Hint hint(Frame frame, HitTest.Hit hit, MouseEvent event) {
    int selected = pane.session().selection().event();
    if (hit instanceof HitTest.Ground && selected >= 0) {
      for (Arc arc : Arc.of(frame, skin.ties().arcs(selected))) {
        if (arc.distance(event.getX(), event.getY()) <= SLOP) {
          return skin.hints().tie(arc.tie());
        }
      }
    }
    return skin.hints().of(frame, hit, skin.ties());
  }

  /** What the pointer was on has moved; what it is on now is asked for when it moves itself. */
  void lose() {
    skin.hover(-1);
    skin.unpoint();
  }

  private void exit(MouseEvent event) {
    skin.point(Hint.NONE, event.getX(), event.getY());
    leave();
  }

  private void leave() {
    skin.hover(-1);
    if (!Double.isNaN(pointer)) {
      pointer = Double.NaN;
      pane.requestLayout();
    }
  }

  /** Paints the line at the pointer with its date, and the stretch being chosen. */
  void paint(DrawSurface surface, Frame frame) {
    if (Double.isNaN(pointer) || pointer < frame.gutter()) {
      return;
    }
    Palette palette = pane.surroundings().palette().getValue();
    PointerPainter.paint(
        surface,
        palette,
        frame,
        skin.widths(),
        skin.labels(),
        pointer,
        selecting && dragging ? pressedX : Double.NaN,
        pane.surroundings()
            .words()
            .length(Math.abs(pointer - pressedX) * pane.viewport().millisPerPixel()));
  }
}
