package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file is laid out by google-java-format. {@code mvn test-compile exec:exec@format}
 * lays them out anew.
 */
class SourceFormatTest {

  @Test
  void everySourceFileIsFormatted() throws IOException {
    List<Path> misformatted =
        sources().stream().filter(file -> !read(file).equals(formatted(file))).toList();
    assertEquals(List.of(), misformatted, "run: mvn test-compile exec:exec@format");
  }

  /** Formats every source file in place. */
  public static void main(String[] arguments) throws IOException {
    for (Path file : sources()) {
      String formatted = formatted(file);
      if (!read(file).equals(formatted)) {
        Files.writeString(file, formatted);
      }
    }
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String formatted(Path file) {
    try {
      return new Formatter()
          .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(read(file)));
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
