package dateline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.Crowds;
import dateline.index.EventIndex;
import dateline.index.Grouping;
import dateline.index.Lanes;
import dateline.layout.Arranger;
import dateline.layout.Frame;
import dateline.layout.Framer;
import dateline.layout.Metrics;
import dateline.model.Timeline;
import dateline.time.Edtf;
import dateline.time.Viewport;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten pixels are a day; the view begins with 2020 at x = 100, the first row's middle is at 64. */
class OwnPainterTest {

  private final BitSet starred = new BitSet();
  private final BitSet noted = new BitSet();

  private LogSurface drawn(Metrics metrics, String... dates) {
    Timeline timeline =
        Crowds.of(
            IntStream.range(0, dates.length)
                .mapToObj(i -> Crowds.event("e" + i, dates[i], "Title", List.of(), 2))
                .toList(),
            List.of());
    EventIndex index = EventIndex.of(timeline);
    Viewport view =
        Viewport.of(
            Edtf.parse("2020-01-01").earliest(), Edtf.parse("2020-04-10").earliest(), 1_000);
    Frame frame =
        Framer.frame(
            new Arranger(
                    index,
                    Lanes.of(timeline, index, Grouping.NONE, _ -> true, ""),
                    text -> text.length() * 6,
                    metrics)
                .arrange(view, 300),
            view,
            100,
            344,
            0,
            null);
    LogSurface log = new LogSurface(Palette.LIGHT);
    OwnPainter.paint(
        log,
        Palette.LIGHT,
        frame,
        item -> sign(frame.position(item)),
        column -> sign(frame.columnFirst(column)));
    return log;
  }

  private OwnPainter.Sign sign(int position) {
    return starred.get(position)
        ? OwnPainter.Sign.STAR
        : noted.get(position) ? OwnPainter.Sign.SHEET : OwnPainter.Sign.NONE;
  }

  @Test
  void whatIsNotMarkedGetsNoSign() {
    assertEquals(
        List.of("clip 100 44 1000 300", "unclip "),
        drawn(Metrics.USUAL, "2020-01-21", "2020-02-01/2020-02-08").lines());
  }

  private List<String> signs(Metrics metrics, String... dates) {
    List<String> lines = drawn(metrics, dates).lines();
    return lines.subList(1, lines.size() - 1);
  }

  /** The middle of what a sign's outline encloses. */
  private static String middle(String line) {
    return middleOf(word(line, 1)) + " " + middleOf(word(line, 2));
  }

  private static String word(String line, int number) {
    return List.of(line.split(" ", -1)).get(number);
  }

  private static double middleOf(String numbers) {
    double[] all = Arrays.stream(numbers.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    double least = Arrays.stream(all).min().orElseThrow();
    return Math.rint((least + Arrays.stream(all).max().orElseThrow()) / 2);
  }

  @Test
  void aStarStandsAtTheLowerLeftOfAMark() {
    starred.set(0);
    assertEquals(
        List.of(
            "disc 300 69 5.5 bg",
            "polygon 300,301.6,305.2,302.6,303.2,300,296.8,297.4,294.8,298.4"
                + " 63.5,66.8,67.3,69.8,73.4,71.8,73.4,69.8,67.3,66.8 0xfcd667ff",
            "polyline 300,301.6,305.2,302.6,303.2,300,296.8,297.4,294.8,298.4"
                + " 63.5,66.8,67.3,69.8,73.4,71.8,73.4,69.8,67.3,66.8 warn 1"),
        signs(Metrics.USUAL, "2020-01-21"));
  }

  @Test
  void aSheetOfPaperStandsForAnythingElse() {
    noted.set(0);
    assertEquals(
        List.of(
            "rect 295 63 10 12 bg",
            "polygon 296.5,300,303.5,303.5,296.5 64.5,64.5,68,73.5,73.5 0xfcd667ff",
            "polyline 296.5,300,303.5,303.5,296.5 64.5,64.5,68,73.5,73.5 warn 1"),
        signs(Metrics.USUAL, "2020-01-21"));
  }

  @Test
  void aStarredNoteIsAStar() {
    starred.set(0);
    List<String> star = signs(Metrics.USUAL, "2020-01-21");
    noted.set(0);
    assertEquals(star, signs(Metrics.USUAL, "2020-01-21"));
  }

  @Test
  void onABarTheSignStandsAtTheLowerLeftCornerAndStaysInView() {
    noted.set(0);
    Map.of("2020-01-11/2020-02-10", "200.0 74.0", "2019/2020-02-10", "106.0 74.0")
        .forEach(
            (when, corner) ->
                assertEquals(corner, middle(signs(Metrics.USUAL, when).getLast()), when));
  }

  @Test
  void theSignGrowsWithTheText() {
    noted.set(0);
    String usual = signs(Metrics.USUAL, "2020-01-21").getFirst();
    String large = signs(new Metrics(26), "2020-01-21").getFirst();
    assertEquals(10, Double.parseDouble(word(usual, 3)));
    assertEquals(18, Double.parseDouble(word(large, 3)));
  }
}
