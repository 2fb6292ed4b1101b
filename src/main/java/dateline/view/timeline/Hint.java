package dateline.view.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to say of a thing on the pane.
 *
 * @param title what it is called
 * @param lines the rest, the most important first; blank ones are left out
 */
record Hint(String title, List<String> lines) {

  static final Hint NONE = new Hint("", List.of());

  Hint {
    lines = lines.stream().filter(line -> !line.isBlank()).toList();
  }

  boolean isEmpty() {
    return title.isBlank() && lines.isEmpty();
  }

  /** All of it on one line, for the status line and for reading aloud. */
  String line() {
    return Stream.concat(Stream.of(title), lines.stream())
        .filter(part -> !part.isBlank())
        .map(part -> part.replaceAll("\\s+", " "))
        .collect(Collectors.joining(" · "));
  }
}
