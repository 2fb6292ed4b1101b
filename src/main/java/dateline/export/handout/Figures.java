package dateline.export.handout;

import dateline.map.MapFrame;
import dateline.map.MapFramer;
import dateline.map.World;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Media;
import dateline.picture.BadPicture;
import dateline.picture.Reduced;
import dateline.session.OpenTimeline;
import dateline.words.Phrases;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures and maps of a handout. The world is read when the first map is wanted. */
final class Figures {

  /** Enough for the width of a column in print, in pixels. */
  private static final int MOST_PIXELS = 900;

  private final OpenTimeline open;
  private final Phrases phrases;
  private @Nullable World world;
  private @Nullable List<Entity> places;

  Figures(OpenTimeline open, Phrases phrases) {
    this.open = open;
    this.phrases = phrases;
  }

  /** What stands with a step. */
  sealed interface Figure {

    /** What it shows, in words. */
    String alt();

    /**
     * A picture.
     *
     * @param caption with the credit; may be empty
     */
    record Photo(Reduced picture, String alt, String caption) implements Figure {}

    /** A map of where it was. */
    record Locator(Entity place, String alt) implements Figure {}
  }

  /** An event's first picture that can be shown, else a map of its place; null for neither. */
  @Nullable Figure of(Event event) {
    for (Media media : open.timeline().pictures(event)) {
      Figure photo = photo(media);
      if (photo != null) {
        return photo;
      }
    }
    Optional<Entity> place =
        open.timeline().entities().stream()
            .filter(entity -> entity.id().equals(event.place()) && entity.coordinates() != null)
            .findFirst();
    return place
        .map(found -> new Figure.Locator(found, phrases.get("handout.map", found.name())))
        .orElse(null);
  }

  private @Nullable Figure photo(Media media) {
    byte[] bytes = media.file().isEmpty() ? null : open.pictures().read(media.file());
    try {
      return bytes == null
          ? null
          : new Figure.Photo(Reduced.of(bytes, MOST_PIXELS), alt(media), caption(media));
    } catch (BadPicture e) {
      return null;
    }
  }

  private static String alt(Media media) {
    return media.alt().isBlank() ? media.caption() : media.alt();
  }

  private String caption(Media media) {
    String credit = media.credit().isBlank() ? "" : phrases.get("handout.credit", media.credit());
    return (media.caption().strip() + " " + credit).strip();
  }

  /** The map of a place, of this size. */
  MapFrame map(Entity place, double width, double height) {
    World known = world == null ? World.bundled() : world;
    List<Entity> others = places == null ? open.timeline().eventPlaces() : places;
    world = known;
    places = others;
    return MapFramer.frame(known, place, others, width, height);
  }
}
