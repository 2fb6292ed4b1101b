package dateline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file to export to, and what its ending says that it is to be. */
record ExportFile(Path path, Kind kind) {

  /** What can be exported; where one ending ends another, the longer comes first. */
  enum Kind {
    PNG(".png"),
    SVG(".svg"),
    PDF(".pdf"),
    HTML(".html"),
    MARKDOWN(".md"),
    SOURCES(".csl.json"),
    TIMELINE(".json"),
    BUNDLE(".dateline");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    /** Whether it shows what a window would, and so needs a window system. */
    boolean isPicture() {
      return this == PNG || this == SVG;
    }
  }

  /**
   * The file of a name as a user types it.
   *
   * @throws IllegalArgumentException unless the name's ending is known
   */
  static ExportFile parse(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (lower.endsWith(kind.ending)) {
        return new ExportFile(FileName.parse(name), kind);
      }
    }
    String known =
        Arrays.stream(Kind.values()).map(kind -> kind.ending).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "'" + name + "' says no known format by its ending; known: " + known);
  }
}
