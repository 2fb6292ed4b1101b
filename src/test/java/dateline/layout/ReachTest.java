package dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Crowds;
import dateline.index.EventIndex;
import dateline.index.Grouping;
import dateline.index.IntervalIndex;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.model.Event;
import dateline.model.Timeline;
import dateline.time.Viewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every event in view is reached: it has an item, or one column counts it. {@link PaneScene#check}
 * looks at each event of each frame.
 */
class ReachTest {
  private static final double CLOSER = 1.7;

  /** Views about a time from all of time down to a few milliseconds. */
  private static List<Viewport> zooms(long middle, double width) {
    List<Viewport> views = new ArrayList<>();
    Viewport view = Viewport.of(Viewport.MIN_TIME, Viewport.MAX_TIME, width);
    while (view.millisPerPixel() > Viewport.MIN_MILLIS_PER_PIXEL) {
      views.add(view);
      view = view.centredOn(middle).zoomedAt(width / 2, CLOSER);
    }
    return views;
  }

  /** Thousands a day, some of which go on for years. */
  private static Timeline crowd(long seed, int size) {
    Random random = new Random(seed);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(900));
      String until =
          random.nextInt(8) == 0 ? "/" + day.plusDays(random.nextInt(random.nextInt(1, 800))) : "";
      events.add(Crowds.event("e" + i, day + until, "Title " + i, List.of(), 1 + i % 3));
    }
    return Crowds.of(events, List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyEventIsReachedAtEveryZoomWhereThousandsBegin(long seed) {
    PaneScene scene = new PaneScene(crowd(seed, 9_000), Grouping.NONE);
    long middle = scene.index.from(new Random(seed).nextInt(scene.index.size()));
    zooms(middle, 700 + 300.0 * seed).forEach(scene::check);
  }

  @Test
  void whatBeganBeforeTheViewIsCountedAtItsLeftEdge() {
    PaneScene scene = new PaneScene(crowd(4, 9_000), Grouping.NONE);
    long middle = scene.index.from(5_000);
    Frame frame = scene.check(Viewport.of(middle, middle + 2 * 86_400_000L, 900));
    assertTrue(frame.isEarlier(0));
    assertTrue(frame.columnCount(0) > 100, () -> "only " + frame.columnCount(0));
    assertTrue(scene.index.from(frame.columnFirst(0)) < frame.view().from());
    assertEquals(
        new HitTest.Column(0), HitTest.at(frame, PaneScene.GUTTER + 5, frame.columnBottom(0) - 2));
    for (int column = 1; column < frame.columns(); column++) {
      assertFalse(frame.isEarlier(column), "one a lane");
      assertTrue(frame.columnLeft(column) >= frame.columnRight(0), "and nothing under it");
    }
  }

  @Test
  void someOfWhatGoesOnKeepsItsLabelInACrowd() {
    List<Event> events = new ArrayList<>(crowd(5, 9_000).events());
    events.add(Crowds.event("era", "1900/2100", "An era", List.of(), 3));
    PaneScene scene = new PaneScene(Crowds.of(events, List.of()), Grouping.NONE);
    long middle = scene.index.from(5_000);
    Frame frame = scene.check(Viewport.of(middle, middle + 2 * 86_400_000L, 900));
    assertEquals("An era", frame.label(frame.itemOf(0)));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 5_000})
  void foldedAndPinnedAndMovedLanesLoseNothing(int size) {
    Timeline timeline = Crowds.random(21, size, 4);
    EventIndex index = EventIndex.of(timeline);
    List<Lane> all = Lanes.of(timeline, index, Grouping.THEME, _ -> true, "Rest");
    int[] pinned = IntStream.range(0, index.size()).filter(at -> at % 37 == 0).toArray();
    List<Lane> lanes =
        List.of(
            new Lane("*", "Pinned", -1, new IntervalIndex(index, pinned)),
            all.get(2).fold(),
            all.get(0),
            all.get(4).fold());
    PaneScene scene = new PaneScene(index, lanes);
    Random random = new Random(size);
    for (int i = 0; i < 40; i++) {
      Viewport view = PaneScene.view(index, random);
      Frame frame = scene.check(view);
      assertEquals(lanes, frame.lanes());
      double folded = Metrics.USUAL.row() + 2 * Metrics.USUAL.lanePadding();
      assertTrue(
          frame.laneHeight(1) <= folded + Metrics.USUAL.row(), "one row, with room to spare");
    }
  }

  @Test
  void aMillionEventsOfOneDayAreReachedAtEveryZoom() {
    Event same = Crowds.event("e", "2020-02-07", "One day", List.of(), 2);
    EventIndex index =
        EventIndex.of(Crowds.of(java.util.Collections.nCopies(1_000_000, same), List.of()));
    int[] positions = IntStream.range(0, index.size()).toArray();
    Lane lane = new Lane("", "", -1, new IntervalIndex(index, positions));
    Arranger arranger = new Arranger(index, List.of(lane), String::length, Metrics.USUAL);
    for (Viewport view : zooms(index.from(0) + 40_000_000, 1_000)) {
      Arrangement arrangement = arranger.arrange(view, 600);
      Frame frame = Framer.frame(arrangement, view, 0, 640, 0, null);
      int counted = IntStream.range(0, frame.columns()).map(frame::columnCount).sum();
      assertEquals(1_000_000, counted + frame.items(), view::toString);
      assertTrue(frame.columns() <= 2 && frame.items() < 300, "a handful to draw");
    }
  }
}
