package dateline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.EventIndex;
import dateline.index.Grouping;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.Metrics;
import dateline.layout.TextWidths;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Shape;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.time.Edtf;
import dateline.time.Viewport;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What each kind of date and of event looks like, as the calls that draw it. Ten pixels are a day;
 * the view begins with 2020 at x = 100, and the first row's middle is at y = 64.
 */
class EventPainterTest {
  private static final double GUTTER = 100;
  private static final TextWidths WIDTHS = text -> text.length() * 6;
  private static final Palette PALETTE = Palette.LIGHT;
  private static final Event STATED = event("2020-01-21", Status.OCCURRED, Basis.STATED);

  private int selected = -1;
  private final BitSet related = new BitSet();
  private final BitSet disputed = new BitSet();

  private static Event event(String when, Status status, Basis basis) {
    return new Event(
        "e",
        Edtf.parse(when),
        basis,
        "",
        "Title",
        "",
        List.of("theme"),
        List.of(),
        "",
        2,
        status,
        List.of(),
        Shape.NEW);
  }

  private static Event dated(String when) {
    return event(when, Status.OCCURRED, Basis.STATED);
  }

  private String drawn(Event... events) {
    LogSurface log = new LogSurface(PALETTE);
    Timeline timeline =
        new Timeline(
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(new Theme("theme", "Theme", Shape.NEW)),
            List.of(events),
            List.of(),
            List.of(),
            List.of(),
            Shape.NEW);
    EventIndex index = EventIndex.of(timeline);
    List<Lane> lanes = Lanes.of(timeline, index, Grouping.THEME, _ -> true, "");
    Viewport view =
        Viewport.of(
            Edtf.parse("2020-01-01").earliest(), Edtf.parse("2020-04-10").earliest(), 1_000);
    Frame frame =
        Framer.frame(
            new Arranger(index, lanes, WIDTHS, Metrics.USUAL).arrange(view, 300),
            view,
            GUTTER,
            344,
            0,
            null);
    Subject subject =
        new Subject(
            index::at,
            Subject.hues(timeline),
            selected,
            related,
            -1,
            disputed,
            new BitSet(),
            List.of());
    new ColumnPainter(log, PALETTE, frame, WIDTHS).paint();
    new EventPainter(log, PALETTE, frame, subject, WIDTHS).paint();
    return log.text();
  }

  @Test
  void aStatedInstantIsADisc() {
    assertEquals(
        """
        disc 305 64 5 stroke
        text “Title” 316 69 LABEL fg
        """,
        drawn(STATED));
  }

  @Test
  void anApproximateInstantHasAHalo() {
    assertEquals(
        """
        disc 305 64 9 stroke@25
        disc 305 64 5 stroke
        text “Title” 316 69 LABEL fg
        """,
        drawn(dated("2020-01-21~")));
  }

  @Test
  void anUncertainInstantAsks() {
    assertEquals(
        """
        disc 305 64 5 stroke
        text “?” 293 65 SMALL_STRONG stroke
        text “Title” 316 69 LABEL fg
        """,
        drawn(dated("2020-01-21?")));
  }

  @Test
  void aClaimedInstantIsARing() {
    assertEquals(
        """
        disc 305 64 5 bg
        circle 305 64 4 stroke 2
        text “Title” 316 69 LABEL fg
        """,
        drawn(event("2020-01-21", Status.CLAIMED, Basis.STATED)));
  }

  @Test
  void aPlannedInstantPointsAhead() {
    assertEquals(
        """
        polygon 301,311,301 59,64,69 bg
        polyline 301,311,301 59,64,69 stroke 1.5
        text “Title” 316 69 LABEL fg
        """,
        drawn(event("2020-01-21", Status.PLANNED, Basis.STATED)));
  }

  @Test
  void anInstantFromNoSourceIsADiamond() {
    assertEquals(
        """
        polygon 300,305,310,305 64,59,64,69 stroke
        text “Title” 316 69 LABEL fg
        """,
        drawn(event("2020-01-21", Status.OCCURRED, Basis.BACKGROUND)));
  }

  @Test
  void aMonthIsHatchedThroughout() {
    assertEquals(
        """
        round 410 54 290 20 fill
        hatch 411 55 288 18 stroke@45
        outline 410 54 290 20 stroke 1
        round 414 56 38 16 bg@82
        text “Title” 418 69 LABEL fg
        """,
        drawn(dated("2020-02")));
  }

  @Test
  void anApproximateMonthHasABrokenEdge() {
    assertEquals(
        """
        round 410 54 290 20 fill
        hatch 411 55 288 18 stroke@45
        dashes 410 54 290 20 stroke 1
        round 414 56 38 16 bg@82
        text “Title” 418 69 LABEL fg
        """,
        drawn(dated("2020-02~")));
  }

  @Test
  void aClaimedMonthIsEmpty() {
    assertEquals(
        """
        round 410 54 290 20 bg
        hatch 411 55 288 18 stroke@45
        outline 410 54 290 20 stroke 1.5
        round 414 56 38 16 bg@82
        text “Title” 418 69 LABEL fg
        """,
        drawn(event("2020-02", Status.CLAIMED, Basis.STATED)));
  }

  @Test
  void aPlannedMonthHasABrokenEdge() {
    assertEquals(
        """
        round 410 54 290 20 fill
        hatch 411 55 288 18 stroke@45
        dashes 410 54 290 20 stroke 1
        round 414 56 38 16 bg@82
        text “Title” 418 69 LABEL fg
        """,
        drawn(event("2020-02", Status.PLANNED, Basis.STATED)));
  }

