package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Problem;
import dateline.model.Status;
import dateline.model.Timeline;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimelineReaderTest {

  private static final String SMALL =
      """
      {
        "$schema": "dateline-1.schema.json",
        "format": "dateline/1",
        "title": "Oil",
        "sources": [{ "id": "ap", "title": "Report", "published": "2020-02-07" }],
        "entities": [{ "id": "sochi", "name": "Sochi", "kind": "place", "coordinates": [43.59, 39.73] }],
        "themes": [{ "id": "oil", "label": "Oil" }],
        "events": [
          { "id": "cutoff", "when": "2020-01-01", "basis": "stated", "title": "Oil stops", "themes": ["oil"],
            "place": "sochi", "weight": 3, "evidence": [{ "source": "ap", "exact": "stopped" }] },
          { "id": "talks", "when": "2020-02-07", "title": "Talks", "themes": ["oil"], "status": "claimed" }
        ],
        "links": [{ "from": "cutoff", "to": "talks", "kind": "led-to" }]
      }
      """;

  private static Reading read(String json) {
    return TimelineReader.read(Origin.of("t.json", json));
  }

  private static List<String> problems(String json) {
    return read(json).problems().stream().map(Problem::toString).toList();
  }

  private static Timeline timeline(Reading reading) {
    return Objects.requireNonNull(reading.timeline());
  }

  @Test
  void aGoodFileIsReadWithoutProblems() {
    Reading reading = read(SMALL);
    assertEquals(List.of(), reading.problems());
    Timeline timeline = timeline(reading);
    Event cutoff = timeline.events().getFirst();
    assertEquals("Oil", timeline.title());
    assertEquals(Basis.STATED, cutoff.basis());
    assertEquals(3, cutoff.weight());
    assertEquals(Status.CLAIMED, timeline.events().getLast().status());
    assertTrue(timeline.links().getFirst().inferred());
  }

  @Test
  void likeTextsListsAndShapesAreShared() {
    Timeline timeline = timeline(read(SMALL));
    assertSame(timeline.events().getFirst().themes(), timeline.events().getLast().themes());
  }

  @Test
  void aBadEventIsReportedAtItsValueAndTheOthersAreRead() {
    Reading reading =
        read(
            """
            { "format": "dateline/1", "title": "t", "events": [
              { "id": "a", "when": 7, "title": "A" },
              { "id": "b", "when": "2020-01-01", "title": "B", "themes": ["oil"] },
              { "id": "b", "when": "2020-01-01", "title": "C" },
              "d",
              { "id": "e", "when": "2020-01-01" } ] }
            """);
    assertEquals(
        List.of(
            "t.json:2:24: error: “when” must be a date in double quotes, such as \"2020-02-07\","
                + " not the number “7”.",
            "t.json:3:63: error: There is no theme with the id “oil”; this is left out.",
            "t.json:4:11: error: The id “b” is taken by an earlier object of this list; give this"
                + " one another id. It is left out.",
            "t.json:5:3: error: Each entry of “events” must be an object in { }, not text.",
            "t.json:6:3: error: “title” is missing here, and an event needs it; add it."),
        reading.problems().stream().map(Problem::toString).toList());
    assertEquals(List.of("B"), timeline(reading).events().stream().map(Event::title).toList());
    assertEquals(List.of(), timeline(reading).events().getFirst().themes());
  }

  @Test
  void whatStandsBeforeAFaultInTheJsonIsKept() {
    Reading reading = read(SMALL.substring(0, SMALL.indexOf("\"links\"")));
    assertEquals(2, timeline(reading).events().size());
    assertTrue(reading.hasErrors());
    assertFalse(problems(SMALL.substring(0, 200)).isEmpty());
  }

  @Test
  void jsonThatIsNoTimelineIsSaidToBeSo() {
    assertNull(read("{\"a\": 1}").timeline());
    assertEquals(1, problems("{\"events\": [{\"start_date\": {}, \"text\": {}}]}").size());
    assertTrue(
        problems("{\"events\": [{\"start_date\": {}, \"text\": {}}]}")
            .getFirst()
            .contains("TimelineJS"));
  }
}
