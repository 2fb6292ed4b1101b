package dateline.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Crowds;
import dateline.layout.Frame;
import dateline.model.Event;
import dateline.settings.Preferences;
import dateline.settings.Preferences.Wheel;
import dateline.time.Viewport;
import dateline.view.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** What hands do to the pane. */
class HandsTest extends PaneStage {
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
  void theWheelMovesThroughTimeWhereThatIsWanted() {
    Toolkit.run(() -> preferences.set(Preferences.DEFAULT.withWheel(Wheel.PAN)));
    long there = view().toTime(300);
    double perPixel = view().millisPerPixel();
    wheel(GUTTER + 100, 200, 0, 40, false);
    assertEquals(340, view().toPixel(there), 1);
    assertEquals(perPixel, view().millisPerPixel());
    Toolkit.run(() -> wheelNow(GUTTER + 340, 200, 0, 40, false, true));
    assertEquals(perPixel / 1.2, view().millisPerPixel(), 1e-6 * perPixel, "with Ctrl it zooms");
    assertEquals(340, view().toPixel(there), 2);
  }

  @Test
  void pinchingZoomsAtTheFingers() {
    Viewport before = view();
    long there = before.toTime(300);
    pinch(GUTTER + 300, 1.25, false);
    pinch(GUTTER + 300, 1.25, false);
    assertEquals(before.millisPerPixel() / 1.5625, view().millisPerPixel(), 1e-3);
    assertEquals(300, view().toPixel(there), 1);
    Viewport now = view();
    pinch(GUTTER + 300, 1.25, true);
    assertEquals(now, view(), "what rolls on after the fingers have left zooms no further");
  }

  @Test
  void aPressEndsTheRollingOnOfAScroll() {
    long there = view().toTime(300);
    inertia(GUTTER + 100, -60);
    assertEquals(240, view().toPixel(there), 1);
    mouse(MouseEvent.MOUSE_PRESSED, GUTTER + 400, 480, MouseButton.PRIMARY, 1, false);
    inertia(GUTTER + 100, -60);
    assertEquals(240, view().toPixel(there), 1);
    wheel(GUTTER + 100, 200, -60, 0, false);
    inertia(GUTTER + 100, -60);
    assertEquals(120, view().toPixel(there), 1);
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

  @Test
  void theMiddleButtonCentres() {
    long there = view().toTime(500);
    click(GUTTER + 500, 200, MouseButton.MIDDLE, 1);
    assertEquals((WIDTH - GUTTER) / 2, view().toPixel(there), 1);
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
}
