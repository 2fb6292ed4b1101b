package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.settings.SavedSearch;
import dateline.settings.SavedSearches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedSearchFileTest {

  private static final SavedSearch OIL =
      new SavedSearch(
          "Нафта \"oil\"", "A day", Map.of("theme", List.of("oil", "gas"), "text", List.of("a")));
  private static final SavedSearch WORDS =
      new SavedSearch("words", "A day", Map.of("text", List.of("crude")));

  @TempDir Path top;
  private Path path;
  private SavedSearchFile file;

  @BeforeEach
  void chooseFile() {
    path = top.resolve("config/searches.json");
    file = new SavedSearchFile(path);
  }

  @Test
  void searchesComeBackAsTheyWere() throws IOException {
    assertEquals(SavedSearches.NONE, file.read().searches());
    SavedSearches saved = SavedSearches.NONE.with(OIL).with(WORDS);
    file.save(saved);
    assertEquals(saved, file.read().searches());
  }

  @Test
  void whatIsNotUnderstoodIsWrittenBack() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        """
        { "format": "dateline-searches/1", "searches": [ 7, { "name": " " },
          { "name": "words", "timeline": "A day", "criteria": { "text": ["crude"] } } ] }
        """);
    SavedSearches read = file.read().searches();
    assertEquals(List.of(WORDS), read.all());
    assertEquals(2, read.unread().size());
    file.save(read.without(WORDS));
    assertEquals(read.unread(), file.read().searches().unread());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"format\": \"other\"}", "\u0000"})
  void aDamagedFileIsSetAside(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    SavedSearchFile.Stored stored = file.read();
    assertEquals(SavedSearches.NONE, stored.searches());
    assertTrue(stored.writable());
    assertEquals(1, stored.problems().size());
    assertFalse(Files.exists(path));
    assertEquals(text, Files.readString(path.resolveSibling("searches.json.damaged")));
  }

  @Test
  void theFileOfANewerVersionStaysAsItIs() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "{ \"format\": \"dateline-searches/2\" }");
    assertFalse(file.read().writable());
    assertTrue(Files.exists(path));
  }

  @Test
  void aSearchIsRenamedReplacedAndDeleted() {
    SavedSearches saved = SavedSearches.NONE.with(OIL).with(WORDS);
    assertEquals("Oil", saved.renaming(OIL, " Oil ").all().getFirst().name());
    assertEquals(saved, saved.renaming(OIL, "  "));
    SavedSearch again = new SavedSearch("words", "A day", Map.of("text", List.of("gas")));
    assertEquals(List.of(OIL, again), saved.with(again).all());
    assertEquals(List.of(WORDS), saved.without(OIL).all());
  }

  @Test
  void aSearchSuitsItsTimelineAndWordsAloneSuitAny() {
    SavedSearches saved = SavedSearches.NONE.with(OIL).with(WORDS);
    assertEquals(2, saved.suiting("A day").size());
    assertEquals(List.of(WORDS), saved.suiting("Another"));
  }
}
