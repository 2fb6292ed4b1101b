package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.TourStore.ChangedElsewhere;
import dateline.io.TourStore.Manner;
import dateline.model.Shape;
import dateline.model.Timeline;
import dateline.model.Tour;
import dateline.model.Tour.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tours are kept where the timeline is, or as near as one can write. */
class TourStoreTest {

  private static final String FILE =
      """
      { "format": "dateline/1", "title": "A day",
        "events": [ { "id": "a", "when": "2020", "title": "A" }, { "id": "b", "when": "2021", "title": "B" } ],
        "tours": [ { "id": "one", "title": "One", "steps": [ { "event": "a", "x": 1.0 } ] },
                   { "id": "two", "title": "Two" } ],
        "mine": 0.10 }
      """;

  private static final Tour FRESH =
      new Tour("fresh", "Fresh", "", 5, List.of(Step.of("b")), Shape.NEW);

  @TempDir Path folder;
  private Path file;
  private Path own;
  private TourStore store;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("day.json"), FILE);
    own = folder.resolve("user").resolve("tours");
    store = new TourStore(own);
  }

  private StoredTours find(Origin origin) {
    Opened opened = TimelineOpener.open(origin);
    return store.find(origin, Objects.requireNonNull(opened.timeline()));
  }

  private static List<String> ids(StoredTours stored) {
    return stored.tours().stream().map(Tour::id).toList();
  }

  private static List<Tour> with(StoredTours stored, Tour more) {
    List<Tour> tours = new ArrayList<>(stored.tours());
    tours.add(more);
    return tours;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(one -> folder.relativize(one).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void toursAreSavedIntoTheFileWhoseRestStaysToTheLetter() throws Exception {
    StoredTours stored = find(Origin.of(file));
    assertEquals(List.of("one", "two"), ids(stored));
    StoredTours saved = store.save(stored, with(stored, FRESH), Manner.ASK);
    assertEquals(List.of("day.json"), names());
    String fresh =
        "{ \"id\": \"fresh\", \"title\": \"Fresh\", \"minutes\": 5, \"steps\": [{ \"event\": \"b\""
            + " }] }";
    assertEquals(
        FILE.replaceAll("(\\s+)(\\{ \"id\": \"two\".*?}) ]", "$1$2,$1" + fresh + " ]"),
        Files.readString(file));
    assertEquals(List.of("one", "two", "fresh"), ids(saved));
    assertEquals(Set.of(), saved.beside());
    assertEquals(List.of("one", "two", "fresh"), ids(find(Origin.of(file))));
  }

  @Test
  void savingAgainAndAgainGoesOnFromWhatWasSaved() throws Exception {
    StoredTours stored = find(Origin.of(file));
    List<Tour> tours = stored.tours();
    for (int minutes = 1; minutes < 5; minutes++) {
      tours = List.of(tours.getFirst().withMinutes(minutes), FRESH.withMinutes(minutes));
      stored = store.save(stored, tours, Manner.ASK);
    }
    assertTrue(TourText.same(find(Origin.of(file)).tours(), stored.tours()));
    assertEquals(4, stored.tours().getLast().minutes());
    assertTrue(Files.readString(file).contains("{ \"event\": \"a\", \"x\": 1.0 }"));
  }

  @Test
  void whatOthersChangeElsewhereInTheFileIsKept() throws Exception {
    StoredTours stored = find(Origin.of(file));
    Files.writeString(file, FILE.replace("A day", "Another day"));
    store.save(stored, List.of(), Manner.ASK);
    assertTrue(Files.readString(file).contains("\"title\": \"Another day\""));
    assertTrue(Files.readString(file).contains("\"tours\": []"));
  }

  @Test
  void toursThatOthersChangedAreNotOverwrittenUnasked() throws Exception {
    StoredTours stored = find(Origin.of(file));
    String theirs = FILE.replace("\"Two\"", "\"Theirs\"");
    Files.writeString(file, theirs);
    assertThrows(ChangedElsewhere.class, () -> store.save(stored, with(stored, FRESH), Manner.ASK));
    assertEquals(theirs, Files.readString(file));
    StoredTours beside = store.save(stored, with(stored, FRESH), Manner.BESIDE);
    assertEquals(theirs, Files.readString(file));
    assertEquals(folder.resolve("day.tours.json"), beside.sideFile());
    store.save(stored, with(stored, FRESH), Manner.REPLACE);
    assertFalse(Files.readString(file).contains("Theirs"));
    assertTrue(Files.readString(file).contains("fresh"));
  }

  @Test
  void aFileThatIsNoLongerATimelineIsLeftAloneAndTheToursGoBesideIt() throws Exception {
    StoredTours stored = find(Origin.of(file));
    for (String damaged : List.of("", "{", "{ \"tours\": 3 }", "\u0000")) {
      Files.deleteIfExists(folder.resolve("day.tours.json"));
      Files.writeString(file, damaged);
      StoredTours saved = store.save(stored, with(stored, FRESH), Manner.ASK);
      assertEquals(damaged, Files.readString(file));
      assertEquals(Set.of("fresh"), saved.beside());
    }
    Files.writeString(file, FILE);
    StoredTours again = find(Origin.of(file));
    assertEquals(List.of("one", "two", "fresh"), ids(again));
    assertEquals(Set.of("fresh"), again.beside());
  }

  @Test
  void whatIsBesideTheFileMovesIntoItOnceItCanBeWritten() throws Exception {
    StoredTours stored = find(Origin.of(file));
    store.save(stored, with(stored, FRESH), Manner.BESIDE);
    assertEquals(FILE, Files.readString(file));
    StoredTours again = find(Origin.of(file));
    StoredTours saved = store.save(again, again.tours(), Manner.ASK);
    assertNull(saved.sideFile());
    assertEquals(List.of("day.json"), names());
    assertEquals(List.of("one", "two", "fresh"), ids(find(Origin.of(file))));
  }

  @Test
  void theBuiltInTimelineHasItsOwnToursInTheFolderOfTheUser() throws Exception {
    Origin builtIn = Origin.ofResource("/assets/belarus-2020.json");
    StoredTours stored = find(builtIn);
    Tour lesson = stored.tours().getFirst();
    List<Tour> wanted = List.of(lesson.withTitle("Mine"), FRESH);
    StoredTours saved = store.save(stored, wanted, Manner.ASK);
    assertEquals(own, Objects.requireNonNull(saved.sideFile()).getParent());
    StoredTours again = find(builtIn);
    assertEquals(List.of("lesson", "fresh"), ids(again));
    assertEquals("Mine", again.tours().getFirst().title());
    assertEquals(Set.of("lesson", "fresh"), again.beside());
    store.save(again, List.of(lesson), Manner.ASK);
    assertTrue(TourText.same(List.of(lesson), find(builtIn).tours()));
  }

  @Test
  void aTourThatWasTakenAwayStaysAway() throws Exception {
    StoredTours stored = find(Origin.of(file));
    store.save(stored, stored.tours().subList(1, 2), Manner.BESIDE);
    assertEquals(List.of("two"), ids(find(Origin.of(file))));
  }

  @Test
  void aBundleIsWrittenAnewWithAllThatIsInIt() throws Exception {
    Files.writeString(folder.resolve("note.md"), "They sat down.\n");
    Files.writeString(
        file,
        FILE.replace(
            "\"events\"",
            "\"sources\": [ { \"id\": \"s\", \"title\": \"S\", \"document\": \"note.md\" } ],\n"
                + "  \"events\""));
    Path bundle = folder.resolve("day.dateline");
    Bundle.save(TimelineOpener.open(Origin.of(file)), bundle);
    StoredTours stored = find(Origin.of(bundle));
    StoredTours saved = store.save(stored, with(stored, FRESH), Manner.ASK);
    saved = store.save(saved, with(saved, FRESH.withId("more")), Manner.ASK);
    assertEquals(Set.of(), saved.beside());
    Opened again = TimelineOpener.open(Origin.of(bundle));
    assertEquals(
        List.of("one", "two", "fresh", "more"),
        Objects.requireNonNull(again.timeline()).tours().stream().map(Tour::id).toList());
    assertFalse(again.hasErrors());
    assertNotEquals(null, again.dossier().article("s"));
  }

  @Test
  void damagedAndNewerSideFilesAreLeftAndSaidToBeSo() throws Exception {
    Path side = folder.resolve("day.tours.json");
    for (String odd : List.of("{", "[]", "{\"format\": \"dateline-tours/2\"}")) {
      Files.writeString(side, odd);
      StoredTours stored = find(Origin.of(file));
      assertEquals(List.of("one", "two"), ids(stored));
      assertEquals(1, stored.problems().size(), odd);
      StoredTours saved = store.save(stored, with(stored, FRESH), Manner.BESIDE);
      assertEquals(odd, Files.readString(side));
      assertEquals(own, Objects.requireNonNull(saved.sideFile()).getParent());
    }
  }

  @Test
  void unreadableToursAndUnknownKeysOfASideFileAreKept() throws Exception {
    Path side = folder.resolve("day.tours.json");
    Files.writeString(
        side,
        """
        { "format": "dateline-tours/1", "timeline": { "title": "A day" }, "x": [1.0],
          "tours": [ { "id": "s", "title": "S", "y": 2e1 }, "odd" ] }
        """);
    StoredTours stored = find(Origin.of(file));
    assertEquals(List.of("one", "two", "s"), ids(stored));
    store.save(stored, with(stored, FRESH), Manner.BESIDE);
    String now = Files.readString(side);
    assertTrue(now.contains("\"x\": [1.0]") && now.contains("2e1") && now.contains("\"odd\""), now);
  }

  @Test
  void anotherWindowsSideFileIsNotOverwrittenUnasked() throws Exception {
    StoredTours first = find(Origin.of(file));
    StoredTours mine = store.save(first, with(first, FRESH), Manner.BESIDE);
    Files.writeString(file, "{");
    store.save(mine, List.of(FRESH.withTitle("Theirs")), Manner.ASK);
    assertThrows(ChangedElsewhere.class, () -> store.save(mine, List.of(FRESH), Manner.ASK));
    StoredTours forced = store.save(mine, List.of(FRESH), Manner.REPLACE);
    assertEquals("Fresh", forced.tours().getLast().title());
  }

  @Test
  void aTimelineInMemoryIsKeptByWhatItSays() throws Exception {
    Timeline timeline = Objects.requireNonNull(TimelineReader.read(Origin.of(file)).timeline());
    StoredTours stored = store.find(Origin.of("mem", FILE), timeline);
    store.save(stored, with(stored, FRESH), Manner.ASK);
    assertEquals(
        List.of("one", "two", "fresh"), ids(store.find(Origin.of("elsewhere", FILE), timeline)));
  }
}
