package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.Problem.Severity;
import dateline.model.Timeline;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineImportTest {

  private static Reading read(String json) {
    return TimelineImport.read(Origin.of("my/story.json", json));
  }

  private static Timeline timeline(String json) {
    Reading reading = read(json);
    return Objects.requireNonNull(reading.timeline(), reading.problems()::toString);
  }

  private static Event only(String slide) {
    return timeline("{\"events\": [" + slide + "]}").events().getFirst();
  }

  private static List<String> messages(String json) {
    return read(json).problems().stream().map(problem -> problem.message().toString()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'year': 2020} | | 2020",
        "{'year': '2020', 'month': '02', 'day': '7'} | | 2020-02-07",
        "{'year': ' 2020 ', 'month': '', 'day': ' '} | | 2020",
        "{'year': 2020, 'month': null} | {'year': ''} | 2020",
        "{'year': 2020.0, 'month': 2, 'day': ''} | | 2020-02",
        "{'year': 2020, 'day': 7} | | 2020",
        "{'year': '-44', 'month': 3, 'day': 15} | | -0043-03-15",
        "{'year': '-1'} | {'year': '1'} | 0000/0001",
        "{'year': 0} | | 0000",
        "{'year': -13800000000} | | Y-13799999999",
        "{'year': 33} | | 0033",
        "{'year': 2020, 'month': 2, 'day': 7, 'hour': '9', 'minute': 5} | | 2020-02-07T09:05:00",
        "{'year': 2020, 'month': 2, 'day': 7, 'hour': 9} | {'year': 2020, 'month': 2, 'day': 7} |"
            + " 2020-02-07T09:00:00",
        "{'year': 2020, 'month': 2} | {'year': 2021} | 2020-02/2021",
        "{'year': 2020} | {'year': 2019} | 2020"
      })
  void datesBecomeEdtf(String start, String end, String edtf) {
    String slide =
        "{'text': {'headline': 'H'}, 'start_date': %s%s}"
            .formatted(start, end == null ? "" : ", 'end_date': " + end);
    assertEquals(edtf, only(slide.replace('\'', '"')).when().text());
  }

  @Test
  void whatCannotBeTakenOverIsSaidAndTheRestIsTaken() {
    String json =
        """
        {"events": [
          {"text": {"headline": "No date"}},
          {"text": {"headline": "Blank"}, "start_date": {"year": ""}},
          {"text": {"headline": "Odd"}, "start_date": {"year": "MMXX"}},
          {"text": {"headline": "Leap"}, "start_date": {"year": 2019, "month": 2, "day": 29}},
          {"text": {"headline": "Back"}, "start_date": {"year": 2020}, "end_date": {"year": 2019}},
          7,
          {"text": {"headline": "Good"}, "start_date": {"year": 2020}} ]}
        """;
    Reading reading = read(json);
    assertEquals(
        List.of("Back", "Good"), timeline(json).events().stream().map(Event::title).toList());
    List<String> messages = messages(json);
    assertEquals(6, messages.size(), messages::toString);
    for (String name : List.of("No date", "Blank", "Odd", "Leap", "Back", "Event 6")) {
      assertEquals(1, messages.stream().filter(m -> m.contains(name)).count(), name);
    }
    assertTrue(messages.getFirst().contains("without a word"), messages.getFirst());
    assertEquals(
        5, reading.problems().stream().filter(p -> p.severity() == Severity.ERROR).count());
  }

  @Test
  void htmlBecomesWordsAndNothingOfItRuns() {
    Event event =
        only(
            """
            {"start_date": {"year": 1}, "text": {
              "headline": "A <b>bold</b> &amp; <i>new</i> day<script>alert(1)</script>",
              "text": "<p>One.</p><p>Two <a href='javascript:x'>link</a>.</p><img src=x onerror=y>"},
             "media": {"url": "http://e.org/a.jpg", "caption": "<em>Minsk</em>", "credit": "BelTA"}}
            """);
    assertEquals("A bold & new day", event.title());
    assertEquals(
        "One.\n\nTwo link.\n\nMedia: Minsk — Credit: BelTA — http://e.org/a.jpg", event.summary());
  }

  @Test
  void idsAreMadeFromHeadlinesAndNeverTwice() {
    Timeline timeline =
        timeline(
            """
            {"events": [
              {"start_date": {"year": 1}, "text": {"headline": "Café, opened!"}},
              {"start_date": {"year": 1}, "text": {"headline": "Cafe opened"}},
              {"start_date": {"year": 1}, "text": {"headline": "Мінск"}},
              {"start_date": {"year": 1}, "text": {"text": "Only a text.\\nMore"}},
              {"start_date": {"year": 1}, "unique_id": "Slide_7", "text": {"headline": "x"}},
              {"start_date": {"year": 1}} ]}
            """);
    assertEquals(
        List.of("cafe-opened", "cafe-opened-2", "item", "only-a-text", "slide-7", "event-6"),
        timeline.events().stream().map(Event::id).toList());
    assertEquals("Event 6", timeline.events().getLast().title());
  }

  @Test
  void titleGroupsErasAndWhatHasNoPlaceAreKept() {
    Timeline timeline =
        timeline(
            """
            {"scale": "human", "title": {"text": {"headline": "Story", "text": "<p>Of it.</p>"}},
             "events": [{"start_date": {"year": 2020}, "group": "Oil", "display_date": "Winter",
                "text": {"headline": "H"}, "background": {"color": "#fff"}, "mood": [1.50]}],
             "eras": [{"start_date": {"year": 2019}, "end_date": {"year": 2021},
                "text": {"headline": "Quarrel"}}]}
            """);
    assertEquals("Story", timeline.title());
    assertEquals("Of it.", timeline.description());
    assertEquals(List.of("Oil", "Eras"), timeline.themes().stream().map(t -> t.label()).toList());
    assertEquals("Shown as “Winter”.", timeline.events().getFirst().basisNote());
    assertEquals(1, timeline.events().getLast().weight());
    String written = TimelineWriter.text(timeline);
    assertTrue(written.contains("\"mood\": [1.50]") && written.contains("\"#fff\""), written);
    Reading again = TimelineReader.read(Origin.of("t.json", written));
    assertTrue(
        again.problems().stream().allMatch(p -> p.severity() == Severity.HINT), again::toString);
    assertEquals(written, TimelineWriter.text(Objects.requireNonNull(again.timeline())));
  }

  @Test
  void withoutATitleTheFileNameStandsForIt() {
    assertEquals("story", timeline("{\"events\": [{\"start_date\": {\"year\": 1}}]}").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | The file is empty",
        "[] | not an object",
        "{} | This is not TimelineJS",
        "{'events': {}} | This is not TimelineJS",
        "{'events': []} | may be a template",
        "{'events': [{'start_date': {'year': ''}}]} | None of the events",
        "{'format': 'dateline/1', 'events': []} | already",
        "{'events': [ | ends too early",
        "<html> | HTML or XML"
      })
  void whatIsNoneGetsAClearMessage(String json, String message) {
    Reading reading = read(json.replace('\'', '"'));
    assertNull(reading.timeline());
    assertTrue(
        reading.problems().stream()
            .anyMatch(problem -> problem.message().toString().contains(message)),
        reading::toString);
  }

  @Test
  void numbersBeyondAllMeasureAreRefusedAtOnce() {
    assertTrue(
        messages("{\"events\": [{\"start_date\": {\"year\": 1e999999999}}]}")
            .getFirst()
            .contains("not a whole number"));
  }
}
