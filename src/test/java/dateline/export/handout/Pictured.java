package dateline.export.handout;

import dateline.article.Dossier;
import dateline.io.Origin;
import dateline.io.TimelineReader;
import dateline.model.Timeline;
import dateline.picture.Sketch;
import dateline.session.OpenTimeline;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A timeline with a picture and a place. */
final class Pictured {

  private static final String JSON =
      """
      { "format": "dateline/1", "title": "t",
        "entities": [ { "id": "minsk", "name": "Minsk", "kind": "place", "coordinates": [53.9, 27.6] } ],
        "events": [
          { "id": "a", "when": "2020", "title": "A", "place": "minsk",
            "media": [ { "file": "gone.png", "alt": "gone" },
                       { "file": "p.png", "alt": "A \\"quoted\\" pipe", "caption": "At noon.", "credit": "Ann" } ] },
          { "id": "b", "when": "2020", "title": "B", "place": "minsk" } ],
        "tours": [ { "id": "tour", "title": "T", "steps": [ { "event": "a" }, { "event": "b" } ] } ] }
      """;

  private Pictured() {}

  static OpenTimeline open() {
    Timeline timeline =
        Objects.requireNonNull(TimelineReader.read(Origin.of("t", JSON)).timeline());
    return OpenTimeline.of(
        "t",
        timeline,
        Dossier.of(timeline, Map.of()),
        List.of(),
        file -> file.equals("p.png") ? Sketch.file("png", 40, 30) : null);
  }
}
