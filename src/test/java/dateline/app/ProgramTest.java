package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProgramTest {

  private static final List<String> HEADLESS =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayOneLineSaysSoAndNamesTheWayOut() throws Exception {
    Program program = Program.run(folder, List.of());
    assertNoWindow(program);
    assertTrue(program.err().contains("DISPLAY is not set"), program.err());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDisplayThatDoesNotAnswerIsNamed() throws Exception {
    Program program = Program.run(folder, Map.of("DISPLAY", ":4711"), List.of());
    assertNoWindow(program);
    assertTrue(program.err().contains("\":4711\""), program.err());
  }

  private static void assertNoWindow(Program program) {
    assertEquals(1, program.status());
    assertEquals("", program.out());
    assertEquals(1, program.err().lines().count(), program.err());
    assertTrue(program.err().startsWith("dateline: cannot open a window: "), program.err());
    assertTrue(program.err().contains("\"dateline export FILE -o OUT.png\""), program.err());
  }

  @Test
  void aStartPrintsNothingAndItsTimingsWhenAsked() throws Exception {
    Program program =
        Program.run(folder, HEADLESS, "-Ddateline.timings=true", "-Ddateline.train=true");
    assertEquals(0, program.status(), program.err());
    assertEquals("", program.err());
    assertTrue(program.out().contains("ms  first painted timeline"), program.out());
    assertTrue(program.out().contains("ms  file read"), program.out());
    Program silent = Program.run(folder, HEADLESS, "-Ddateline.train=true");
    assertEquals("", silent.out() + silent.err());
  }

  @Test
  void theWindowLoadsNoCommandLineParserAndNoLog() throws Exception {
    List<String> classes = classesLoadedBy(HEADLESS, "-Ddateline.train=true", "missing.json");
    assertTrue(contains(classes, "javafx.stage."));
    assertFalse(contains(classes, "picocli."));
    assertFalse(contains(classes, "ch.qos.logback."));
  }

  @Test
  void commandsLoadNoWindowSystem() throws Exception {
    String timeline = Path.of("assets", "belarus-2020.json").toAbsolutePath().toString();
    String brief = folder.resolve("brief.html").toString();
    String[][] commands = {
      {"--version"}, {"date", "2020-02~"}, {"validate", timeline}, {"export", timeline, "-o", brief}
    };
    for (String[] words : commands) {
      List<String> classes = classesLoadedBy(List.of(), words);
      assertTrue(contains(classes, "picocli."));
      assertFalse(contains(classes, "javafx."));
      assertFalse(contains(classes, "ch.qos.logback."));
    }
  }

  @Test
  void outputIsUtf8WhateverTheLocaleSays() throws Exception {
    List<String> latin = List.of("-Dstdout.encoding=ISO-8859-1", "-Dnative.encoding=ISO-8859-1");
    Program program = Program.run(folder, latin, "date", "зима 😀");
    assertTrue(program.out().startsWith("{\"expression\": \"зима 😀\""), program.out());
  }

  private List<String> classesLoadedBy(List<String> options, String... words) throws Exception {
    Path log = folder.resolve("classes.txt");
    List<String> logging =
        Stream.concat(options.stream(), Stream.of("-Xlog:class+load:file=" + log)).toList();
    Program program = Program.run(folder, logging, words);
    assertEquals(0, program.status(), program.err());
    return Files.readAllLines(log);
  }

  private static boolean contains(List<String> classes, String start) {
    return classes.stream().anyMatch(line -> line.contains(" " + start));
  }

  @Test
  void exportDrawsAPictureOfTheSizeWithoutAnyDisplay() throws Exception {
    Path picture = folder.resolve("Мінск 2020.png");
    Program program =
        Program.run(
            folder,
            List.of(),
            "export",
            timeline(),
            "-o",
            picture.toString(),
            "--size",
            "1200x1100",
            "--theme",
            "dark");
    assertEquals(0, program.status(), program.err());
    assertEquals("", program.err());
    BufferedImage image = ImageIO.read(picture.toFile());
    assertEquals(1200, image.getWidth());
    assertEquals(1100, image.getHeight());
  }

  @Test
  void exportIntoAFolderThatIsNotThereSaysSo() throws Exception {
    Program program =
        Program.run(
            folder, List.of(), "export", timeline(), "-o", folder.resolve("no/a.png").toString());
    assertEquals(1, program.status());
    assertEquals(1, program.err().lines().count(), program.err());
    assertTrue(program.err().contains("There is no folder"), program.err());
  }

  @Test
  void aFailureIsExplainedInADialogAndTheProgramGoesOn() throws Exception {
    Program program = Program.play(folder, HEADLESS, FailureScene.class);
    assertEquals(0, program.status(), program.err());
    assertEquals("", program.err());
    String log = folder.resolve("state").resolve("dateline").resolve("dateline.log").toString();
    assertTrue(program.out().contains("header: Something went wrong"), program.out());
    assertTrue(program.out().contains("Your timeline and articles were not changed"));
    assertTrue(program.out().contains(log), program.out());
    assertTrue(program.out().contains("copied: true"), program.out());
    assertTrue(program.out().contains("still open: true"), program.out());
    assertTrue(program.out().contains("open windows: 1"), program.out());
    assertTrue(Files.readString(Path.of(log)).contains("the scene's own failure"));
  }

  @Test
  void exportOfWhatIsNoTimelineSaysWhy() throws Exception {
    Path file = Files.writeString(folder.resolve("list.json"), "[1, 2]");
    Program program =
        Program.run(folder, List.of(), "export", file.toString(), "-o", folder + "/a.png");
    assertEquals(1, program.status());
    assertEquals(1, program.err().lines().count(), program.err());
    assertTrue(program.err().contains("list.json:1:1: error:"), program.err());
  }

  private String timeline() throws Exception {
    String json =
        """
        {"format": "dateline/1", "title": "One day",
         "events": [{"id": "a", "when": "2020-02-01", "title": "A day"}]}
        """;
    return Files.writeString(folder.resolve("day.json"), json).toString();
  }

  @Test
  void whereNoLogCanBeWrittenTheProgramGoesOn() throws Exception {
    Files.writeString(folder.resolve("state"), "a file where the folder should be");
    Program program = Program.run(folder, HEADLESS, "-Ddateline.train=true");
    assertEquals(0, program.status(), program.err());
    assertEquals("", program.out() + program.err());
  }
}
