package dateline.io;

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
  static @Nullable String fault(Origin origin, long mostBytes) throws IOException {
    if (origin instanceof Origin.OfFile(var name, var file)) {
      if (Files.isDirectory(file)) {
        return "This is a folder; name a file.";
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return "This is not an ordinary file but a device or a pipe; save it as a file first.";
      }
    }
    long size = origin.size();
    return size <= mostBytes
        ? null
        : "The file has %s MB; at most %s MB can be read here. Split it, or give the program more memory."
            .formatted(Wording.count(size / MEGABYTE), Wording.count(mostBytes / MEGABYTE));
  }

  static String wording(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "There is no such file.";
      case FileNotFoundException _ -> "There is no such file.";
      case AccessDeniedException _ -> "You may not read this file; change its permissions.";
      default -> "The file cannot be read: " + Wording.quoted(String.valueOf(e.getMessage())) + ".";
    };
  }
}