  @Test
  void aMonthFromNoSourceBeginsWithADiamond() {
    assertEquals(
        """
        round 410 54 290 20 fill
        hatch 411 55 288 18 stroke@45
        outline 410 54 290 20 stroke 1
        polygon 406,410,414,410 64,60,64,68 stroke
        round 414 56 38 16 bg@82
        text “Title” 418 69 LABEL fg
        """,
        drawn(event("2020-02", Status.OCCURRED, Basis.BACKGROUND)));
  }

  @Test
  void anIntervalBetweenDaysIsSolid() {
    assertEquals(
        """
        round 300 54 310 20 fill
        outline 300 54 310 20 stroke 1
        text “Title” 308 69 LABEL fg
        """,
        drawn(dated("2020-01-21/2020-02-20")));
  }

  @Test
  void anIntervalIsHatchedWhereItsCoarseEndIsOnlyPossible() {
    assertEquals(
        """
        round 300 54 710 20 fill
        hatch 701 55 308 18 stroke@45
        outline 300 54 710 20 stroke 1
        text “Title” 308 69 LABEL fg
        """,
        drawn(dated("2020-01-21/2020-03")));
  }

  @Test
  void anOpenEndFades() {
    assertEquals(
        """
        rect 300 54 10 20 fill
        fade 310 54 96 20 fill fill@0
        rect 300 54 3 20 stroke
        text “Title” 308 69 LABEL fg
        """,
        drawn(dated("2020-01-21/..")));
  }

  @Test
  void anUnknownEndAsks() {
    assertEquals(
        """
        round 300 54 10 20 fill
        outline 300 54 10 20 stroke 1
        text “?” 316 68.7 SMALL_STRONG stroke
        text “Title” 340 69 LABEL fg
        """,
        drawn(dated("2020-01-21/")));
  }

  @Test
  void anOpenStartFades() {
    assertEquals(
        """
        round 300 54 10 20 fill
        fade 204 54 96 20 fill@0 fill
        rect 307 54 3 20 stroke
        text “Title” 316 69 LABEL fg
        """,
        drawn(dated("../2020-01-21")));
  }

  @Test
  void anUnknownStartAsks() {
    assertEquals(
        """
        round 300 54 10 20 fill
        outline 300 54 10 20 stroke 1
        text “?” 286 68.7 SMALL_STRONG stroke
        text “Title” 316 69 LABEL fg
        """,
        drawn(dated("/2020-01-21")));
  }

  @Test
  void theCandidatesOfASetAreTiedByALine() {
    assertEquals(
        """
        line 300 64 610 64 stroke
        disc 305 64 4 bg
        circle 305 64 4 stroke 1.5
        round 500 54 110 20 fill
        hatch 501 55 108 18 stroke@45
        outline 500 54 110 20 stroke 1
        text “Title” 616 69 LABEL fg
        """,
        drawn(dated("[2020-01-21,2020-02-10..2020-02-20]")));
  }

  @Test
  void aDisputeIsASmallSignAtTheUpperRight() {
    disputed.set(0);
    assertEquals(
        """
        disc 305 64 5 stroke
        disc 311 59 4 bg
        disc 311 59 2.5 warn
        text “Title” 316 69 LABEL fg
        """,
        drawn(STATED));
    assertTrue(drawn(dated("2020-02")).contains("disc 700 54 2.5 warn\n"));
  }

  @Test
  void theSelectedInstantHasARingAndAHeavierTitle() {
    selected = 0;
    assertEquals(
        """
        disc 305 64 10 bg
        circle 305 64 9 accent 2
        disc 305 64 5 stroke
        round 312 56 38 16 bg@82
        text “Title” 316 69 LABEL_STRONG fg
        """,
        drawn(STATED));
  }

  @Test
  void theSelectedBarHasAnOutlineAroundIt() {
    selected = 0;
    String drawn = drawn(dated("2020-02"));
    assertTrue(drawn.startsWith("outline 407 51 296 26 accent 2\n"), drawn);
    assertTrue(drawn.endsWith("LABEL_STRONG fg\n"), drawn);
  }

  @Test
  void whatIsNotTiedToTheSelectedEventRecedesAndTheSelectedIsPaintedLast() {
    selected = 1;
    related.set(1);
    assertEquals(
        """
        disc 305 64 5 stroke@45
        text “Title” 316 69 LABEL fg-subtle
        disc 705 64 10 bg
        circle 705 64 9 accent 2
        disc 705 64 5 stroke
        round 712 56 38 16 bg@82
        text “Title” 716 69 LABEL_STRONG fg
        """,
        drawn(STATED, dated("2020-03-01")));
  }

  @Test
  void whatFindsNoRowIsAColumnWithItsCount() {
    Event[] events = IntStream.range(0, 40).mapToObj(_ -> STATED).toArray(Event[]::new);
    assertEquals(
        """
        round 290.5 292 60.1 24 fill
        rect 292.5 314 56.1 2 stroke
        text “+30” 312 311 SMALL_STRONG text
        """,
        drawn(events).lines().limit(3).collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void aCountHasAtMostFourCharacters() {
    assertEquals("999", ColumnPainter.brief(999));
    assertEquals("1.0k", ColumnPainter.brief(1_000));
    assertEquals("9.9k", ColumnPainter.brief(9_949));
    assertEquals("10k", ColumnPainter.brief(9_950));
    assertEquals("999k", ColumnPainter.brief(999_499));
    assertEquals("1.0M", ColumnPainter.brief(999_500));
    assertEquals("2147M", ColumnPainter.brief(Integer.MAX_VALUE));
    IntStream.iterate(1, count -> count < 900_000_000, count -> count * 2 + 1)
        .forEach(count -> assertTrue(ColumnPainter.brief(count).length() <= 4));
  }
}
