package dateline.render;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dateline.index.Crowds;
import dateline.index.EventIndex;
import dateline.index.Grouping;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.Metrics;
import dateline.layout.TextWidths;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Link;
import dateline.model.Shape;
import dateline.model.Status;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.time.Edtf;
import dateline.time.TickLabels;
import dateline.time.Viewport;
import dateline.view.Look;
import dateline.view.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/** Pictures of the pane that stay as they are; {@link Golden} says how they are made anew. */
class GoldenTest {
  private static final double GUTTER = 112;
  private static final double WIDTH = 1_000;
  private static final double HEIGHT = 560;

  /** The same on every machine, whatever its typefaces; near those of Inter. */
  private static final TextWidths WIDTHS =
      text ->
          text.chars()
              .mapToDouble(
                  letter ->
                      "ijlrtfI.,:;'’| ".indexOf(letter) >= 0
                          ? 4.4
                          : "mwMW—".indexOf(letter) >= 0
                              ? 11
                              : Character.isUpperCase(letter) ? 9 : 7.6)
              .sum();

  /** What is painted, and what of it stands out. */
  private static final class Picture {
    private final Timeline timeline;
    private final EventIndex index;
    private final BitSet disputed = new BitSet();
    private final BitSet veiled = new BitSet();
    private Palette palette = Palette.LIGHT;
    private int selected = -1;
    private double height = HEIGHT;

    Picture(Timeline timeline) {
      this.timeline = timeline;
      index = EventIndex.of(timeline);
    }

    static Picture of(String file) {
      Timeline timeline = TimelineOpener.open(Origin.of(Path.of(file))).timeline();
      assertNotNull(timeline, file);
      return new Picture(timeline);
    }

    Picture tall() {
      height = 2 * HEIGHT;
      return this;
    }

    Picture dark() {
      palette = Palette.DARK;
      return this;
    }

    Picture select(String id) {
      for (int position = 0; position < index.size(); position++) {
        if (index.at(position).id().equals(id)) {
          selected = position;
        }
      }
      return this;
    }

    /** Compares the picture of a stretch of time with the one that is kept. */
    void check(String name, String from, String to, double foreign) {
      Viewport view =
          Viewport.of(Edtf.parse(from).earliest(), Edtf.parse(to).earliest(), WIDTH - GUTTER);
      List<Lane> lanes = Lanes.of(timeline, index, Grouping.THEME, _ -> true, "Other");
      Arranger arranger = new Arranger(index, lanes, WIDTHS, Metrics.USUAL);
      Frame frame =
          Framer.frame(
              arranger.arrange(view, height - Metrics.USUAL.axis()),
              view,
              GUTTER,
              height,
              0,
              selected < 0 ? null : arranger.single(selected));
      LogSurface log = new LogSurface(palette);
      WritableImage image = Toolkit.call(() -> painted(frame, log));
      new Golden(name).check(log.lines(), image, foreign);
    }

    private WritableImage painted(Frame frame, LogSurface log) {
      Look.loadTypefaces();
      Canvas canvas = new Canvas(WIDTH, height);
      List<Subject.Tie> ties = ties();
      BitSet related = new BitSet();
      ties.forEach(tie -> related.set(tie.from() == selected ? tie.to() : tie.from()));
      Subject subject =
          new Subject(
              index::at, Subject.hues(timeline), selected, related, -1, disputed, veiled, ties);
      Painter.paint(
          new Twice(log, new CanvasSurface(canvas, Metrics.USUAL.text())),
          palette,
          frame,
          subject,
          WIDTHS,
          new TickLabels(Locale.ENGLISH),
          Edtf.parse("2020-02-20T12:00:00Z").earliest());
      return canvas.snapshot(null, null);
    }

    private List<Subject.Tie> ties() {
      Map<String, Integer> positions = new HashMap<>();
      for (int position = 0; position < index.size(); position++) {
        positions.put(index.at(position).id(), position);
      }
      List<Subject.Tie> ties = new ArrayList<>();
      for (Link link : timeline.links()) {
        int from = positions.getOrDefault(link.from(), -1);
        int to = positions.getOrDefault(link.to(), -1);
        boolean shown = selected >= 0 && link.kind() != Link.Kind.PART_OF;
        if (shown && (from == selected || to == selected)) {
          ties.add(new Subject.Tie(from, to, "led to"));
        }
      }
      return ties;
    }
  }

  private static final String BUILT_IN = "assets/belarus-2020.json";

  @Test
  void theBuiltInTimelineOverThirtyYears() {
    Picture.of(BUILT_IN).check("built-in-decades", "1992", "2024", 0.01);
  }

