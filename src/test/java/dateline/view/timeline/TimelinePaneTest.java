package dateline.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Crowds;
import dateline.index.Grouping;
import dateline.layout.Frame;
import dateline.notes.Target;
import dateline.render.Palette;
import dateline.session.Facet;
import dateline.session.Filter;
import dateline.session.LaneOrder;
import dateline.session.Shown;
import dateline.time.Viewport;
import dateline.view.Toolkit;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** The pane in a window without a screen: how often it paints, and what it says. */
class TimelinePaneTest extends PaneStage {
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
  void whateverThePaneListensToCostsOneFrame() {
    assertEquals(1, framesOf(() -> session.pin(session.open().index().at(3).id())));
    Filter heavy = Filter.ALL.with(Facet.WEIGHT, Set.of("3"));
    Shown some = Shown.of(session.open(), heavy, new BitSet());
    assertEquals(1, framesOf(() -> session.show(some)));
    assertEquals(0, framesOf(() -> session.show(some)));
    LaneOrder folded = session.laneOrderProperty().get().folding("theme-0");
    assertEquals(1, framesOf(() -> session.laneOrderProperty().set(folded)));
    long day = session.open().index().from(200);
    assertEquals(1, framesOf(() -> session.knownByProperty().set(day)));
    assertEquals(1, framesOf(() -> wheelNow(GUTTER + 300, 200, 0, 40, false)));
    assertEquals(1, framesOf(() -> wheelNow(GUTTER + 300, 200, 30, 0, false)));
    assertEquals(0, framesOf(() -> session.openProperty().get()));
  }

  @Test
  void aNoteCostsAFrameWhenItsSignComesAndNoneWhileItIsWritten() {
    Target first = Target.of(session.open().index().at(0));
    assertEquals(1, framesOf(() -> session.notebook().type(first, "a")));
    assertEquals(0, framesOf(() -> session.notebook().type(first, "ab")));
    assertEquals(1, framesOf(() -> session.notebook().change(all -> all.withStar(first, true))));
    assertEquals(0, framesOf(() -> session.notebook().change(all -> all.withTag(first, "x"))));
    assertEquals(1, framesOf(() -> session.notebook().change(all -> all.without(first))));
  }

  @Test
  void aGlideCostsAtMostOneFrameAPulseAndThenNone() {
    Toolkit.run(() -> stillness.set(false));
    int before = Toolkit.call(() -> skin().frames());
    Toolkit.run(() -> pane.zoom(1.5));
    int pulses = 30;
    Toolkit.pulses(pulses);
    int frames = Toolkit.call(() -> skin().frames()) - before;
    assertTrue(frames > 1 && frames <= pulses + 1, () -> frames + " frames");
    assertEquals(0, framesOf(() -> {}));
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
  void whatThePointerWasOnIsNotSaidOnceTheViewHasMoved() {
    mouse(MouseEvent.MOUSE_MOVED, 20, frame().laneTop(0) + 20, MouseButton.NONE, 0, false);
    assertTrue(Toolkit.call(() -> pane.pointedProperty().get()).contains("Theme 0"));
    Toolkit.run(() -> pane.place(pane.viewport().pannedBy(300)));
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
}
