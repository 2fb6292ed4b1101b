package dateline.io;

import dateline.model.Problem;
import dateline.model.Source;
import dateline.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A {@code .dateline} file: a ZIP archive of one {@value #TIMELINE} and its documents, each under
 * the path by which the timeline names it. It is read where it lies and never unpacked to the disk.
 *
 * <p>Refused as a whole: what is no ZIP archive, is cut short or spread over several files; entries
 * that climb out of the archive, have an absolute path or a control character in their name, are
 * links or devices, are encrypted, come twice, lie within one another, or are packed otherwise than
 * "stored" or "deflated". Bounds: {@value ZipDirectory#MOST_ENTRIES} entries, {@value
 * ZipDirectory#MOST_MEGABYTES} MB inflated in all, {@value ZipDirectory#MOST_MEGABYTES_AN_ENTRY} MB
 * an entry, and {@value ZipDirectory#MOST_TIMES} times its packed size for an entry of more than a
 * megabyte.
 */
public final class Bundle {
  /** How the name of a bundle ends. */
  public static final String ENDING = ".dateline";

  /** The entry that is the timeline. */
  public static final String TIMELINE = "timeline.json";

  /** Of every entry, so that the same content makes the same file: the first that ZIP can say. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final byte[] SIGNATURE = {'P', 'K'};

  private Bundle() {}

  /** Whether a file is, or means to be, a bundle: by its first bytes or by its ending. */
  static boolean isBundle(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
    }
  }

  /** The timeline within a bundle. */
  static Origin.OfBundle open(String name, Path file) throws IOException, Refused {
    ZipDirectory directory = ZipDirectory.read(file);
    if (!directory.has(TIMELINE)) {
      throw new Refused(Message.of("bundle.no-timeline", TIMELINE));
    }
    return new Origin.OfBundle(name, directory);
  }

  /**
   * Writes an open timeline with its documents as a bundle, safely. A source without a checksum
   * gets that of its document.
   *
   * @return a problem for each document that could not be had and is not in the bundle
   * @throws Refused when the timeline was read with errors, since what could not be read would be
   *     lost, or is no timeline
   * @throws IOException when the bundle cannot be written; an old one is then as it was
   */
  public static List<Problem> save(Opened opened, Path file) throws IOException, Refused {
    Timeline timeline = opened.timeline();
    if (timeline == null || opened.reading().hasErrors()) {
      throw new Refused(Message.of("bundle.errors"));
    }
    Problems problems = new Problems(opened.origin().name());
    Map<String, byte[]> entries = new LinkedHashMap<>();
    List<Source> sources = new ArrayList<>();
    Documents documents = new Documents(opened.origin());
    for (Source source : timeline.sources()) {
      sources.add(packed(source, documents, entries, problems));
    }
    String json = TimelineWriter.text(with(timeline, sources));
    SafeFile.write(file, out -> write(json, entries, out));
    return problems.inOrder();
  }

  private static Source packed(
      Source source, Documents documents, Map<String, byte[]> entries, Problems problems) {
    if (source.document().isEmpty()) {
      return source;
    }
    String name = EntryName.of(source.document());
    if (name.equals(TIMELINE) || EntryName.fault(name) != null) {
      problems.error(
          Place.NONE, Message.of("document.not-packed", Wording.shown(source.document())));
      return source;
    }
    try {
      byte[] bytes = documents.read(source.document()).bytes().bytes();
      entries.put(name, bytes);
      return source.sha256().isEmpty() ? withSum(source, TimelineOpener.sha256(bytes)) : source;
    } catch (Refused e) {
      problems.error(Place.NONE, e.why());
      return source;
    }
  }

  private static Source withSum(Source source, String sha256) {
    return new Source(
        source.id(),
        source.title(),
        source.outlet(),
        source.author(),
        source.published(),
        source.publishedBasis(),
        source.publishedNote(),
        source.language(),
        source.url(),
        source.document(),
        sha256,
        source.caveat(),
        source.shape());
  }

  private static Timeline with(Timeline timeline, List<Source> sources) {
    return new Timeline(
        timeline.title(),
        timeline.description(),
        timeline.language(),
        sources,
        timeline.entities(),
        timeline.themes(),
        timeline.events(),
        timeline.disagreements(),
        timeline.links(),
        timeline.tours(),
        timeline.shape());
  }

  private static void write(String json, Map<String, byte[]> entries, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    put(TIMELINE, json.getBytes(StandardCharsets.UTF_8), zip);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      put(entry.getKey(), entry.getValue(), zip);
    }
    zip.finish();
  }

  /**
   * Writes a bundle again with another timeline in it, safely; its other entries stay as they are.
   *
   * @param ready asked when all is written and only has to take the old bundle's place
   * @throws IOException when it cannot be written; the old one is then as it was
   */
  static void replaceTimeline(ZipDirectory old, String json, SafeFile.Check ready)
      throws IOException {
    SafeFile.write(
        old.file(),
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
          for (String name : old.names()) {
            boolean isTimeline = name.equals(TIMELINE);
            try (InputStream in = old.open(name)) {
              put(
                  name,
                  isTimeline ? json.getBytes(StandardCharsets.UTF_8) : in.readAllBytes(),
                  zip);
            }
          }
          zip.finish();
          ready.check();
        });
  }

  private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
