package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.notes.Target;
import dateline.session.Session;
import dateline.session.Story;
import dateline.view.shell.BriefScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFileTest {

  private final Session session =
      new Session(new Story().event("visit", "2020-02-01").event("talks", "2020-02-07").open());

  @TempDir private Path folder;

  @BeforeEach
  void note() {
    session.notebook().type(new Target.OfEvent("visit"), "my own words");
  }

  private String written(BriefScope scope, boolean withNotes, String name) throws IOException {
    Path file = folder.resolve(name);
    BriefFile.of(session, scope, withNotes, Locale.ENGLISH).writeTo(file);
    return Files.readString(file);
  }

  @Test
  void theEndingSaysHowItIsWritten() throws IOException {
    assertTrue(written(BriefScope.ALL, true, "a.html").startsWith("<!"));
    assertTrue(written(BriefScope.ALL, true, "a.MD").startsWith("# Story"));
  }

  @Test
  void notesGoIntoItWhenTheyAreWanted() throws IOException {
    assertTrue(written(BriefScope.ALL, true, "a.md").contains("my own words"));
    assertFalse(written(BriefScope.ALL, false, "a.md").contains("my own words"));
  }

  @Test
  void itIsOfAllEventsOrOfTheSelectedOne() throws IOException {
    assertTrue(written(BriefScope.ALL, true, "a.md").contains("Title of talks"));
    assertTrue(written(BriefScope.SHOWN, true, "a.md").contains("Title of talks"));
    session.select(session.open().position("visit"));
    String brief = written(BriefScope.SELECTED, true, "a.md");
    assertTrue(brief.contains("Title of visit"));
    assertFalse(brief.contains("Title of talks"));
    assertEquals(
        "Title of visit", BriefFile.of(session, BriefScope.SELECTED, true, Locale.ENGLISH).title());
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    BriefFile brief = BriefFile.of(session, BriefScope.ALL, true, Locale.ENGLISH);
    assertThrows(IOException.class, () -> brief.writeTo(folder.resolve("none/a.md")));
  }
}
