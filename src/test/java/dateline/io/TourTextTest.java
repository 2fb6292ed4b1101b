package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.Shape;
import dateline.model.Tour;
import dateline.model.Tour.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the tours of a file's text change, and of these only what is not as it was. */
class TourTextTest {

  private static final String PLAIN =
      """
      {
        "format": "dateline/1",
        "title": "T", "x-note":   [1.50, 2e3,   "\\u0041" ],
        "events": [],
        "tours": [
          { "id": "one", "title": "One", "x-mine": {"a":1},
            "steps": [
              { "event": "a", "headline": "A" },
              {"event":"b",   "notes": "\\u00e9t\\u00e9", "x": null},
              { "event": "gone" }
            ] },
          { "id": "two", "title": "Two" }
        ],
        "after": true
      }
      """;

  private static Tour tour(String id, String title, Step... steps) {
    return new Tour(id, title, "", 0, List.of(steps), Shape.NEW);
  }

  private static List<Tour> read(String file) throws Exception {
    return TourText.of(file);
  }

  private static List<Tour> with(List<Tour> tours, int index, Tour other) {
    List<Tour> changed = new ArrayList<>(tours);
    changed.set(index, other);
    return changed;
  }

  private static Tour withStep(Tour tour, int index, Step other) {
    List<Step> steps = new ArrayList<>(tour.steps());
    steps.set(index, other);
    return tour.withSteps(steps);
  }

  @Test
  void theSameToursLeaveTheTextAsItIs() throws Exception {
    assertEquals(PLAIN, TourText.with(PLAIN, read(PLAIN)));
  }

  @Test
  void aStepWhoseEventIsGoneIsRead() throws Exception {
    assertEquals(
        List.of("a", "b", "gone"),
        read(PLAIN).getFirst().steps().stream().map(Step::event).toList());
  }

  @Test
  void aChangedValueIsAllThatChanges() throws Exception {
    List<Tour> tours = read(PLAIN);
    Tour one = tours.getFirst();
    Tour changed = withStep(one, 0, one.steps().getFirst().withHeadline("Äh \"so\""));
    assertEquals(
        PLAIN.replace("\"headline\": \"A\"", "\"headline\": \"Äh \\\"so\\\"\""),
        TourText.with(PLAIN, with(tours, 0, changed)));
  }

  @Test
  void movedStepsKeepTheirText() throws Exception {
    List<Tour> tours = read(PLAIN);
    List<Step> steps = new ArrayList<>(tours.getFirst().steps());
    Collections.swap(steps, 0, 1);
    assertEquals(
        PLAIN.replace(
            """
                    { "event": "a", "headline": "A" },
                    {"event":"b",   "notes": "\\u00e9t\\u00e9", "x": null},
            """,
            """
                    {"event":"b",   "notes": "\\u00e9t\\u00e9", "x": null},
                    { "event": "a", "headline": "A" },
            """),
        TourText.with(PLAIN, with(tours, 0, tours.getFirst().withSteps(steps))));
  }

  @Test
  void whatIsNewIsLaidOutLikeItsNeighbours() throws Exception {
    List<Tour> tours = new ArrayList<>(read(PLAIN));
    Tour one = tours.getFirst();
    List<Step> steps = new ArrayList<>(one.steps());
    steps.add(1, Step.of("c").withMinutes(3));
    tours.set(0, one.withSteps(steps));
    tours.add(tour("three", "Three"));
    assertEquals(
        PLAIN
            .replace(
                "\"headline\": \"A\" },\n",
                "\"headline\": \"A\" },\n        { \"event\": \"c\", \"minutes\": 3 },\n")
            .replace(
                "\"title\": \"Two\" }\n",
                "\"title\": \"Two\" },\n    { \"id\": \"three\", \"title\": \"Three\" }\n"),
        TourText.with(PLAIN, tours));
  }

