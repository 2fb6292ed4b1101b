package dateline.record;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Citation;
import dateline.article.Use;
import dateline.io.Opened;
import dateline.io.Origin;
import dateline.io.TimelineOpener;
import dateline.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A timeline as it is shipped, and where each of its objects stands in the file.
 *
 * @param places {@code FILE:LINE:COLUMN} of every object, by its JSON Pointer
 */
record ShippedFile(String path, Opened opened, Timeline timeline, Map<String, String> places) {

  static final String BELARUS = "assets/belarus-2020.json";
  static final List<String> ALL =
      List.of(BELARUS, "assets/moon-landing-day.json", "assets/writing-and-print.json");

  static ShippedFile open(String path) {
    Opened opened = TimelineOpener.open(Origin.of(Path.of(path)));
    Timeline timeline = opened.timeline();
    assertNotNull(timeline, () -> path + " is not a timeline: " + opened.problems());
    return new ShippedFile(path, opened, timeline, places(path));
  }

  private static Map<String, String> places(String path) {
    Map<String, String> places = new HashMap<>();
    try (InputStream in = Files.newInputStream(Path.of(path));
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          TokenStreamLocation at = parser.currentTokenLocation();
          places.put(
              parser.streamReadContext().pathAsPointer().toString(),
              path + ":" + at.getLineNr() + ":" + at.getColumnNr());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  /**
   * Where an object stands.
   *
   * @param pointer keys and indices from the root, such as {@code "events", 3}
   */
  String at(Object... pointer) {
    StringBuilder key = new StringBuilder();
    for (Object step : pointer) {
      key.append('/').append(step);
    }
    return places.getOrDefault(key.toString(), path);
  }

  /** Where the object stands that quotes. */
  String at(Citation citation) {
    return switch (citation.use()) {
      case Use.OfEvent(int event, int evidence) -> at("events", event, "evidence", evidence);
      case Use.OfAccount(int disagreement, int account) ->
          at("disagreements", disagreement, "accounts", account);
      case Use.OfLink(int link, int evidence) -> at("links", link, "evidence", evidence);
      case Use.OfStep(int tour, int step) -> at("tours", tour, "steps", step, "passage");
    };
  }

  /** Fails with one line for each complaint. */
  static void none(Stream<String> complaints) {
    List<String> all = complaints.toList();
    assertTrue(all.isEmpty(), () -> "\n" + String.join("\n", all));
  }
}
