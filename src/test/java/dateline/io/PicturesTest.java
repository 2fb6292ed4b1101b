package dateline.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.model.Media;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.picture.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of events: read, checked, and carried along. */
class PicturesTest {

  private static final byte[] PNG = Sketch.file("png", 8, 6);

  @TempDir Path folder;

  private Opened open(String... media) throws IOException {
    String json =
        Sample.events(Sample.event("a", "\n\"media\": [" + String.join(",\n", media) + "]"));
    return TimelineOpener.open(
        new Origin.OfFile("t.json", Files.writeString(folder.resolve("t.json"), json)));
  }

  private static List<String> told(Opened opened) {
    return opened.problems().stream().map(Problem::toString).toList();
  }

  private static List<Media> pictures(Opened opened) {
    Timeline timeline = Objects.requireNonNull(opened.timeline());
    return timeline.pictures(timeline.events().getFirst());
  }

  @Test
  void aPictureIsReadWithItsWords() throws IOException {
    Files.write(folder.resolve("p.png"), PNG);
    Opened opened =
        open("{\"file\": \"p.png\", \"alt\": \"A\", \"caption\": \"C\", \"credit\": \"X\"}");
    assertEquals(List.of(), told(opened));
    Media picture = pictures(opened).getFirst();
    assertEquals(
        List.of("A", "C", "X"), List.of(picture.alt(), picture.caption(), picture.credit()));
    assertArrayEquals(PNG, opened.picture("p.png"));
  }

  @Test
  void aPictureThatIsMissingOrBrokenIsToldWhereItIsNamedAndTheRestIsThere() throws IOException {
    Files.write(folder.resolve("cut.png"), Arrays.copyOf(PNG, 18));
    Files.writeString(folder.resolve("text.png"), "no picture");
    Opened opened =
        open(
            "{\"file\": \"no.png\", \"alt\": \"A\"}",
            "{\"file\": \"cut.png\", \"alt\": \"A\"}",
            "{\"file\": \"text.png\", \"alt\": \"A\"}");
    assertEquals(
        List.of(
            "t.json:2:20: error: The picture “no.png” is not in this file's folder, nor in that"
                + " folder's parent.",
            "t.json:3:10: error: The picture “cut.png” is cut short.",
            "t.json:4:10: error: The picture “text.png” is no PNG, JPEG or GIF; save it as one of"
                + " these."),
        told(opened));
    assertEquals(3, pictures(opened).size());
    assertNotNull(opened.timeline());
    assertNull(opened.picture("no.png"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/p.png",
        "../p.png",
        "a/../../p.png",
        "C:p.png",
        "a\\\\b.png",
        "http://x/p.png"
      })
  void aPathThatLeadsElsewhereIsRefusedAndNothingIsRead(String path) throws IOException {
    Opened opened = open("{\"file\": \"" + path + "\", \"alt\": \"A\"}");
    assertEquals(1, told(opened).size());
    assertEquals(Problem.Severity.ERROR, opened.problems().getFirst().severity());
    assertEquals("", pictures(opened).getFirst().file());
    assertNull(opened.picture(path));
  }

  @Test
  void anotherChecksumIsAWarningAndAMissingDescriptionAHint() throws IOException {
    Files.write(folder.resolve("p.png"), PNG);
    List<Problem> problems =
        open("{\"file\": \"p.png\", \"sha256\": \"" + "0".repeat(64) + "\"}").problems();
    assertEquals(
        List.of(Problem.Severity.WARNING, Problem.Severity.HINT),
        problems.stream().map(Problem::severity).toList());
  }

  @Test
  void picturesTravelInABundleWithTheirChecksums() throws IOException, Refused {
    Files.createDirectories(folder.resolve("media"));
    Files.write(folder.resolve("media/p.png"), PNG);
    Opened opened =
        open(
            "{\"file\": \"media/p.png\", \"alt\": \"A\"}", "{\"file\": \"no.png\", \"alt\": \"\"}");
    Path bundle = folder.resolve("b.dateline");
    assertEquals(1, Bundle.save(opened, bundle).size());
    Files.delete(folder.resolve("media/p.png"));
    Opened again = TimelineOpener.open(Origin.of(bundle));
    assertArrayEquals(PNG, again.picture("media/p.png"));
    assertEquals(TimelineOpener.sha256(PNG), pictures(again).getFirst().sha256());
    assertEquals("", pictures(again).getLast().sha256());
  }

  @Test
  void picturesAreWrittenBackAsTheyWere() throws IOException {
    String json =
        Sample.events(
            Sample.event(
                "a", "\"media\": [{\"caption\": \"C\", \"file\": \"p.png\", \"size\": [1, 2]}]"));
    Timeline timeline = Objects.requireNonNull(Sample.read(json).timeline());
    String written = TimelineWriter.text(timeline);
    assertEquals(JsonValue.parse(json), JsonValue.parse(written));
  }

  @Test
  void aPictureIsFollowedOnTheDisk() throws IOException {
    Opened opened = open("{\"file\": \"p.png\", \"alt\": \"A\"}");
    assertEquals(3, TimelineFiles.of(opened, folder.resolve("t.json")).size());
  }
}
