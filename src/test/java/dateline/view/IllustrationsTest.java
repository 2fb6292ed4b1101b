package dateline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.Dossier;
import dateline.io.Origin;
import dateline.io.TimelineReader;
import dateline.model.Event;
import dateline.model.Timeline;
import dateline.picture.Sketch;
import dateline.session.OpenTimeline;
import dateline.view.Illustration.Locator;
import dateline.view.Illustration.Photo;
import dateline.view.Illustrations.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IllustrationsTest {

  private static final String JSON =
      """
      { "format": "dateline/1", "title": "t",
        "entities": [ { "id": "minsk", "name": "Minsk", "kind": "place", "coordinates": [53.9, 27.6] },
                      { "id": "moon", "name": "Moon", "kind": "place" } ],
        "events": [
          { "id": "a", "when": "2020", "title": "A", "place": "minsk",
            "media": [ { "file": "no.png" }, { "file": "yes.png" } ] },
          { "id": "b", "when": "2020", "title": "B", "place": "minsk" },
          { "id": "c", "when": "2020", "title": "C", "place": "moon" } ] }
      """;

  private final List<String> read = new ArrayList<>();
  private final Timeline timeline =
      Objects.requireNonNull(TimelineReader.read(Origin.of("t", JSON)).timeline());
  private final Illustrations illustrations =
      new Illustrations(
          OpenTimeline.of(
              "t",
              timeline,
              Dossier.of(timeline, Map.of()),
              List.of(),
              file -> {
                read.add(file);
                return file.equals("yes.png") ? Sketch.file("png", 30, 20) : null;
              }),
          Panels.surroundings().background());

  private Event event(int number) {
    return timeline.events().get(number);
  }

  private Drawn drawn(Event event) {
    List<Drawn> all = new ArrayList<>();
    Toolkit.run(
        () ->
            illustrations.draw(
                this, Objects.requireNonNull(illustrations.of(event)), 60, 40, all::add));
    return all.getFirst();
  }

  @Test
  void aPictureThatCannotBeShownMakesWayForTheNext() {
    assertInstanceOf(Drawn.Nothing.class, drawn(event(0)));
    Photo next = assertInstanceOf(Photo.class, illustrations.of(event(0)));
    assertEquals("yes.png", next.media().file());
    Drawn.OfPhoto photo = assertInstanceOf(Drawn.OfPhoto.class, drawn(event(0)));
    assertEquals(30, photo.image().getWidth());
  }

  @Test
  void withoutAPictureThereIsAMapOfThePlaceAndWithoutCoordinatesNothing() {
    assertInstanceOf(Locator.class, illustrations.of(event(1)));
    Drawn.OfMap map = assertInstanceOf(Drawn.OfMap.class, drawn(event(1)));
    assertEquals(60, map.frame().width());
    assertNull(illustrations.of(event(2)));
  }

  @Test
  void nothingIsReadBeforeItIsAskedForAndThenOnce() {
    illustrations.of(event(0));
    assertEquals(List.of(), read);
    drawn(event(0));
    drawn(event(0));
    drawn(event(0));
    assertEquals(List.of("no.png", "yes.png"), read);
  }
}
