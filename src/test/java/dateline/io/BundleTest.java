package dateline.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Anchor;
import dateline.model.Problem;
import dateline.model.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
  private static final String JSON =
      """
      { "format": "dateline/1", "title": "t",
        "sources": [ { "id": "ap", "title": "Report", "document": "docs/./Мінск.md" },
                     { "id": "no", "title": "None", "document": "missing.md" } ],
        "events": [ { "id": "a", "when": "2020", "title": "A",
          "evidence": [ { "source": "ap", "exact": "The oil stopped" } ] } ] }
      """;
  private static final String PLAIN = Sample.events(Sample.event("a", ""));

  @TempDir Path folder;

  private Opened open(byte[] bytes) throws IOException, Refused {
    return TimelineOpener.open(Origin.of(Files.write(folder.resolve("b.dateline"), bytes)));
  }

  private String refusal(ZipMaker zip) throws IOException, Refused {
    return refusal(zip.bytes());
  }

  private String refusal(byte[] bytes) throws IOException, Refused {
    Opened opened = open(bytes);
    assertNull(opened.timeline());
    assertEquals(1, opened.problems().size(), opened.problems()::toString);
    return opened.problems().getFirst().message().toString();
  }

  private static ZipMaker bundle() {
    return new ZipMaker().add("timeline.json", PLAIN);
  }

  @Test
  void aTimelineAndItsDocumentsTravelInOneFile() throws IOException, Refused {
    Files.createDirectories(folder.resolve("from/docs"));
    Files.writeString(folder.resolve("from/docs/Мінск.md"), "The oil stopped.");
    Path json = Files.writeString(folder.resolve("from/t.json"), JSON);
    Path bundle = folder.resolve("away.dateline");
    List<Problem> missing = Bundle.save(TimelineOpener.open(Origin.of(json)), bundle);
    assertEquals(1, missing.size());
    assertTrue(missing.getFirst().message().toString().contains("“missing.md”"));
    Files.delete(folder.resolve("from/docs/Мінск.md"));
    Opened opened = TimelineOpener.open(Origin.of(bundle));
    assertTrue(opened.dossier().ofEvent(0).getFirst().anchor() instanceof Anchor.Exact);
    assertEquals(
        Set.of(
            "The document “missing.md” is not in this bundle.", "Nothing quotes the source “no”."),
        opened.problems().stream()
            .map(problem -> problem.message().toString())
            .collect(Collectors.toSet()));
    assertEquals(
        64, Objects.requireNonNull(opened.timeline()).sources().getFirst().sha256().length());
  }

  @Test
  void aBundleOfABundleIsTheSameToTheByte() throws IOException, Refused {
    Opened builtIn = TimelineOpener.open(Origin.ofResource("/assets/belarus-2020.json"));
    Path first = folder.resolve("1.dateline");
    Path second = folder.resolve("2.dateline");
    assertEquals(List.of(), Bundle.save(builtIn, first));
    Opened opened = TimelineOpener.open(Origin.of(first));
    assertEquals(builtIn.problems().size(), opened.problems().size(), opened.problems()::toString);
    assertEquals(builtIn.timeline(), opened.timeline());
    Bundle.save(opened, second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count(), "nothing is unpacked");
    }
  }

  @Test
  void whatWasReadWithErrorsIsNotBundled() throws IOException, Refused {
    Path json = Files.writeString(folder.resolve("t.json"), Sample.events("{}"));
    Opened opened = TimelineOpener.open(Origin.of(json));
    assertThrows(Refused.class, () -> Bundle.save(opened, folder.resolve("b.dateline")));
  }

  @Test
  void anArchiveIsKnownByItsBytesWhateverItsEnding() throws IOException, Refused {
    Path file = Files.write(folder.resolve("b.zip"), bundle().bytes());
    assertNotNull(TimelineOpener.open(Origin.of(file)).timeline());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.md", "a/../../b", "docs/..", ".."})
  void entriesThatClimbOutAreRefused(String name) throws IOException, Refused {
    assertEquals(
        "The bundle's entry “" + name + "” climbs out of the archive.",
        refusal(bundle().add(name, "x")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "C:/x", "a\\b", "\\\\server\\x", "a//b", "./a", "a\nb"})
  void pathsThatAreNotPlainAreRefused(String name) throws IOException, Refused {
    assertTrue(refusal(bundle().add(name, "x")).contains(" has a "), name);
  }

  @Test
  void linksAndDevicesAreRefused() throws IOException, Refused {
    byte[] target = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
    assertTrue(refusal(bundle().add("a.md", target, 0, ZipMaker.LINK)).endsWith("is a link."));
    assertTrue(
        refusal(bundle().add("a.md", target, 0, ZipMaker.DEVICE)).endsWith("no ordinary file."));
  }

  @Test
  void duplicatesAreRefused() throws IOException, Refused {
    assertEquals(
        "The bundle has the entry “timeline.json” more than once.",
        refusal(bundle().add("timeline.json", "{}")));
  }

  @Test
  void encryptedEntriesAreRefused() throws IOException, Refused {
    assertTrue(
        refusal(bundle().add("a.md", new byte[20], 1, ZipMaker.REGULAR)).endsWith("is encrypted."));
  }

  @Test
  void whatInflatesBeyondBoundsIsRefused() throws IOException, Refused {
    assertTrue(
        refusal(bundle().deflated("a.md", new byte[10_000_000], 10_000_000))
            .endsWith("more than 200 times its size."));
    byte[] noise = new byte[1000];
    assertTrue(refusal(bundle().deflated("a.md", noise, 64_000_001)).endsWith("more than 64 MB."));
    ZipMaker many = bundle();
    byte[] half = noise(400_000);
    for (int i = 0; i < 20; i++) {
      many.deflated(i + ".md", half, 60_000_000);
    }
    assertEquals("The bundle inflates to more than 1,000 MB.", refusal(many));
    ZipMaker crowd = bundle();
    for (int i = 0; i < ZipDirectory.MOST_ENTRIES; i++) {
      crowd.add("e" + i, "");
    }
    assertEquals("The bundle has more than 10,000 entries.", refusal(crowd));
  }

  private static byte[] noise(int count) {
    byte[] noise = new byte[count];
    new Random(1).nextBytes(noise);
    return noise;
  }

  @Test
  void anEntryThatLiesAboutItsSizeInflatesNoFurther() throws IOException, Refused {
    String json = PLAIN + " ".repeat(5000);
    Opened opened =
        open(
            new ZipMaker()
                .deflated("timeline.json", json.getBytes(StandardCharsets.UTF_8), 50)
                .bytes());
    assertNull(opened.timeline());
    assertTrue(opened.problems().getFirst().message().toString().contains("damaged"));
  }

  @Test
  void entriesThatShareTheirBytesAreRefused() throws IOException, Refused {
    ZipMaker zip = new ZipMaker();
    for (int i = 0; i < 3; i++) {
      zip.add(
          "timeline.json", "timeline.json", new byte[1], new byte[1], 0, 0, ZipMaker.REGULAR, 1);
    }
    assertTrue(refusal(zip.overlapping()).contains("more than once"));
    ZipMaker other = new ZipMaker().add("timeline.json", PLAIN).add("b.md", PLAIN).overlapping();
    String said = refusal(other);
    assertTrue(said.contains("two names") || said.contains("within another"), said);
  }

  @Test
  void anEntryOfTwoNamesIsRefused() throws IOException, Refused {
    byte[] data = {1};
    assertTrue(
        refusal(bundle().add("a.md", "b.md", data, data, 0, 0, ZipMaker.REGULAR, 1))
            .contains("has two names"));
  }

  @Test
  void unknownPackingIsRefused() throws IOException, Refused {
    byte[] data = {1};
    assertTrue(
        refusal(bundle().add("a.md", "a.md", data, data, 14, 0, ZipMaker.REGULAR, 1))
            .contains("does not know"));
  }

  @Test
  void whatIsNoArchiveOrNoBundleIsRefused() throws IOException, Refused {
    assertTrue(refusal(new byte[0]).contains("no ZIP archive"));
    assertTrue(refusal(PLAIN.getBytes(StandardCharsets.UTF_8)).contains("no ZIP archive"));
    assertTrue(refusal(new ZipMaker().add("a.txt", "x")).contains("has no timeline.json"));
  }

  @Test
  void aBundleCutAnywhereOrWithAnyByteChangedIsRefusedOrRead() throws IOException, Refused {
    byte[] whole =
        bundle()
            .deflated(
                "docs/a.md", "The oil stopped. ".repeat(20).getBytes(StandardCharsets.UTF_8), 340)
            .bytes();
    for (int end = 0; end < whole.length; end += 7) {
      assertNull(open(Arrays.copyOf(whole, end)).timeline());
    }
    Random random = new Random(20200207);
    for (int i = 0; i < 400; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      Timeline timeline = open(changed).timeline();
      assertTrue(timeline == null || timeline.title().equals("t"));
    }
  }
}