  @Test
  void aFileWithoutToursGetsThemAtItsEnd() throws Exception {
    assertEquals(
        """
        {
        \t"format": "dateline/1",
        \t"events": [],
        \t"tours": [
        \t\t{
        \t\t\t"id": "t",
        \t\t\t"title": "T",
        \t\t\t"steps": [
        \t\t\t\t{
        \t\t\t\t\t"event": "a"
        \t\t\t\t}
        \t\t\t]
        \t\t}
        \t]
        }\
        """,
        TourText.with(
            "{\n\t\"format\": \"dateline/1\",\n\t\"events\": []\n}",
            List.of(tour("t", "T", Step.of("a")))));
    assertEquals(
        "{\"events\":[],\"tours\":[{\"id\":\"t\",\"title\":\"T\"}]}",
        TourText.with("{\"events\":[]}", List.of(tour("t", "T"))));
    assertEquals("{\"events\": []}", TourText.with("{\"events\": []}", List.of()));
    assertEquals(
        "{\r\n  \"events\": [],\r\n  \"tours\": [ ]\r\n}\r\n".replace("[ ]", "[{\"id\": \"t\"}]"),
        TourText.with(
                "{\r\n  \"events\": [],\r\n  \"tours\": [ ]\r\n}\r\n", List.of(tour("t", "T")))
            .replaceAll("\\{\\s+\"id\": \"t\",\\s+\"title\": \"T\"\\s+}", "{\"id\": \"t\"}")
            .replaceAll("\\[\\s+\\{", "[{")
            .replaceAll("}\\s+]", "}]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "[ ]", "[\n]"})
  void noToursMayBeWrittenInAnyWay(String none) throws Exception {
    String file = "\uFEFF{ \"events\": [],\r\n  \"tours\": " + none + " }";
    assertEquals(
        file,
        TourText.with(file, List.of())
            .replace("[]", none)
            .replace("\"events\": " + none, "\"events\": []"));
    assertEquals(
        List.of("t"),
        read(TourText.with(file, List.of(tour("t", "T")))).stream().map(Tour::id).toList());
  }

  @Test
  void whatCannotBeReadStaysWhereItWas() throws Exception {
    String file =
        """
        { "events": [], "tours": [
          "no tour",
          { "id": "a", "title": "A", "minutes": "soon", "steps": [ 7, { "event": "x" }, {"notes": "of none"}, { "event": "y" } ] },
          { "title": "without an id" },
          { "id": "a", "title": "another of this name" },
          { "id": "b", "title": "B", "steps": [ { "event": "x", "passage": { "source": "s" } } ] } ] }
        """;
    List<Tour> tours = read(file);
    assertEquals(List.of("a", "b"), tours.stream().map(Tour::id).toList());
    assertEquals(file, TourText.with(file, tours));
    Tour a = tours.getFirst();
    Tour b = tours.getLast();
    assertEquals(
        file.replace("\"y\" }", "\"y\", \"headline\": \"Y\" }")
            .replace("\"x\", \"pass", "\"z\", \"pass"),
        TourText.with(
            file,
            List.of(
                withStep(a, 1, a.steps().getLast().withHeadline("Y")),
                withStep(b, 0, b.steps().getFirst().withEvent("z")))));
    String without = TourText.with(file, List.of(b));
    assertEquals(List.of("b"), read(without).stream().map(Tour::id).toList().subList(0, 1));
    assertEquals(true, without.contains("without an id") && without.contains("no tour"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "[]",
        "7",
        "{",
        "{}",
        "{\"tours\": {}}",
        "{\"tours\": \"x\"}",
        "{\"a\": 1} {}",
        "{\"tours\": [}",
        "\uFEFF",
        "{\"a\": 1}x"
      })
  void whatIsNoTimelineIsRefused(String file) {
    assertNotNull(assertThrows(Refused.class, () -> TourText.with(file, List.of())).getMessage());
  }

  @Test
  void anOldReaderOfTheFileSeesTheSameTours() throws Exception {
    List<Tour> tours =
        List.of(tour("n", "N", Step.of("a").withNotes("1\n2\t\"3\" \\ \u0007 \uD83D\uDE00")));
    String file = "{\"format\": \"dateline/1\", \"title\": \"T\", \"events\": []}";
    Reading reading = TimelineReader.read(Origin.of("t", TourText.with(file, tours)));
    assertEquals(true, TourText.same(tours, assertNotNullTimeline(reading)));
  }

  private static List<Tour> assertNotNullTimeline(Reading reading) {
    assertNotNull(reading.timeline());
    return reading.timeline().tours();
  }

  @Test
  void inAnyLayoutOnlyTheToursChange() throws Exception {
    Random random = new Random(20200207);
    for (int round = 0; round < 3000; round++) {
      RandomJson json = new RandomJson(random);
      String file = json.file();
      List<Tour> old = read(file);
      assertEquals(file, TourText.with(file, old));
      List<Tour> wanted = json.changed(old);
      String changed = TourText.with(file, wanted);
      assertEquals(true, TourText.same(wanted, read(changed)), file + "\n--\n" + changed);
      assertEquals(changed, TourText.with(changed, wanted));
      assertEquals(withoutTours(file), withoutTours(changed), file + "\n--\n" + changed);
      assertEquals(outside(file, true), outside(changed, true));
      assertEquals(outside(file, false), outside(changed, false));
      assertEquals(lineEnds(file), lineEnds(changed), file + "\n--\n" + changed);
      if (old.equals(wanted)) {
        assertEquals(file, changed);
      }
    }
  }

  /** The values of the file but its tours. */
  private static List<JsonValue.Field> withoutTours(String file) {
    String json = file.startsWith("\uFEFF") ? file.substring(1) : file;
    JsonValue.Fields root = (JsonValue.Fields) JsonValue.parse(json);
    return root.fields().stream().filter(field -> !field.name().equals("tours")).toList();
  }

  /** The text before the tours, or after them; of a file without any, all but its end. */
  private static String outside(String file, boolean before) {
    int from = JsonSpan.afterWhite(file, file.startsWith("\uFEFF") ? 1 : 0);
    JsonSpan.Keyed root = (JsonSpan.Keyed) JsonSpan.of(file, from, 1);
    List<JsonSpan.Entry> entries = root.entries();
    int at =
        IntStream.range(0, entries.size())
            .filter(i -> entries.get(i).name().equals("tours"))
            .findFirst()
            .orElse(-1);
    boolean last = at == entries.size() - 1;
    if (before) {
      return at < 0
          ? file.substring(0, entries.getLast().value().to())
          : file.substring(0, at == 0 ? entries.get(at).begin() : entries.get(at - 1).value().to());
    }
    return at < 0 || last
        ? file.substring(entries.getLast().value().to())
        : file.substring(entries.get(at).value().to());
  }

  private static List<String> lineEnds(String file) {
    return file.codePoints()
        .filter(c -> c == '\r' || c == '\n')
        .mapToObj(Character::toString)
        .distinct()
        .toList();
  }
}
