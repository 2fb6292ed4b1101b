package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.settings.Visit;
import dateline.settings.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitsFileTest {

  private static final Visit BUILT_IN = new Visit("", -5, 9_000_000_000L, "a", "place", "matrix");
  private static final Visit OTHER = new Visit("/Мінск 😀/\"b\".json", 0, 1, "", "theme", "table");

  @TempDir Path top;
  private Path path;
  private VisitsFile file;

  @BeforeEach
  void chooseFile() {
    path = top.resolve("config/visits.json");
    file = new VisitsFile(path);
  }

  @Test
  void everyVisitComesBackAsItWasTheLatestFirst() throws IOException {
    Visits visits = Visits.NONE.with(OTHER).with(BUILT_IN).withGreeted();
    file.save(Visits.NONE, visits);
    assertEquals(visits, file.read().visits());
    assertEquals(List.of(BUILT_IN, OTHER), file.read().visits().latest());
  }

  @Test
  void aFileHasOneVisitAndTheOldestGoFirst() {
    Visits visits = Visits.NONE;
    for (int i = 0; i <= Visits.MOST; i++) {
      visits = visits.with(new Visit("/" + i, i, i + 1, "", "", ""));
    }
    assertEquals(Visits.MOST, visits.latest().size());
    assertEquals(Optional.empty(), visits.to("/0"));
    Visit later = new Visit("/7", 70, 80, "x", "", "");
    assertEquals(Optional.of(later), visits.with(later).to("/7"));
    assertEquals(Visits.MOST, visits.with(later).latest().size());
  }

  @Test
  void unknownKeysAreWrittenBackAndWhatCannotBeUnderstoodIsLeftOut() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        """
        {"format": "dateline-visits/1", "mood": [1.0], "visits": [7, {"file": "/a"},
         {"file": "/b", "from": 9, "to": 3}, {"file": "/c", "from": 1, "to": 3, "face": 8}]}
        """);
    Visits visits = file.read().visits();
    assertEquals(List.of(new Visit("/c", 1, 3, "", "", "")), visits.latest());
    file.save(visits, visits);
    assertTrue(Files.readString(path).contains("\"mood\": [1.0]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\0\0\0", "{\"format\": \"dateline-visits/1\"} x"})
  void aDamagedFileIsSetAsideAndOneBeginsAnew(String damaged) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, damaged);
    assertEquals(new VisitsFile.Stored(Visits.NONE, true), file.read());
    assertFalse(Files.exists(path));
    assertEquals(damaged, Files.readString(path.resolveSibling("visits.json.damaged")));
  }

  @Test
  void theFileOfANewerVersionIsNotToBeWritten() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "{\"format\": \"dateline-visits/2\", \"greeted\": true}");
    VisitsFile.Stored stored = file.read();
    assertTrue(stored.visits().greeted());
    assertFalse(stored.writable());
  }

  @Test
  void visitsOfTwoProgramsAreAllRememberedAndOfOneFileTheLatestWritten() throws IOException {
    Visits before = Visits.NONE.with(BUILT_IN);
    file.save(Visits.NONE, before);
    Visit one = new Visit("/one", 1, 2, "", "", "");
    Visit two = new Visit("/two", 1, 2, "", "", "");
    Visit again = new Visit("/one", 5, 6, "", "", "");
    file.save(before, before.with(one).withGreeted());
    file.save(before, before.with(two).with(again));
    assertEquals(new Visits(List.of(again, two, BUILT_IN), true, Map.of()), file.read().visits());
  }
}
