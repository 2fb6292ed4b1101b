package dateline.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<@Nullable Path> opened = new ArrayList<>();

  @Test
  void noArgumentsOpenTheWindow() {
    assertEquals(Main.WindowOpener.OPEN, run());
    assertEquals(1, opened.size());
    assertNull(opened.getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "dated.json", "Карта — 2020 😀.json", "@file", "-- x"})
  void oneFileOpensInTheWindow(String name) {
    assertEquals(Main.WindowOpener.OPEN, name.startsWith("--") ? run("--", name) : run(name));
    assertEquals(List.of(Path.of(name)), opened);
  }

  @Test
  void whatTheWindowAnswersIsTheExitCode() {
    assertEquals(1, Main.run(List.of("a.json"), stream(out), stream(err), file -> 1));
  }

  @Test
  void twoFilesAreAUsageError() {
    assertUsage("a.json", "b.json");
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    assertUsage("--fullscreen");
  }

  @Test
  void helpNamesEveryCommand() {
    assertEquals(Commands.FINE, run("--help"));
    assertAll(
        Main.COMMANDS.stream()
            .map(command -> () -> assertTrue(text(out).contains("\n  " + command), text(out))));
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Main.COMMANDS) {
      out.reset();
      assertEquals(Commands.FINE, run(command, "--help"));
      assertTrue(text(out).startsWith("Usage: dateline " + command), text(out));
    }
  }

  @Test
  void versionIsOneLine() {
    assertEquals(Commands.FINE, run("--version"));
    assertTrue(text(out).matches("Dateline \\S+\\R"), text(out));
  }

  @Test
  void dateAnswersEachExpressionWithALine() {
    assertEquals(Commands.FINE, run("date", "2020-02-07", "-0333", "-1984~/-1980?", "no date", ""));
    List<String> lines = text(out).lines().toList();
    assertEquals(5, lines.size(), text(out));
    assertTrue(lines.get(1).startsWith("{\"expression\": \"-0333\", \"valid\": true"), text(out));
    assertTrue(lines.get(2).contains("\"valid\": true"), text(out));
    assertTrue(lines.get(3).contains("\"valid\": false"), text(out));
    assertTrue(lines.get(4).contains("\"valid\": false"), text(out));
    assertEquals("", text(err));
  }

  @Test
  void dateTakesEverythingForAnExpressionThatIsNotAskingForHelp() {
    assertEquals(Commands.FINE, run("date", "@x", "--y", "-", "\"2020\"", "${sys:user.home}"));
    List<String> lines = text(out).lines().toList();
    assertTrue(lines.get(0).startsWith("{\"expression\": \"@x\""), text(out));
    assertTrue(lines.get(1).startsWith("{\"expression\": \"--y\""), text(out));
    assertTrue(lines.get(2).startsWith("{\"expression\": \"-\""), text(out));
    assertTrue(lines.get(3).startsWith("{\"expression\": \"\\\"2020\\\"\""), text(out));
    assertTrue(lines.get(4).startsWith("{\"expression\": \"${sys:user.home}\""), text(out));
  }

  @Test
  void dateWithoutAnExpressionIsAUsageError() {
    assertUsage("date");
  }

  @Test
  void validateWithoutAFileIsAUsageError() {
    assertUsage("validate");
  }

  @Test
  void validateTellsCleanFromBrokenByItsExitCode(@TempDir Path folder) throws IOException {
    Path clean = folder.resolve("чисто.json");
    Files.writeString(
        clean,
        """
        {"format": "dateline/1", "title": "T",
         "events": [{"id": "a", "when": "2020", "title": "A"}]}
        """);
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{\"format\": ");
    assertEquals(Commands.FINE, run("validate", clean.toString()), text(out));
    assertEquals(
        Commands.WRONG,
        run("validate", clean.toString(), broken.toString(), folder.resolve("none").toString()));
    assertTrue(text(out).contains(broken + ":"), text(out));
    assertTrue(text(out).contains(folder.resolve("none") + ":"), text(out));
    assertTrue(text(out).lines().allMatch(line -> line.contains(": ")), text(out));
  }

  @Test
  void exportNeedsAFileAndAnOutput() {
    assertUsage("export");
    assertUsage("export", "a.json");
    assertUsage("export", "-o", "a.png");
  }

  @Test
  void exportRefusesAnEndingItDoesNotKnowAndNamesTheKnown() {
    assertUsage("export", "a.json", "-o", "a.gif");
    assertTrue(text(err).contains("'a.gif'") && text(err).contains(".png"), text(err));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"big", "1600", "1600x", "0x0", "-5x300", "299x500", "8001x500", "9999999x1"})
  void exportRefusesASizeThatIsNone(String size) {
    assertUsage("export", "a.json", "-o", "a.png", "--size", size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2020/..", "/2020", "2020-13"})
  void exportRefusesASpanThatIsNone(String span) {
    assertUsage("export", "a.json", "-o", "a.png", "--span", span);
  }

  @Test
  void exportRefusesAThemeItDoesNotHave() {
    assertUsage("export", "a.json", "-o", "a.png", "--theme", "sepia");
  }

  private static final String TIMELINE =
      """
      {"format": "dateline/1", "title": "T",
       "sources": [{"id": "ap", "title": "S", "document": "a.md"}],
       "events": [{"id": "a", "when": "2020", "title": "First", "evidence": [
                     {"source": "ap", "exact": "oil"}]},
                  {"id": "b", "when": "2021", "title": "Second"}]}
      """;

  @Test
  void exportWritesWhatTheEndingSays(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.md"), "The oil stopped.");
    Path file = Files.writeString(folder.resolve("t.json"), TIMELINE);
    for (String ending : List.of("html", "MD", "csl.json", "json", "dateline")) {
      Path written = folder.resolve("out." + ending);
      assertEquals(
          Commands.FINE, run("export", file.toString(), "-o", written.toString()), text(err));
      assertTrue(Files.size(written) > 0);
    }
    assertTrue(Files.readString(folder.resolve("out.html")).startsWith("<!DOCTYPE html>"));
    assertTrue(Files.readString(folder.resolve("out.MD")).contains("[^1]: “oil”"));
    assertTrue(Files.readString(folder.resolve("out.csl.json")).contains("\"id\" : \"ap\""));
    assertEquals(Commands.FINE, run("validate", folder.resolve("out.dateline").toString()));
    assertEquals(Commands.FINE, run("validate", folder.resolve("out.json").toString()));
    assertEquals("", text(err));
  }

  @Test
  void aBriefMayBeOfSomeEvents(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.json"), TIMELINE);
    Path brief = folder.resolve("b.md");
    assertEquals(
        Commands.FINE,
        run("export", file.toString(), "-o", brief.toString(), "--event", "b", "--without-notes"));
    assertTrue(Files.readString(brief).contains("Second"));
    assertTrue(!Files.readString(brief).contains("First"));
    assertEquals(
        Commands.WRONG, run("export", file.toString(), "-o", brief.toString(), "--event", "zz"));
    assertTrue(text(err).contains("there is no event \"zz\""), text(err));
  }

  @Test
  void exportOfATimelineWithErrorsLosesNothingByWritingNothing(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("t.json"), TIMELINE.replace("\"2021\"", "\"?\""));
    for (String ending : List.of("json", "dateline")) {
      Path out = folder.resolve("out." + ending);
      assertEquals(Commands.WRONG, run("export", file.toString(), "-o", out.toString()));
      assertTrue(text(err).contains("mend them first"), text(err));
      assertTrue(Files.notExists(out));
    }
  }

  @Test
  void importMakesATimelineAndSaysWhatItLeftOut(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("js.json"),
            "{\"events\": [{\"start_date\": {\"year\": \"2020\"}, \"text\": {\"headline\": \"H\"}},"
                + " {}]}");
    Path made = folder.resolve("made.json");
    assertEquals(Commands.WRONG, run("import", file.toString(), "-o", made.toString()));
    assertTrue(text(err).contains("Event 2: It has no “start_date”"), text(err));
    assertEquals(Commands.FINE, run("validate", made.toString()), text(out));
    assertUsageOfImport();
  }

  private void assertUsageOfImport() {
    out.reset();
    assertUsage("import", "a.json");
  }

  private void assertUsage(String... words) {
    err.reset();
    assertEquals(Commands.USAGE, run(words), text(err));
    List<String> lines = text(err).lines().toList();
    assertEquals(2, lines.size(), text(err));
    assertTrue(lines.get(0).startsWith("dateline: "), text(err));
    assertTrue(lines.get(1).matches("Try: dateline( \\w+)? --help"), text(err));
    assertEquals("", text(out));
    assertEquals(List.of(), opened);
  }

  private int run(String... words) {
    return Main.run(
        List.of(words),
        stream(out),
        stream(err),
        file -> {
          opened.add(file);
          return Main.WindowOpener.OPEN;
        });
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
