package dateline.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** File names as users type them. */
final class FileName {

  private FileName() {}

  /**
   * The path of a name.
   *
   * @throws IllegalArgumentException saying what is wrong with the name; where the locale is the
   *     bare {@code C}, Java cannot name files beyond ASCII, and the message says what to set
   */
  static Path parse(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      boolean lost = name.indexOf('\ufffd') >= 0 || e.getReason().contains("unmappable");
      throw new IllegalArgumentException(
          lost
              ? "the locale of this shell cannot name the file " + name + "; set LC_ALL=C.UTF-8"
              : "not a file name: " + name,
          e);
    }
  }
}
