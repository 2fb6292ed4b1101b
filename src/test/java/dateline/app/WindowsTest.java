package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of the windows, in a process of its own. */
class WindowsTest {

  private static final String TITLE = "shown: Мой день 😀 — Dateline\n";
  private static final String BUILT_IN =
      "shown: Belarus between Moscow and Washington — Dateline\n";

  @TempDir Path folder;
  private Path file;
  private Path settings;

  @BeforeEach
  void writeTimeline() throws Exception {
    settings = folder.resolve("config").resolve("dateline");
    file =
        Files.writeString(
            Files.createDirectories(folder.resolve("мая 😀 тэчка")).resolve("адзін дзень.json"),
            """
            {"format": "dateline/1", "title": "Мой день 😀",
             "events": [{"id": "a", "when": "2020-02-01", "title": "A"}]}
            """);
  }

  private Program play(String... properties) throws Exception {
    List<String> options =
        new ArrayList<>(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    options.addAll(List.of(properties));
    return Program.play(folder, options, WindowsScene.class);
  }

  @Test
  void tenWindowsOpenAndTheLastOneClosedEndsTheProgram() throws Exception {
    Program program = play("-Dscene.file=" + file, "-Dscene.starts=9");
    assertEquals(0, program.status(), program.err());
    assertEquals(TITLE.repeat(10) + "left: 0\n", program.out(), program.err());
  }

  @Test
  void aLaterStartOpensWhatWasOpenLastAndElseTheBuiltIn() throws Exception {
    assertEquals(BUILT_IN + "left: 0\n", play().out());
    assertEquals(TITLE + "left: 0\n", play("-Dscene.file=" + file).out());
    assertEquals(TITLE + "left: 0\n", play().out());
    Files.delete(file);
    Program without = play();
    assertEquals(BUILT_IN + "left: 0\n", without.out(), without.err());
    assertTrue(Files.readString(settings.resolve("settings.json")).contains("адзін дзень.json"));
  }

  @Test
  void aSettingsFolderThatIsAFileStopsNothing() throws Exception {
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "a file");
    Program program = play("-Dscene.file=" + file);
    assertEquals(0, program.status(), program.err());
    assertEquals(TITLE + "left: 0\n", program.out(), program.err());
    assertEquals("a file", Files.readString(settings));
  }

  @Test
  void damagedSettingsStopNothingAndAreSetAside() throws Exception {
    Files.createDirectories(settings);
    Files.writeString(settings.resolve("settings.json"), "{\"format\": \0");
    Files.writeString(settings.resolve("visits.json"), "[");
    Program program = play("-Dscene.file=" + file);
    assertEquals(TITLE + "left: 0\n", program.out(), program.err());
    assertTrue(Files.exists(settings.resolve("settings.json.damaged")));
    assertTrue(Files.exists(settings.resolve("visits.json.damaged")));
    assertTrue(Files.readString(settings.resolve("settings.json")).contains("recentFiles"));
  }

  @Test
  void whatCannotBeOpenedIsExplainedInAWindow() throws Exception {
    Program program = play("-Dscene.file=" + folder.resolve("няма.json"));
    assertEquals("shown: Dateline\nleft: 0\n", program.out(), program.err());
  }
}
