package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.app.Loading.Ready;
import dateline.view.Panels;
import dateline.view.shell.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleSavingTest {

  @TempDir Path folder;
  private Notices notices;

  @BeforeEach
  void begin() throws Exception {
    notices = Panels.on(() -> new Notices(Panels.surroundings().words()));
  }

  private Ready ready(String document) throws Exception {
    Files.writeString(folder.resolve("a.md"), "The first words.");
    Path file =
        Files.writeString(
            folder.resolve("Мой дзень.JSON"),
            """
            {"format": "dateline/1", "title": "One / day",
             "sources": [{"id": "s", "title": "S", "document": "%s"}],
             "events": [{"id": "a", "when": "2020-02-01", "title": "A",
               "evidence": [{"source": "s", "exact": "first words"}]}]}
            """
                .formatted(document));
    return assertInstanceOf(Ready.class, Loading.load(file));
  }

  private void save(Ready shown, Path file) throws Exception {
    Panels.test(
        () ->
            new BundleSaving(
                    Panels.surroundings().words(), Panels.surroundings().background(), notices)
                .save(shown, file));
  }

  @Test
  void theSavedBundleHoldsTheTimelineAndItsArticles() throws Exception {
    Path file = folder.resolve("мой урок.dateline");
    save(ready("a.md"), file);
    assertEquals(List.of("Saved " + file + "."), Said.in(notices));
    Ready again = assertInstanceOf(Ready.class, Loading.load(file));
    assertEquals("One / day", again.timeline().timeline().title());
    assertNotNull(again.timeline().dossier().article("s"));
  }

  @Test
  void whatCouldNotBeHadIsSaid() throws Exception {
    Path file = folder.resolve("a.dateline");
    save(ready("missing.md"), file);
    String said = Said.in(notices).getFirst();
    assertTrue(said.startsWith("Saved " + file + ", without what could not be had: "), said);
    assertTrue(said.contains("missing.md"), said);
    assertTrue(Files.exists(file));
  }

  @Test
  void whatCannotBeWrittenIsSaidAndLeavesNothingBehind() throws Exception {
    Ready shown = ready("a.md");
    Path file = folder.resolve("no such folder").resolve("a.dateline");
    save(shown, file);
    String said = Said.in(notices).getFirst();
    assertTrue(said.startsWith("a.dateline could not be saved: "), said);
    assertFalse(Files.exists(file));
  }

  @Test
  void theNameSuggestedIsThatOfTheFileOrElseOfTheTimeline() throws Exception {
    Ready shown = ready("a.md");
    assertEquals("Мой дзень.dateline", BundleSaving.name(shown));
    Ready builtIn = new Ready(null, shown.stamps(), shown.opened(), shown.timeline());
    assertEquals("One   day.dateline", BundleSaving.name(builtIn));
  }

  @Test
  void theEndingMayBeLeftOut() {
    assertEquals(Path.of("/x/a.b.dateline"), BundleSaving.named(Path.of("/x/a.b")));
    assertEquals(Path.of("/x/a.DATELINE"), BundleSaving.named(Path.of("/x/a.DATELINE")));
  }
}
