package dateline.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Dossier;
import dateline.index.Crowds;
import dateline.index.Grouping;
import dateline.layout.Frame;
import dateline.model.Event;
import dateline.model.Timeline;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.Viewport;
import dateline.view.Background;
import dateline.view.Surroundings;
import dateline.view.Toolkit;
import dateline.view.Words;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pane in a window without a screen: how often it paints, and what hands do to it. */
class TimelinePaneTest {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 500;
  private static final double GUTTER = 112;
  private static final double SLACK = 2;

  private static final Background AT_ONCE =
      new Background() {
        @Override
        public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
          then.accept(task.get());
        }
      };

  private final SimpleObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private final Surroundings surroundings =
      new Surroundings(
          new Words(Locale.ENGLISH), palette, new SimpleObjectProperty<>(true), AT_ONCE);
  private final Session session = new Session(open(Crowds.random(5, 400, 3)));
  private final TimelinePane pane = Toolkit.call(() -> new TimelinePane(session, surroundings));
  private final Stage stage = Toolkit.call(Stage::new);

  @BeforeEach
  void show() {
    Toolkit.run(
        () -> {
          pane.setPrefSize(WIDTH, HEIGHT);
          stage.setScene(new Scene(new Group(pane), WIDTH, HEIGHT));
          stage.show();
        });
    Toolkit.pulses(3);
  }

  @AfterEach
  void close() {
    Toolkit.run(stage::close);
  }

  private static OpenTimeline open(Timeline timeline) {
    return OpenTimeline.of("", timeline, Dossier.of(timeline, Map.of()), List.of());
  }

  private TimelineSkin skin() {
    return (TimelineSkin) Objects.requireNonNull(pane.getSkin());
  }

  private Frame frame() {
    return Toolkit.call(() -> Objects.requireNonNull(skin().frame()));
  }

  private Viewport view() {
    return Toolkit.call(pane::viewport);
  }

  /** How many frames a change costs, waiting longer than it should take. */
  private int framesOf(Runnable change) {
    int before = Toolkit.call(() -> skin().frames());
    Toolkit.run(change);
    Toolkit.pulses(4);
    return Toolkit.call(() -> skin().frames()) - before;
  }

  @Test
  void whatChangesIsPaintedOnceAndWhatDoesNotIsNotPainted() {
    assertEquals(0, framesOf(() -> {}));
    assertEquals(1, framesOf(() -> pane.place(pane.viewport().pannedBy(30))));
    assertEquals(1, framesOf(() -> session.groupingProperty().set(Grouping.NONE)));
    assertEquals(1, framesOf(() -> palette.set(Palette.DARK)));
    assertEquals(1, framesOf(() -> session.select(7)));
    assertEquals(1, framesOf(() -> pane.setPrefHeight(HEIGHT - 60)));
    assertEquals(1, framesOf(() -> pane.setPrefWidth(WIDTH - 90)));
    assertEquals(0, framesOf(() -> session.groupingProperty().set(Grouping.NONE)));
  }

  @Test
  void manyChangesBetweenTwoPulsesAreOneFrame() {
    int frames =
        framesOf(
            () -> {
              for (int i = 0; i < 50; i++) {
                pane.place(pane.viewport().pannedBy(3).zoomedAt(100, 1.01));
              }
              session.select(3);
              session.select(4);
              session.groupingProperty().set(Grouping.NONE);
            });
    assertEquals(1, frames);
  }

  @Test
  void anotherTimelineIsPaintedOnceToo() {
    int frames = framesOf(() -> session.open(open(Crowds.random(6, 100, 2))));
    assertEquals(1, frames);
    assertEquals(0, framesOf(() -> {}));
  }

  @Test
  void atFirstTheDensestStretchIsInView() {
    Viewport densest =
        Viewport.of(
            Ranges.densest(session.open().index()).from(),
            Ranges.densest(session.open().index()).to(),
            WIDTH - GUTTER);
    assertEquals(densest, view());
  }

  @Test
  void theSessionForgetsAPaneThatIsDisposedOf() {
    List<WeakReference<?>> gone = shownAndDisposedOf();
    for (int i = 0; i < 100 && gone.stream().anyMatch(one -> one.get() != null); i++) {
      System.gc();
      Toolkit.pulses(1);
    }
    for (WeakReference<?> one : gone) {
      assertNull(one.get());
    }
    Toolkit.run(() -> session.select(1));
    assertEquals(1, session.selection().event());
  }

  private List<WeakReference<?>> shownAndDisposedOf() {
    List<WeakReference<?>> gone = new ArrayList<>();
    Group root = new Group();
    Toolkit.run(
        () -> {
          TimelinePane other = new TimelinePane(session, surroundings);
          gone.add(new WeakReference<>(other));
          other.setPrefSize(WIDTH, HEIGHT);
          root.getChildren().add(other);
          stage.setScene(new Scene(root, WIDTH, HEIGHT));
        });
    Toolkit.pulses(3);
    Toolkit.run(
        () -> {
          TimelinePane other = (TimelinePane) root.getChildren().getFirst();
          gone.add(new WeakReference<>(other.getSkin()));
          root.getChildren().clear();
          other.setSkin(null);
          stage.setScene(new Scene(new Group(), 100, 100));
        });
    Toolkit.pulses(3);
    return gone;
  }

  // What hands do.

  private void mouse(
      EventType<MouseEvent> type,
      double x,
      double y,
      MouseButton button,
      int clicks,
      boolean shift) {
    boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
    Toolkit.run(
        () ->
            javafx.event.Event.fireEvent(
                pane,
                new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    button,
                    clicks,
                    shift,
                    false,
                    false,
                    false,
                    down && button == MouseButton.PRIMARY,
                    down && button == MouseButton.MIDDLE,
                    false,
                    false,
                    false,
                    true,
                    null)));
  }

  private void click(double x, double y, MouseButton button, int clicks) {
    mouse(MouseEvent.MOUSE_PRESSED, x, y, button, clicks, false);
    mouse(MouseEvent.MOUSE_RELEASED, x, y, button, clicks, false);
    mouse(MouseEvent.MOUSE_CLICKED, x, y, button, clicks, false);
    Toolkit.pulses(2);
  }

  private void drag(double x1, double x2, double y, boolean shift) {
    mouse(MouseEvent.MOUSE_PRESSED, x1, y, MouseButton.PRIMARY, 1, shift);
    for (int step = 1; step <= 4; step++) {
      double x = x1 + (x2 - x1) * step / 4;
      mouse(MouseEvent.MOUSE_DRAGGED, x, y, MouseButton.PRIMARY, 1, shift);
    }
    mouse(MouseEvent.MOUSE_RELEASED, x2, y, MouseButton.PRIMARY, 1, shift);
    mouse(MouseEvent.MOUSE_CLICKED, x2, y, MouseButton.PRIMARY, 1, shift);
    Toolkit.pulses(2);
  }

  private void wheel(double x, double y, double deltaX, double deltaY, boolean shift) {
    Toolkit.run(
        () ->
            javafx.event.Event.fireEvent(
                pane,
                new ScrollEvent(
                    ScrollEvent.SCROLL,
                    x,
                    y,
                    x,
                    y,
                    shift,
                    false,
                    false,
                    false,
                    false,
                    false,
                    deltaX,
                    deltaY,
                    deltaX,
                    deltaY,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null)));
    Toolkit.pulses(2);
  }

  @Test
  void theWheelZoomsAtThePointer() {
    Viewport before = view();
    long there = before.toTime(300);
    wheel(GUTTER + 300, 200, 0, 40, false);
    Viewport after = view();
    assertEquals(
        before.millisPerPixel() / 1.2, after.millisPerPixel(), 1e-6 * before.millisPerPixel());
    assertEquals(300, after.toPixel(there), 1);
    wheel(GUTTER + 300, 200, 0, -40, false);
    assertEquals(before.millisPerPixel(), view().millisPerPixel(), 1e-6 * before.millisPerPixel());
    assertEquals(before.toPixel(there), view().toPixel(there), 1e-3);
  }

  @Test
  void shiftAndTheWheelPanAndSoDoesASidewaysWheel() {
    long there = view().toTime(300);
    double perPixel = view().millisPerPixel();
    wheel(GUTTER + 100, 200, 0, 40, true);
    assertEquals(340, view().toPixel(there), 1);
    wheel(GUTTER + 100, 200, -60, 5, false);
    assertEquals(280, view().toPixel(there), 1);
    assertEquals(perPixel, view().millisPerPixel());
  }

  @Test
  void draggingMovesTimeWithTheHand() {
    long there = view().toTime(300);
    drag(GUTTER + 300, GUTTER + 180, 200, false);
    assertEquals(180, view().toPixel(there), 1);
    assertEquals(-1, session.selection().event());
  }

  @Test
  void aTrembleOfTheHandIsNoDrag() {
    Viewport before = view();
    mouse(MouseEvent.MOUSE_PRESSED, GUTTER + 300, 200, MouseButton.PRIMARY, 1, false);
    mouse(MouseEvent.MOUSE_DRAGGED, GUTTER + 302, 201, MouseButton.PRIMARY, 1, false);
    mouse(MouseEvent.MOUSE_RELEASED, GUTTER + 302, 201, MouseButton.PRIMARY, 1, false);
    assertEquals(before, view());
  }

  @Test
  void shiftDraggingZoomsToTheStretch() {
    Viewport before = view();
    long from = before.toTime(200);
    long to = before.toTime(400);
    drag(GUTTER + 400, GUTTER + 200, 200, true);
    assertEquals(0, view().toPixel(from), SLACK);
    assertEquals(WIDTH - GUTTER, view().toPixel(to), SLACK);
    Toolkit.run(pane::back);
    assertEquals(before, view());
    Toolkit.run(pane::forward);
    assertEquals(0, view().toPixel(from), SLACK);
  }

  @Test
  void aClickSelectsWhatIsUnderIt() {
    Frame frame = frame();
    for (int item = 0; item < frame.items(); item++) {
      double x = Math.max(frame.start(item), GUTTER) + 2;
      if (x < Math.min(frame.right(item), WIDTH - 250) && frame.middle(item) < frame.height()) {
        click(x, frame.middle(item), MouseButton.PRIMARY, 1);
        assertEquals(frame.position(item), session.selection().event());
        return;
      }
    }
    throw new AssertionError("no event in view to click on");
  }

  @Test
  void aDoubleClickOnAColumnShowsItsStretchWhereverItIsOnThePane() {
    manyAtTheEdge();
    Frame frame = frame();
    assertTrue(frame.columns() > 0);
    int column = frame.columns() - 1;
    long from = frame.columnFrom(column);
    long to = frame.columnTo(column);
    double x = (frame.columnLeft(column) + frame.columnRight(column)) / 2;
    double y = frame.columnBottom(column) - 3;
    assertTrue(x > WIDTH - 200, "the column stands where a selection moves the view");
    click(x, y, MouseButton.PRIMARY, 1);
    assertEquals(frame.columnFirst(column), session.selection().event());
    click(x, y, MouseButton.PRIMARY, 2);
    Viewport view = view();
    assertTrue(view.from() < from && view.to() > to, view::toString);
    assertTrue(view.to() - view.from() < 2 * (to - from), view::toString);
  }

  private void manyAtTheEdge() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      events.add(Crowds.event("e" + i, "2020-02-07", "Title", List.of(), 2));
    }
    Toolkit.run(
        () -> {
          session.open(open(Crowds.of(events, List.of())));
          stage.getScene().getRoot().layout();
          long day = session.open().index().from(0);
          pane.place(Viewport.of(day - 86_400_000L * 90, day + 86_400_000L * 10, WIDTH - GUTTER));
        });
    Toolkit.pulses(3);
  }

  @Test
  void theMiddleButtonCentres() {
    long there = view().toTime(500);
    click(GUTTER + 500, 200, MouseButton.MIDDLE, 1);
    assertEquals((WIDTH - GUTTER) / 2, view().toPixel(there), 1);
  }

  @Test
  void pointingSaysWhatIsThereAndLeavingSaysNothing() {
    mouse(MouseEvent.MOUSE_MOVED, 20, frame().laneTop(0) + 20, MouseButton.NONE, 0, false);
    assertTrue(Toolkit.call(() -> pane.pointedProperty().get()).contains("Theme 0"));
    Toolkit.pulses(2);
    assertEquals(0, framesOf(() -> {}));
    mouse(MouseEvent.MOUSE_EXITED, 20, -5, MouseButton.NONE, 0, false);
    assertEquals("", Toolkit.call(() -> pane.pointedProperty().get()));
  }

  @Test
  void restingOnAnEventBringsACardThatAPressTakesAway() {
    Frame frame = frame();
    int item = 0;
    while (Math.max(frame.start(item), GUTTER) + 4 > WIDTH) {
      item++;
    }
    double x = Math.max(frame.start(item), GUTTER) + 3;
    double y = frame.middle(item);
    mouse(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0, false);
    assertFalse(Toolkit.call(() -> skin().card().isVisible()), "only after a moment");
    Toolkit.pulses(40);
    assertTrue(Toolkit.call(() -> skin().card().isVisible()));
    mouse(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, 1, false);
    assertFalse(Toolkit.call(() -> skin().card().isVisible()));
    mouse(MouseEvent.MOUSE_MOVED, x + 1, y, MouseButton.NONE, 0, false);
    Toolkit.pulses(40);
    assertFalse(Toolkit.call(() -> skin().card().isVisible()), "not again on the same event");
  }

  @Test
  void pointingAtTheOverviewSaysWhatBeginsThere() {
    double y = HEIGHT - 48 / 2.0;
    String said = "";
    for (double x = GUTTER; x < WIDTH && said.isEmpty(); x += 4) {
      double at = x;
      Toolkit.run(
          () -> {
            var strip = (OverviewStrip) pane.getChildrenUnmodifiable().get(1);
            strip
                .getOnMouseMoved()
                .handle(
                    new MouseEvent(
                        MouseEvent.MOUSE_MOVED,
                        at,
                        24,
                        at,
                        y,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
          });
      said = Toolkit.call(() -> pane.pointedProperty().get());
    }
    assertTrue(said.matches("1 event · .*|\\d+ events · .*"), said);
  }

  @Test
  void assistiveTechnologyIsToldOfTheSelection() {
    Toolkit.run(() -> session.select(0));
    String told = Toolkit.call(pane::getAccessibleText);
    assertNotNull(told);
    assertTrue(told.startsWith(session.open().index().at(0).title()), told);
    assertFalse(told.isBlank());
  }
}
