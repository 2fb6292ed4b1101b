package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineWriterTest {

  private static Timeline timeline(String json) {
    Reading reading = Sample.read(json);
    assertEquals(
        List.of(), reading.problems().stream().filter(TimelineWriterTest::isError).toList());
    return Objects.requireNonNull(reading.timeline());
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR;
  }

  @Test
  void readThenWriteChangesNothingButFormatting() {
    String full = Sample.full();
    String written = TimelineWriter.text(timeline(full));
    assertEquals(JsonValue.parse(full), JsonValue.parse(written));
  }

  @Test
  void whatWasWrittenIsWrittenAgainToTheLetter() {
    String once = TimelineWriter.text(timeline(Sample.full()));
    assertEquals(once, TimelineWriter.text(timeline(once)));
  }

  @Test
  void brokenSurrogatesAndControlsSurvive() {
    String json =
        Sample.events(Sample.event("a", "\"summary\": \"\\ud800 \\u0000 \\udc00\\ud800 \\u001b\""));
    assertEquals(JsonValue.parse(json), JsonValue.parse(TimelineWriter.text(timeline(json))));
  }

  @Test
  void shortObjectsStandOnOneLineAndLongOnesOnMany() {
    String json =
        Sample.events(
            Sample.event("a", "\"weight\": 3"),
            Sample.event("b", "\"summary\": \"" + "x ".repeat(40) + "\""));
    assertEquals(
        """
        {
          "format": "dateline/1",
          "title": "t",
          "events": [
            { "id": "a", "when": "2020-01-01", "title": "T", "weight": 3 },
            {
              "id": "b",
              "when": "2020-01-01",
              "title": "T",
              "summary": "x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x "
            }
          ]
        }
        """,
        TimelineWriter.text(timeline(json)));
  }

  @Test
  void aNewTimelineIsWrittenInTheOrderOfTheFormat() {
    Event event = Event.of("a", Edtf.parse("2020-02"), "A");
    assertEquals(
        """
        {
          "format": "dateline/1",
          "title": "New",
          "events": [
            { "id": "a", "when": "2020-02", "title": "A" }
          ]
        }
        """,
        TimelineWriter.text(Timeline.of("New", List.of(event))));
  }

  @Test
  void anEditShowsAndTheRestStaysAsItWas() {
    Timeline before =
        timeline(
            Sample.events(
                "{\"title\": \"T\", \"weight\": 1.0, \"x\": [1.50], \"when\": \"2020\", \"id\":"
                    + " \"a\"}"));
    Event event = before.events().getFirst();
    Event heavier =
        new Event(
            event.id(),
            event.when(),
            event.basis(),
            "noted",
            "New",
            event.summary(),
            event.themes(),
            event.entities(),
            event.place(),
            3,
            event.status(),
            event.evidence(),
            event.shape());
    String written = TimelineWriter.text(Timeline.of("t", List.of(heavier)));
    assertTrue(
        written.contains(
            "{ \"title\": \"New\", \"weight\": 3, \"x\": [1.50], \"when\": \"2020\", \"id\": \"a\","
                + " \"basisNote\": \"noted\" }"),
        written);
  }

  @Test
  void savingReplacesTheFileAndLeavesNothingBeside(@TempDir Path folder)
      throws IOException, Refused {
    Path file = folder.resolve("t.json");
    Files.writeString(file, "old");
    Timeline timeline = timeline(Sample.full());
    TimelineWriter.save(timeline, List.of(), file);
    assertEquals(TimelineWriter.text(timeline), Files.readString(file));
    TimelineWriter.save(timeline, List.of(), folder.resolve("new.json"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void savingKeepsPermissionsAndFollowsLinks(@TempDir Path folder) throws IOException, Refused {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = Files.writeString(folder.resolve("t.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    TimelineWriter.save(timeline(Sample.events()), List.of(), link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertTrue(Files.readString(file).startsWith("{\n"));
  }

  @Test
  void whatWasReadWithErrorsIsNotSaved(@TempDir Path folder) throws IOException, Refused {
    Path file = Files.writeString(folder.resolve("t.json"), "old");
    Reading reading = Sample.read(Sample.events("{}", Sample.event("a", "")));
    Timeline timeline = Objects.requireNonNull(reading.timeline());
    assertThrows(Refused.class, () -> TimelineWriter.save(timeline, reading.problems(), file));
    assertEquals("old", Files.readString(file));
  }
}
