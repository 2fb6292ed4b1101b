package dateline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Anchor;
import dateline.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineOpenerTest {
  private static final String ARTICLE = "# Report\n\nThe oil stopped. Talks began. Talks ended.\n";

  @TempDir Path top;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(top.resolve("outer/inner"));
  }

  private Opened open(String source, String... quotations) throws IOException {
    StringBuilder evidence = new StringBuilder();
    for (String quotation : quotations) {
      evidence
          .append(evidence.isEmpty() ? "" : ", ")
          .append("{\"source\": \"ap\", \"exact\": \"" + quotation + "\"}");
    }
    Path file =
        Files.writeString(
            folder.resolve("t.json"),
            """
            { "format": "dateline/1", "title": "t",
            "sources": [{ "id": "ap", "title": "Report"%s }],
            "events": [{ "id": "a", "when": "2020", "title": "A", "evidence": [
            %s] }] }
            """
                .formatted(source.isEmpty() ? "" : ",\n" + source, evidence));
    return TimelineOpener.open(new Origin.OfFile("t.json", file));
  }

  private static List<String> told(Opened opened) {
    return opened.problems().stream().map(Problem::toString).toList();
  }

  private static String only(Opened opened) {
    assertEquals(1, opened.problems().size(), opened.problems()::toString);
    return opened.problems().getFirst().toString();
  }

  @Test
  void aDocumentIsReadFromTheFileFolderElseFromItsParent() throws IOException {
    Files.writeString(top.resolve("outer/a.md"), ARTICLE);
    Opened fromParent = open("\"document\": \"a.md\"", "The oil stopped");
    assertEquals(List.of(), told(fromParent));
    assertTrue(fromParent.dossier().ofEvent(0).getFirst().anchor() instanceof Anchor.Exact);
    Files.writeString(folder.resolve("a.md"), "Nearer.");
    assertEquals(
        "Nearer.",
        Objects.requireNonNull(open("\"document\": \"a.md\"", "Nearer").dossier().article("ap"))
            .text());
  }

  @Test
  void aMissingDocumentIsAnErrorWhereItIsNamedAndTheEventsAreStillThere() throws IOException {
    Opened opened = open("\"document\": \"no.md\"", "x");
    assertEquals(
        "t.json:3:13: error: The document “no.md” is not in this file's folder, nor in that"
            + " folder's parent.",
        only(opened));
    assertEquals(1, Objects.requireNonNull(opened.timeline()).events().size());
  }

  @Test
  void aLinkThatLeadsOutsideBothFoldersIsRefused() throws IOException {
    Path secret = Files.writeString(top.resolve("secret.md"), ARTICLE);
    Files.createSymbolicLink(folder.resolve("link.md"), secret);
    Files.createSymbolicLink(folder.resolve("up"), top);
    for (String path : List.of("link.md", "up/secret.md")) {
      Opened opened = open("\"document\": \"" + path + "\"", "The oil stopped");
      assertTrue(only(opened).contains("leads outside"), only(opened));
      assertNull(opened.dossier().article("ap"));
    }
  }

  @Test
  void aLinkWithinTheFoldersIsFollowed() throws IOException {
    Path real = Files.writeString(top.resolve("outer/real.md"), ARTICLE);
    Files.createSymbolicLink(folder.resolve("link.md"), real);
    assertEquals(List.of(), told(open("\"document\": \"link.md\"", "The oil stopped")));
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    Files.write(folder.resolve("bad.md"), new byte[] {'a', (byte) 0xE9, 'b'});
    assertTrue(only(open("\"document\": \"bad.md\"", "a")).contains("not UTF-8"));
    Files.createDirectory(folder.resolve("dir.md"));
    assertTrue(only(open("\"document\": \"dir.md\"", "a")).contains("not an ordinary file"));
  }

  @Test
  void aDocumentThatIsTooLargeIsRefused() throws IOException {
    try (var file = new java.io.RandomAccessFile(folder.resolve("big.md").toFile(), "rw")) {
      file.setLength(Documents.MOST_MEGABYTES * 1_000_000L + 1);
    }
    assertTrue(only(open("\"document\": \"big.md\"", "a")).contains("more than 64 MB"));
  }

  @Test
  void aLargeArticleIsRead() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Some words. ".repeat(450_000) + "The end.");
    assertEquals(List.of(), told(open("\"document\": \"a.txt\"", "The end.")));
  }

  @Test
  void aChecksumThatDiffersIsAWarningThatSaysTheNewOne() throws IOException {
    Files.writeString(folder.resolve("a.md"), "x");
    String told = only(open("\"document\": \"a.md\", \"sha256\": \"" + "0".repeat(64) + "\"", "x"));
    assertTrue(told.startsWith("t.json:3:13: warning: The document “a.md” is not the one"), told);
    assertTrue(
        told.contains("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"), told);
  }

  @Test
  void lostAndAmbiguousQuotationsAreReportedWhereTheyStand() throws IOException {
    Files.writeString(folder.resolve("a.md"), ARTICLE);
    List<String> told = told(open("\"document\": \"a.md\"", "The oil stoped", "Talks"));
    assertEquals(
        List.of(
            "t.json:5:27: error: The article of “ap” does not have the words “The oil stoped”. The"
                + " nearest are “The oil stopped”; if those are meant, copy them.",
            "t.json:5:72: warning: This quotation stands 2 times in its article; add “prefix” or"
                + " “suffix”, the text directly before or after it."),
        told);
  }

  @Test
  void placesOfQuotationsStayRightWhereOthersWereLeftOut() throws IOException {
    Files.writeString(folder.resolve("a.md"), ARTICLE);
    Path file =
        Files.writeString(
            folder.resolve("t.json"),
            """
            { "format": "dateline/1", "title": "t", "events": [
            { "id": "x", "evidence": [{ "source": "ap", "exact": "left out with its event" }] },
            { "id": "a", "when": "2020", "title": "A", "evidence": [
              { "source": "nobody", "exact": "left out with its source" },
              7,
              { "exact": "zzz qqq", "source": "ap" }] }],
            "disagreements": [{ "id": "d", "events": ["a", "x"], "question": "q", "kind": "role", "accounts": [
              { "source": "ap", "says": "no words" },
              { "source": "nobody", "says": "left out", "exact": "y" },
              { "source": "ap", "says": "s", "exact": "zzz ddd" }] }],
            "links": [{ "from": "x", "to": "a", "kind": "led-to" },
              { "from": "a", "to": "a", "kind": "led-to", "evidence": [{ "source": "ap", "exact": "zzz lll" }] }],
            "tours": [{ "id": "t", "title": "T", "steps": [
              { "event": "x", "passage": { "source": "ap", "exact": "gone" } },
              { "event": "a" },
              { "event": "a", "passage": { "source": "ap", "exact": "zzz ttt" } }] }],
            "sources": [{ "id": "ap", "title": "Report", "document": "a.md" }] }
            """);
    assertEquals(
        List.of(
            "t.json:6:14: “zzz qqq”",
            "t.json:10:43: “zzz ddd”",
            "t.json:12:87: “zzz lll”",
            "t.json:14:57: “gone”",
            "t.json:16:57: “zzz ttt”"),
        told(TimelineOpener.open(new Origin.OfFile("t.json", file))).stream()
            .filter(problem -> problem.contains("does not have the words"))
            .map(problem -> problem.replaceAll(" error:.*(“zzz ...”|“gone”).*", " $1"))
            .toList());
  }

  @Test
  void sourcesThatNothingQuotesAndEventsWithoutEvidenceAreMentioned() throws IOException {
    Files.writeString(folder.resolve("a.md"), ARTICLE);
    assertEquals(
        "t.json:2:13: hint: Nothing quotes the source “ap”.", only(open("\"document\": \"a.md\"")));
    assertTrue(
        Sample.problems(Sample.events(Sample.event("a", "\"basis\": \"stated\"")))
            .getFirst()
            .contains("warning: This event calls its date stated but has no evidence"));
  }

  @Test
  void openingChangesNoFile() throws IOException {
    Path article = Files.writeString(folder.resolve("a.md"), ARTICLE);
    Opened opened = open("\"document\": \"a.md\"", "lost words");
    Path file = folder.resolve("t.json");
    byte[] before = Files.readAllBytes(file);
    var time = Files.getLastModifiedTime(file);
    TimelineOpener.open(opened.origin());
    assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
    assertEquals(time, Files.getLastModifiedTime(file));
    assertEquals(ARTICLE, Files.readString(article));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void openingCanBeCancelled() throws IOException {
    Origin origin = open("").origin();
    assertThrows(CancellationException.class, () -> TimelineOpener.open(origin, () -> true));
  }

  @Test
  void aTimelineOfTheClassPathFindsItsDocumentsThere() {
    Opened opened = TimelineOpener.open(Origin.ofResource("/dateline/io/built-in/timeline.json"));
    assertEquals(List.of(), told(opened));
    assertNotNull(opened.dossier().article("near"));
    assertNotNull(opened.dossier().article("far"));
  }

  @Test
  void validationPrintsOneLineAProblemAndErrorsDecideTheExitCode() throws IOException {
    Files.writeString(folder.resolve("a.md"), ARTICLE);
    Path file = folder.resolve("t.json");
    open("\"document\": \"a.md\"");
    assertEquals(Validation.CLEAN, Validation.of(List.of(file), print()));
    assertEquals(file + ":2:13: hint: Nothing quotes the source “ap”.\n", printed());
    open("\"document\": \"a.md\"", "lost words");
    Path none = folder.resolve("none.json");
    assertEquals(Validation.ERRORS, Validation.of(List.of(none, file), print()));
    assertTrue(printed().contains(none + ":0:0: error: There is no such file.\n"), printed());
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private PrintStream print() {
    bytes.reset();
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
