package dateline.io;

import dateline.article.Decoding;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the documents beside a timeline: from its folder, else from that folder's parent, and
 * from nowhere else, wherever a symbolic link may lead.
 */
final class Documents {
  /** The largest document that is read. */
  static final int MOST_MEGABYTES = 64;

  private static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

  private final Origin origin;

  Documents(Origin origin) {
    this.origin = origin;
  }

  /** A document's bytes and their text. */
  record Content(Origin.OfBytes bytes, String text) {}

  /**
   * @param document a path that {@link DocumentPath} finds no fault in
   */
  Content read(String document) throws Refused {
    String shown = Wording.shown(document);
    byte[] bytes;
    try (InputStream in = open(document, shown)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (FileNotFoundException e) {
      throw new Refused(
          Message.of(
              origin instanceof Origin.OfBundle
                  ? "document.not-in-bundle"
                  : "document.not-in-folder",
              shown));
    } catch (IOException e) {
      throw new Refused(Message.of("document.unreadable", shown).then(Unreadable.wording(e)));
    }
    if (bytes.length > MOST_BYTES) {
      throw new Refused(Message.of("document.large", shown, MOST_MEGABYTES));
    }
    return switch (Decoding.of(bytes)) {
      case Decoding.Text(String text) -> new Content(new Origin.OfBytes(document, bytes), text);
      case Decoding.Failure(int offset, var cause) ->
          throw new Refused(Message.of("document." + Words.word(cause), shown, offset));
    };
  }

  private InputStream open(String document, String shown) throws IOException, Refused {
    return switch (origin) {
      case Origin.OfFile(var name, Path file) -> Files.newInputStream(find(file, document, shown));
      case Origin.OfResource(String name) -> resource(name, document).open();
      case Origin.OfBundle bundle -> bundle.open(document);
      case Origin.OfBytes memory -> throw new FileNotFoundException(memory.name());
    };
  }

  private static Path find(Path timeline, String document, String shown)
      throws IOException, Refused {
    Path folder = folder(timeline);
    Path parent = folder.getParent();
    for (Path candidate : candidates(folder, parent, document)) {
      if (Files.exists(candidate)) {
        Path real = candidate.toRealPath();
        if (!real.startsWith(parent == null ? folder : parent)) {
          throw new Refused(Message.of("document.link", shown));
        }
        if (!Files.isRegularFile(real)) {
          throw new Refused(Message.of("document.device", shown));
        }
        return real;
      }
    }
    throw new FileNotFoundException(document);
  }

  private static Path folder(Path timeline) throws IOException {
    Path own = timeline.toAbsolutePath().getParent();
    return own == null ? timeline.toAbsolutePath() : own.toRealPath();
  }

  /** Where a document is looked for, in this order; nowhere when there is no folder. */
  static List<Path> candidates(Path timeline, String document) {
    try {
      Path folder = folder(timeline);
      return candidates(folder, folder.getParent(), document);
    } catch (IOException _) {
      return List.of();
    }
  }

  private static List<Path> candidates(Path folder, @Nullable Path parent, String document) {
    List<Path> candidates = new ArrayList<>();
    for (Path base : parent == null ? List.of(folder) : List.of(folder, parent)) {
      Path candidate = under(base, document);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private static @Nullable Path under(Path folder, String document) {
    try {
      return folder.resolve(document);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Origin.OfResource resource(String timeline, String document)
      throws FileNotFoundException {
    int slash = timeline.lastIndexOf('/');
    List<String> folders = new ArrayList<>(List.of(timeline.substring(0, slash + 1)));
    if (slash > 0) {
      folders.add(timeline.substring(0, timeline.lastIndexOf('/', slash - 1) + 1));
    }
    for (String folder : folders) {
      Origin.OfResource candidate = new Origin.OfResource(folder + document);
      if (candidate.exists()) {
        return candidate;
      }
    }
    throw new FileNotFoundException(document);
  }
}
