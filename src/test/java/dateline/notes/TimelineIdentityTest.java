package dateline.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineIdentityTest {

  private static final Timeline STORY = timeline("Story", 0, 40);
  private static final TimelineIdentity KNOWN = TimelineIdentity.of(STORY, "/a/story.json");

  private static Timeline timeline(String title, int from, int to) {
    return Timeline.of(
        title,
        IntStream.range(from, to)
            .mapToObj(i -> Event.of("event-" + i, Edtf.parse("2020"), "E"))
            .toList());
  }

  private static boolean isSame(TimelineIdentity known, Timeline now, String location) {
    return fit(known, now, location) > 0;
  }

  private static double fit(TimelineIdentity known, Timeline now, String location) {
    return known.fit(
        TimelineIdentity.of(now, location),
        now.events().stream().map(Event::id).collect(Collectors.toSet()));
  }

  @Test
  void itIsKnownAgainUnchanged() {
    assertTrue(isSame(KNOWN, STORY, "/a/story.json"));
  }

  @Test
  void anyOneMarkMayChange() {
    assertTrue(isSame(KNOWN, STORY, "/moved/here.json"));
    assertTrue(isSame(KNOWN, timeline("Renamed", 0, 40), "/a/story.json"));
    assertTrue(isSame(KNOWN, timeline("Story", 100, 140), "/a/story.json"));
  }

  @Test
  void eventsMayComeAndGoByTheHalf() {
    assertTrue(isSame(KNOWN, timeline("Story", 20, 4000), "/moved.json"));
    assertEquals(0, fit(KNOWN, timeline("Story", 21, 4000), "/moved.json"));
  }

  @Test
  void movedAndRenamedAtOnceItIsKnownByItsEvents() {
    assertTrue(isSame(KNOWN, timeline("Renamed", 0, 500), "/moved.json"));
    assertEquals(0, fit(KNOWN, timeline("Renamed", 10, 500), "/moved.json"));
  }

  @Test
  void fewEventsProveNothingByThemselves() {
    TimelineIdentity small = TimelineIdentity.of(timeline("Small", 0, 4), "/a.json");
    assertEquals(0, fit(small, timeline("Other", 0, 4), "/b.json"));
  }

  @Test
  void anotherTimelineInItsPlaceIsAnother() {
    assertEquals(0, fit(KNOWN, timeline("Other", 100, 140), "/a/story.json"));
  }

  @Test
  void timelinesWithoutTitleOrPlaceShareNoneByThat() {
    TimelineIdentity nameless = TimelineIdentity.of(timeline("", 0, 40), "");
    assertEquals(0, fit(nameless, timeline("", 100, 140), ""));
  }

  @Test
  void theBetterFitIsHigher() {
    assertTrue(
        fit(KNOWN, STORY, "/a/story.json") > fit(KNOWN, timeline("Story", 0, 39), "/moved.json"));
  }

  @Test
  void theSampleIsThatOfTheWholeWhateverTheOrder() {
    List<Event> events = new java.util.ArrayList<>(timeline("t", 0, 5000).events());
    TimelineIdentity one = TimelineIdentity.of(Timeline.of("t", events), "");
    Collections.shuffle(events, new Random(7));
    assertEquals(one, TimelineIdentity.of(Timeline.of("t", events), ""));
    assertEquals(TimelineIdentity.MOST_SAMPLED, new HashSet<>(one.events()).size(), one::toString);
    assertTrue(one.events().stream().anyMatch(id -> id.compareTo("event-4") > 0));
  }
}
