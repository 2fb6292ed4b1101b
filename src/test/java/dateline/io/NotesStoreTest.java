package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.Timeline;
import dateline.notes.Confidence;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesStoreTest {

  private static final Target OIL = new Target.OfEvent("oil-0");
  private static final Target PASSAGE = new Target.OfPassage("oil-1", "ap", "“cut” <b>\u0000\n");
  private static final Timeline STORY = timeline("Oil & Мінск", "oil");

  @TempDir Path top;
  private Path folder;
  private NotesStore store;

  @BeforeEach
  void chooseFolder() {
    folder = top.resolve("share/dateline/notes");
    store = new NotesStore(folder);
  }

  private static Timeline timeline(String title, String ids) {
    return Timeline.of(
        title,
        IntStream.range(0, 8)
            .mapToObj(i -> Event.of(ids + "-" + i, Edtf.parse("2020"), "Event " + i))
            .toList());
  }

  private StoredNotes find() {
    return store.find(STORY, "/a.json");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static String only(StoredNotes stored) {
    assertEquals(1, stored.problems().size(), stored.problems()::toString);
    return stored.problems().getFirst().message().toString();
  }

  @Test
  void withoutAFolderThereAreNoNotesAndNothingIsMade() {
    assertEquals(Notes.NONE, find().notes());
    assertEquals(List.of(), find().problems());
    assertFalse(Files.exists(folder));
  }

  @Test
  void everyMarkComesBackAsItWas() throws IOException {
    Notes notes =
        Notes.NONE
            .withStar(OIL, true)
            .withTags(OIL, List.of("a", "Ж 😀"))
            .withText(PASSAGE, "One.\n\nTwo \"quoted\" \\ \ud800")
            .withConfidence(PASSAGE, Confidence.CONFIRMED)
            .named(STORY);
    store.save(find(), notes);
    assertEquals(notes.all().size(), find().notes().all().size());
    assertEquals(notes.on(OIL).tags(), find().notes().on(OIL).tags());
    assertEquals(notes.on(PASSAGE).text(), find().notes().on(PASSAGE).text());
    assertEquals(Confidence.CONFIRMED, find().notes().on(PASSAGE).confidence());
    assertEquals("Event 0", find().notes().on(OIL).title());
    assertEquals(List.of("oil.json"), files());
  }

  @Test
  void notesSurviveEditsAndMovesOfTheTimeline() throws IOException {
    store.save(find(), Notes.NONE.withStar(OIL, true));
    assertTrue(store.find(STORY, "/moved.json").notes().on(OIL).starred());
    Timeline edited = Timeline.of("New title", STORY.events().subList(1, 8));
    StoredNotes found = store.find(edited, "/a.json");
    assertTrue(found.notes().on(OIL).starred());
    assertEquals(1, found.notes().orphans(edited).size());
  }

  @Test
  void otherTimelinesHaveOtherNotesEvenUnderTheSameTitle() throws IOException {
    store.save(find(), Notes.NONE.withStar(OIL, true));
    Timeline other = timeline("Oil & Мінск", "other");
    StoredNotes found = store.find(other, "/b.json");
    assertEquals(Notes.NONE, found.notes());
    store.save(found, Notes.NONE.withText(new Target.OfEvent("other-1"), "mine"));
    assertEquals(2, files().size());
    assertTrue(find().notes().on(OIL).starred());
  }

  @Test
  void unknownKeysAndEntriesAreWrittenBack() throws IOException {
    store.save(find(), Notes.NONE.withStar(OIL, true));
    Path file = find().file();
    String json = Files.readString(file);
    Files.writeString(
        file,
        json.replace("\"notes\": [", "\"colour\": [1.50, null], \"notes\": [7, {\"event\": 9},")
            .replace("\"star\"", "\"mood\": {\"a\": 1e2}, \"confidence\": \"psychic\", \"star\""));
    StoredNotes found = find();
    assertEquals(List.of(), found.problems());
    store.save(found, found.notes().withText(OIL, "more"));
    String written = Files.readString(file);
    for (String kept :
        List.of(
            "\"colour\": [1.50, null]",
            "7,",
            "{ \"event\": 9 }",
            "\"mood\": { \"a\": 1e2 }",
            "\"confidence\": \"psychic\"",
            "\"text\": \"more\"")) {
      assertTrue(written.contains(kept), kept + " in " + written);
    }
    Notes judged = find().notes().withConfidence(OIL, Confidence.POSSIBLE);
    store.save(find(), judged);
    assertEquals(Confidence.POSSIBLE, find().notes().on(OIL).confidence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"format\": \"dateline-notes/1\", \"notes\": [{\"event\": \"a\"",
        "\u0000\u0000\u0000",
        "{} {}",
        "<html>"
      })
  void aDamagedFileIsSetAsideWithAMessageAndNewNotesGoOn(String damage) throws IOException {
    StoredNotes first = store.save(find(), Notes.NONE.withStar(OIL, true));
    Files.writeString(first.file(), damage);
    StoredNotes found = find();
    assertTrue(only(found).contains("damaged. It was kept as"), only(found));
    assertEquals(damage, Files.readString(Path.of(first.file() + ".damaged")));
    store.save(found, Notes.NONE.withText(OIL, "again"));
    assertEquals("again", find().notes().on(OIL).text());
    assertEquals(List.of(), find().problems());
  }

  @Test
  void damageMetWhileSavingIsSetAsideToo() throws IOException {
    StoredNotes first = store.save(find(), Notes.NONE.withStar(OIL, true));
    Files.writeString(first.file(), "{ half");
    store.save(first, first.notes().withText(OIL, "more"));
    assertEquals("more", find().notes().on(OIL).text());
    assertEquals("{ half", Files.readString(Path.of(first.file() + ".damaged")));
  }

  @Test
  void aNewerVersionIsLeftAloneAndSaidAndNewNotesGoBeside() throws IOException {
    StoredNotes first = store.save(find(), Notes.NONE.withStar(OIL, true));
    String newer = Files.readString(first.file()).replace("dateline-notes/1", "dateline-notes/2");
    Files.writeString(first.file(), newer);
    StoredNotes found = find();
    assertTrue(only(found).contains("newer version"), only(found));
    StoredNotes saved = store.save(found, Notes.NONE.withText(OIL, "mine"));
    assertNotEquals(first.file(), saved.file());
    StoredNotes fromBefore = store.save(first, first.notes());
    assertNotEquals(first.file(), fromBefore.file());
    assertEquals(newer, Files.readString(first.file()));
    assertEquals("mine", store.find(STORY, "/a.json").notes().on(OIL).text());
  }

  @Test
  void otherFilesInTheFolderAreNobodysNotes() throws IOException {
    Files.createDirectories(folder.resolve("folder.json"));
    Files.writeString(folder.resolve("other.json"), "{\"format\": \"dateline/1\"}");
    StoredNotes found = find();
    assertEquals(Notes.NONE, found.notes());
    assertTrue(only(found).contains("This is a folder"), only(found));
    assertEquals("{\"format\": \"dateline/1\"}", Files.readString(folder.resolve("other.json")));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsSaidAndSavingFails() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "in the way");
    StoredNotes found = find();
    assertTrue(only(found).contains("a file where the folder for notes should be"), only(found));
    assertThrows(IOException.class, () -> store.save(found, Notes.NONE.withStar(OIL, true)));
    assertEquals("in the way", Files.readString(folder));
  }

  @Test
  void twoWindowsLoseNothingOfEachOther() throws IOException {
    StoredNotes start = store.save(find(), Notes.NONE.withText(OIL, "start"));
    StoredNotes one = find();
    StoredNotes other = find();
    store.save(one, one.notes().withText(PASSAGE, "one"));
    StoredNotes merged = store.save(other, other.notes().withText(OIL, "other"));
    assertEquals("one", merged.notes().on(PASSAGE).text());
    assertEquals("other", merged.notes().on(OIL).text());
    assertEquals(start.file(), merged.file());
    assertEquals(1, files().size());
  }

  @Test
  void aFileThatWasDeletedMeanwhileIsWrittenAnew() throws IOException {
    StoredNotes first = store.save(find(), Notes.NONE.withStar(OIL, true));
    Files.delete(first.file());
    store.save(first, first.notes().withText(OIL, "more"));
    assertTrue(find().notes().on(OIL).starred());
  }
}
