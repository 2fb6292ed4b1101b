package dateline.io;

import dateline.article.Decoding;
import dateline.picture.PictureHead;
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
 * Fetches the documents and pictures beside a timeline: from its folder, else from that folder's
 * parent, and from nowhere else, wherever a symbolic link may lead.
 */
final class Documents {
  /** The largest document that is read. */
  static final int MOST_MEGABYTES = 64;

  private static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

  private final Origin origin;

  Documents(Origin origin) {
    this.origin = origin;
  }

  /** Why a document or picture is not to be had, in words for a person. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** A document's bytes and their text. */
  record Content(Origin.OfBytes bytes, String text) {}

  /**
   * @param document a path that {@link DocumentPath} finds no fault in
   */
  Content read(String document) throws Refused {
    String shown = "The document " + Wording.quoted(document) + " ";
    byte[] bytes = bytes(document, shown, MOST_BYTES);
    if (bytes.length > MOST_BYTES) {
      throw new Refused(
          shown + "has more than %s MB; shorten or split it.".formatted(MOST_MEGABYTES));
    }
    return switch (Decoding.of(bytes)) {
      case Decoding.Text(String text) -> new Content(new Origin.OfBytes(document, bytes), text);
      case Decoding.Failure failure ->
          throw new Refused(shown + "cannot be shown: " + failure.message() + ".");
    };
  }

  /** How messages begin that are about a picture. */
  static String shownPicture(String file) {
    return "The picture " + Wording.quoted(file) + " ";
  }

  /**
   * The bytes of a picture; of one that is larger than any that is shown, a few more than that.
   *
   * @param file a path that {@link DocumentPath} finds no fault in
   */
  byte[] picture(String file) throws Refused {
    return bytes(file, shownPicture(file), PictureHead.MOST_MEGABYTES * 1_000_000);
  }

  /** All bytes, or one more than the most. */
  private byte[] bytes(String document, String shown, int most) throws Refused {
    try (InputStream in = open(document, shown)) {
      return in.readNBytes(most + 1);
    } catch (FileNotFoundException e) {
      throw new Refused(
          shown
              + (origin instanceof Origin.OfBundle
                  ? "is not in this bundle."
                  : "is not in this file's folder, nor in that folder's parent."));
    } catch (IOException e) {
      throw new Refused(shown + "cannot be read. " + Unreadable.wording(e));
    }
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
          throw new Refused(
              shown + "is a link that leads outside this file's folder and its parent.");
        }
        if (!Files.isRegularFile(real)) {
          throw new Refused(shown + "is not an ordinary file; name a file.");
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
