package dateline.io;

import dateline.words.Said;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a file cannot be read at all. */
final class Unreadable {
  private static final long MEGABYTE = 1_000_000;

  private Unreadable() {}

  /** What keeps an origin from being read; null when nothing is known to. */
  static @Nullable Said fault(Origin origin, long mostBytes) throws IOException {
    if (origin instanceof Origin.OfFile(var name, var file)) {
      if (Files.isDirectory(file)) {
        return Message.of("file.folder");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return Message.of("file.device");
      }
    }
    long size = origin.size();
    return size <= mostBytes
        ? null
        : Message.of("file.large", size / MEGABYTE, mostBytes / MEGABYTE);
  }

  static Said wording(IOException e) {
    return switch (e) {
      case Hindrance known -> known.why();
      case NoSuchFileException _ -> Message.of("file.missing");
      case FileNotFoundException _ -> Message.of("file.missing");
      case AccessDeniedException _ -> Message.of("file.denied");
      default -> Message.of("file.unreadable", Wording.shown(String.valueOf(e.getMessage())));
    };
  }
}
