package dateline.view.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Something that the program brings along.
 *
 * @param version empty where there is none to name
 * @param licence under what terms
 */
record Bundled(String name, String version, String licence) {

  /** All of it. A test holds the list and {@code pom.xml} together. */
  static List<Bundled> all() {
    try (InputStream file = Bundled.class.getResourceAsStream("bundled.tsv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.split("\t", -1)).map(Bundled::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundled of(String[] fields) {
    return new Bundled(fields[0], fields[1], fields[2]);
  }
}
