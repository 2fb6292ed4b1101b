package dateline.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names for files of the program's own folders: for people to read; the program goes by content.
 */
final class FreeName {
  private static final int LONGEST = 40;

  private FreeName() {}

  /** A name after a timeline's title that no file of the folder has. */
  static Path in(Path folder, String title, String ending) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String name =
        plain.isEmpty() ? "timeline" : plain.substring(0, Math.min(plain.length(), LONGEST));
    Path file = folder.resolve(name + ending);
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(name + "-" + number + ending);
    }
    return file;
  }
}
