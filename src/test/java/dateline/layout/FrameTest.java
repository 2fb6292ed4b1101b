package dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Crowds;
import dateline.index.Grouping;
import dateline.model.Event;
import dateline.time.Edtf;
import dateline.time.Viewport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every frame must hold, whatever the timeline and the view. */
class FrameTest {
  private final Metrics metrics = Metrics.USUAL;

  @ParameterizedTest
  @CsvSource({
    "1, 40, 4, THEME",
    "2, 300, 4, THEME",
    "3, 300, 0, NONE",
    "4, 2000, 6, THEME",
    "5, 2900, 1, NONE",
    "6, 9000, 3, THEME"
  })
  void nothingOverlapsAndNothingIsLost(long seed, int size, int themes, Grouping grouping) {
    PaneScene scene = new PaneScene(Crowds.random(seed, size, themes), grouping);
    Random random = new Random(seed);
    for (int i = 0; i < 60_000 / (size + 200); i++) {
      scene.check(PaneScene.view(scene.index, random));
    }
  }

  @ParameterizedTest
  @CsvSource({"11, 200, 3", "12, 2500, 3", "13, 6000, 2"})
  void eventsKeepTheirRowsWhileOnePansAndZoomsWithinAnArrangement(long seed, int size, int themes) {
    PaneScene scene = new PaneScene(Crowds.random(seed, size, themes), Grouping.THEME);
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      Viewport view = PaneScene.view(scene.index, random);
      Arrangement arrangement = scene.arrange(view);
      Map<String, Double> rows = rows(scene.frame(arrangement, view));
      for (int move = 0; move < 12; move++) {
        Viewport moved =
            view.pannedBy(random.nextGaussian() * 200)
                .zoomedAt(random.nextDouble(view.width()), random.nextDouble(0.8, 1.3));
        if (Arranger.serves(arrangement, moved)) {
          Frame frame = scene.frame(arrangement, moved);
          PaneScene.checkAll(scene, arrangement, frame);
          rows(frame).forEach((item, row) -> assertEquals(row, rows.getOrDefault(item, row), item));
        }
      }
    }
  }

  private static Map<String, Double> rows(Frame frame) {
    Map<String, Double> rows = new HashMap<>();
    for (int item = 0; item < frame.items(); item++) {
      rows.put(frame.position(item) + " in " + frame.lane(item), frame.middle(item));
    }
    return rows;
  }

  @Test
  void marksThatGrowToBarsWithinAStepOfResolutionStayApart() {
    List<Event> events = new ArrayList<>();
    for (int month = 0; month < 240; month++) {
      String when = String.format(Locale.ROOT, "%04d-%02d", 2000 + month / 12, 1 + month % 12);
      events.add(Crowds.event("e" + month, when, "x".repeat(month % 23), List.of(), 2));
    }
    PaneScene scene = new PaneScene(Crowds.of(events, List.of()), Grouping.NONE);
    long middle = Edtf.parse("2010").earliest();
    double month = 30.4 * 86_400_000.0;
    for (double pixels = 15; pixels < 60; pixels += 0.37) {
      double shown = month / pixels * 1_000;
      scene.check(Viewport.of(0, (long) shown, 1_000).centredOn(middle));
    }
  }

  @Test
  void aLabelThatDoesNotFitRightOfItsMarkStandsLeftOfIt() {
    PaneScene scene =
        new PaneScene(
            Crowds.of(
                List.of(Crowds.event("e", "2020-02-07", "twenty letters long!", List.of(), 2)),
                List.of()),
            Grouping.NONE);
    long day = Edtf.parse("2020-02-07").earliest();
    Viewport view = Viewport.of(day - 86_400_000L * 98, day + 86_400_000L * 2, 1_000);
    Frame frame = scene.check(view);
    assertTrue(frame.labelLeft(0) + frame.labelWidth(0) < frame.left(0));
    assertEquals("twenty letters long!", frame.label(0));
  }

  @Test
  void anEmptyTimelineHasAnEmptyFrame() {
    PaneScene scene = new PaneScene(Crowds.of(List.of(), List.of()), Grouping.THEME);
    Frame frame = scene.check(Viewport.of(0, 1_000_000, 800));
    assertEquals(0, frame.items());
    assertEquals(0, frame.columns());
    assertEquals(new HitTest.Ground(), HitTest.at(frame, 400, 300));
    assertEquals(new HitTest.Ground(), HitTest.at(frame, 10, 300));
  }

  @Test
  void oneEventIsShownAtEveryZoom() {
    PaneScene scene =
        new PaneScene(
            Crowds.of(
                List.of(Crowds.event("e", "1969-07-20T20:17:40Z", "Landed", List.of(), 3)),
                List.of()),
            Grouping.NONE);
    long time = scene.index.from(0);
    Viewport view = Viewport.of(Viewport.MIN_TIME, Viewport.MAX_TIME, 900);
    while (view.millisPerPixel() > Viewport.MIN_MILLIS_PER_PIXEL) {
      view = view.zoomedAt(view.toPixel(time), 1.7);
      assertEquals(1, scene.check(view).items());
    }
  }

  @Test
  void eventsAllAtOneInstantBecomeRowsAndAColumn() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      events.add(Crowds.event("e" + i, "2020-02-07T12:00:00Z", "Title", List.of(), 1 + i % 3));
    }
    PaneScene scene = new PaneScene(Crowds.of(events, List.of()), Grouping.NONE);
    long noon = scene.index.from(0);
    for (long half = 1_000; half < 1L << 50; half *= 16) {
      Frame frame = scene.check(Viewport.of(noon - half, noon + half, 1_000));
      assertEquals(1, frame.columns());
      assertEquals(500, frame.items() + frame.columnCount(0));
      for (int item = 0; item < frame.items(); item++) {
        assertEquals(3, scene.index.weight(frame.position(item)), "the heavier come first");
      }
    }
  }

  @Test
  void onAPaneOfGreatHeightNothingIsLostEither() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      events.add(Crowds.event("e" + i, "2020-02-07", "Title", List.of(), 2));
    }
    PaneScene scene = new PaneScene(Crowds.of(events, List.of()), Grouping.NONE);
    long day = scene.index.from(0);
    Viewport view = Viewport.of(day - 86_400_000L, day + 2 * 86_400_000L, 800);
    for (double height : new double[] {60, 100, 1_000, 1_640, 5_000}) {
      Arrangement arrangement = scene.arranger.arrange(view, height);
      Frame frame =
          Framer.frame(arrangement, view, PaneScene.GUTTER, height + metrics.axis(), 0, null);
      PaneScene.checkAll(scene, arrangement, frame);
      int counted = IntStream.range(0, frame.columns()).map(frame::columnCount).sum();
      assertEquals(200, frame.items() + counted, "at " + height);
    }
  }

  @Test
  void tenThousandYearsBesideAMinute() {
    PaneScene scene =
        new PaneScene(
            Crowds.of(
                List.of(
                    Crowds.event("ages", "-7999/2000", "Ten thousand years", List.of(), 2),
                    Crowds.event(
                        "minute", "1969-07-20T20:17Z/1969-07-20T20:18Z", "A minute", List.of(), 2),
                    Crowds.event("second", "1969-07-20T20:17:40Z", "A second", List.of(), 2)),
                List.of()),
            Grouping.NONE);
    Viewport view = Viewport.of(scene.index.from(0), scene.index.latest(), 1_000);
    long minute = Edtf.parse("1969-07-20T20:17:30Z").earliest();
    while (view.millisPerPixel() > 30) {
      Frame frame = scene.check(view);
      String said =
          IntStream.range(0, frame.items()).mapToObj(item -> PaneScene.said(frame, item)).toList()
              + " in "
              + view;
      assertEquals(3, frame.items(), said);
      view = view.centredOn(minute).zoomedAt(500, 1.5);
    }
  }

  @Test
  void titlesOfTenThousandLettersAreCut() {
    for (String title :
        List.of(
            "W".repeat(10_000),
            "ع".repeat(10_000),
            "👩‍👩‍👧‍👦".repeat(1_250),
            " ".repeat(10_000))) {
      PaneScene scene =
          new PaneScene(
              Crowds.of(List.of(Crowds.event("e", "2020", title, List.of(), 2)), List.of()),
              Grouping.NONE);
      Frame frame = scene.check(Viewport.of(scene.index.from(0), scene.index.to(0), 1_000));
      assertTrue(frame.labelWidth(0) <= metrics.longestLabel());
    }
  }

  @ParameterizedTest
  @CsvSource({"10", "5000"})
  void atTheWidestAndTheClosestZoomTheArrangementServesItsView(int size) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String year = "Y" + (i % 2 == 0 ? "" : "-") + (10_000 + i * 58_000L);
      events.add(Crowds.event("e" + i, year, "Year", List.of(), 2));
    }
    events.add(Crowds.event("far", "Y292278993", "Far", List.of(), 2));
    events.add(Crowds.event("beyond", "Y17E8", "Beyond", List.of(), 2));
    events.add(Crowds.event("before", "Y-17E8", "Before", List.of(), 2));
    PaneScene scene = new PaneScene(Crowds.of(events, List.of()), Grouping.NONE);
    scene.check(Viewport.of(Viewport.MIN_TIME, Viewport.MAX_TIME, 1_000));
    scene.check(Viewport.of(Viewport.MIN_TIME, Viewport.MIN_TIME / 2, 1_000));
    scene.check(Viewport.of(Viewport.MAX_TIME / 2, Viewport.MAX_TIME, 1_000));
    scene.check(Viewport.of(Viewport.MIN_TIME, Viewport.MIN_TIME + 10, 1_000));
    scene.check(Viewport.of(Viewport.MAX_TIME - 10, Viewport.MAX_TIME, 1_000));
  }

  @Test
  void aStepOfResolutionHoldsEverythingFinerDownToTheNextStep() {
    double root = Math.sqrt(2);
    for (double perPixel = 0.02; perPixel < 1e16; perPixel *= 1.07) {
      double step = Arranger.step(perPixel);
      assertTrue(step >= perPixel * (1 - 1e-9) && step < perPixel * root * (1 + 1e-9));
      assertEquals(step, Arranger.step(step));
      assertEquals(step, Arranger.step(step / root * 1.001));
    }
  }

  @Test
  void theSelectedEventIsShownAmongTheColumns() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      events.add(Crowds.event("e" + i, "2020-02-07", "Title", List.of(), 2));
    }
    PaneScene scene = new PaneScene(Crowds.of(events, List.of()), Grouping.NONE);
    long day = scene.index.from(0);
    Viewport view = Viewport.of(day - 86_400_000L, day + 2 * 86_400_000L, 800);
    Arrangement arrangement = scene.arrange(view);
    Frame frame =
        Framer.frame(
            arrangement, view, PaneScene.GUTTER, PaneScene.HEIGHT, 0, scene.arranger.single(299));
    int item = frame.itemOf(299);
    assertTrue(item >= 0);
    assertEquals(
        new HitTest.Item(item), HitTest.at(frame, frame.start(item) + 5, frame.middle(item)));
    assertEquals(-1, scene.frame(arrangement, view).itemOf(299));
  }
}
