package dateline.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Timeline files that several tests use. */
final class Sample {
  private Sample() {}

  /** Every kind of object with every key, in good order and otherwise. */
  static String full() {
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("full.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A timeline of these events, in JSON. */
  static String events(String... events) {
    return "{\"format\": \"dateline/1\", \"title\": \"t\", \"events\": ["
        + String.join(", ", events)
        + "]}";
  }

  /** An event with these further keys, in JSON. */
  static String event(String id, String keys) {
    return "{\"id\": \"%s\", \"when\": \"2020-01-01\", \"title\": \"T\"%s}"
        .formatted(id, keys.isEmpty() ? "" : ", " + keys);
  }

  static Reading read(String json) {
    return TimelineReader.read(Origin.of("t.json", json));
  }

  /** The problems of a text as the command line prints them. */
  static List<String> problems(String json) {
    return read(json).problems().stream().map(Object::toString).toList();
  }
}