  @Test
  void theBuiltInTimelineOverAWinter() {
    Picture.of(BUILT_IN)
        .select("pompeo-visit")
        .check("built-in-winter", "2019-12", "2020-03", 0.01);
  }

  @Test
  void theBuiltInTimelineOverAFewDaysInTheDark() {
    Picture.of(BUILT_IN)
        .dark()
        .select("pompeo-visit")
        .check("built-in-days-dark", "2020-01-30", "2020-02-10", 0.01);
  }

  @Test
  void theDayOfTheLandingByTheMinute() {
    Picture.of("assets/moon-landing-day.json")
        .check("landing-minutes", "1969-07-20T19:30:00Z", "1969-07-20T21:30:00Z", 0.01);
  }

  @Test
  void everyKindOfGlyph() {
    List<Event> events = new ArrayList<>();
    Status[] statuses = Status.values();
    for (int status = 0; status < statuses.length; status++) {
      glyph(events, "2020-01-0" + (2 + status * 2), statuses[status], Basis.STATED, "marks");
      glyph(
          events,
          "2020-02-0" + (1 + status) + "/2020-02-" + (12 + status),
          statuses[status],
          Basis.STATED,
          "spans");
      glyph(events, "2020-03", statuses[status], Basis.DERIVED, "months");
    }
    for (String when :
        List.of("2020-01-12~", "2020-01-15?", "2020-01-18%", "2020-02~", "2020-02?")) {
      glyph(events, when, Status.OCCURRED, Basis.STATED, "doubts");
    }
    for (String when : List.of("2020-01-20/..", "../2020-01-25", "2020-02-10/", "/2020-02-20")) {
      glyph(events, when, Status.OCCURRED, Basis.STATED, "ends");
    }
    for (String when :
        List.of("[2020-01-05,2020-01-20]", "[2020-02,2020-03]", "[2020-01-25..2020-02-20]")) {
      glyph(events, when, Status.OCCURRED, Basis.DERIVED, "sets");
    }
    for (String when : List.of("2020-01-25", "2020-02-10/2020-03-10")) {
      glyph(events, when, Status.OCCURRED, Basis.BACKGROUND, "background");
    }
    List<Theme> themes = new ArrayList<>();
    for (String theme :
        List.of("marks", "spans", "months", "doubts", "ends", "sets", "background")) {
      themes.add(new Theme(theme, theme, Shape.NEW));
    }
    Picture picture = new Picture(Crowds.of(events, themes));
    picture.disputed.set(1);
    picture.disputed.set(12);
    picture.veiled.set(3);
    picture.tall().check("glyphs", "2020-01-01", "2020-04-05", 0.01);
  }

  private static void glyph(
      List<Event> events, String when, Status status, Basis basis, String theme) {
    events.add(
        new Event(
            "e" + events.size(),
            Edtf.parse(when),
            basis,
            "",
            when,
            "",
            List.of(theme),
            List.of(),
            "",
            2,
            status,
            List.of(),
            Shape.NEW));
  }

  @Test
  void aCrowdWithItsColumns() {
    new Picture(Crowds.random(3, 6_000, 3)).check("crowd", "2000-03", "2000-06", 0.02);
  }

  @Test
  void titlesOfEveryKind() {
    List<Event> events = new ArrayList<>();
    List<String> titles =
        List.of(
            "W".repeat(10_000),
            "خبر عاجل من العاصمة: اجتماع الرئيسين اليوم",
            "שלום לכולם, אלה החדשות של היום",
            "👩‍👩‍👧‍👦 families in the square 👍🏽",
            "二月七日 両首脳が会談し、石油の供給を再開することで合意した",
            "e\u0301te\u0301 ".repeat(2_000),
            "",
            "one\nof\tseveral\r\nlines",
            "\u202eright-to-left override",
            "no<b>tags</b> & {0} 'quotes'");
    for (int i = 0; i < titles.size(); i++) {
      String theme = i % 2 == 0 ? "long" : "wide";
      String day = "2020-02-" + (10 + i);
      events.add(Crowds.event("m" + i, day, titles.get(i), List.of(theme), 2));
      events.add(Crowds.event("s" + i, day + "/2020-03-25", titles.get(i), List.of(theme), 2));
    }
    List<Theme> themes =
        List.of(
            new Theme("long", "A theme whose label is far too long for the column", Shape.NEW),
            new Theme("wide", "عنوان طويل جدا لهذا العمود الضيق", Shape.NEW));
    new Picture(Crowds.of(events, themes)).check("titles", "2020-01-30", "2020-03-25", 0.3);
  }
}
