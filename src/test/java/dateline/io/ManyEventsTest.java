package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a timeline of a million events small and quick, tried with fewer. */
class ManyEventsTest {
  private static final int COUNT = 20_000;

  private static String json(boolean themesFirst) {
    Random random = new Random(1994);
    String themes =
        "\"themes\": [{\"id\": \"oil\", \"label\": \"Oil\"}, {\"id\": \"gas\", \"label\":"
            + " \"Gas\"}]";
    String events =
        IntStream.range(0, COUNT)
            .mapToObj(
                i ->
                    "{\"id\": \"e%s\", \"when\": \"%s\", \"title\": \"T%s\", \"themes\": [\"%s\"], \"basisNote\": null}"
                        .formatted(
                            i,
                            LocalDate.of(1994, 1, 1).plusDays(random.nextInt(10_000)),
                            i,
                            i % 2 == 0 ? "oil" : "gas"))
            .collect(Collectors.joining(",\n", "\"events\": [", "]"));
    return "{\"format\": \"dateline/1\", \"title\": \"t\", %s, %s}"
        .formatted(themesFirst ? themes : events, themesFirst ? events : themes);
  }

  private static Timeline timeline(String json) {
    return Objects.requireNonNull(Sample.read(json).timeline());
  }

  @Test
  void likeEventsShareTheirShapeTheirListsAndTheirDates() {
    List<Event> events = timeline(json(true)).events();
    assertEquals(COUNT, events.size());
    Event first = events.getFirst();
    for (Event event : events) {
      assertSame(first.shape(), event.shape());
      if (event.themes().equals(first.themes())) {
        assertSame(first.themes(), event.themes());
      }
      if (event.when().equals(first.when())) {
        assertSame(first.when(), event.when());
      }
    }
  }

  @Test
  void referencesThatRunAheadAreCheckedAtTheEnd() {
    assertEquals(timeline(json(true)).events(), timeline(json(false)).events());
    String json = json(false).replace("\"id\": \"gas\"", "\"id\": \"coal\"");
    List<String> problems = Sample.problems(json);
    assertTrue(problems.getFirst().startsWith("t.json:2:"), problems.getFirst());
    assertTrue(problems.getFirst().contains("There is no theme with the id “gas”"));
    assertTrue(problems.toString().contains("There are 9,000 more of this severity"));
    assertTrue(timeline(json).events().stream().noneMatch(e -> e.themes().contains("gas")));
  }

  @Test
  void aFileLargerThanTheLimitIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
    Origin small = Origin.of(Files.writeString(folder.resolve("t.json"), json(true)));
    long size = small.size();
    assertEquals(null, Unreadable.fault(small, size));
    assertEquals(
        "The file has 1 MB; at most 0 MB can be read here. Split it, or give the program more"
            + " memory.",
        String.valueOf(Unreadable.fault(small, 999_999)));
  }
}
