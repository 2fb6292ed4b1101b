package dateline.view;

import dateline.map.MapFrame;
import dateline.map.MapFramer;
import dateline.map.World;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Media;
import dateline.picture.BadPicture;
import dateline.picture.Pixels;
import dateline.session.OpenTimeline;
import dateline.view.Illustration.Locator;
import dateline.view.Illustration.Photo;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The pictures and maps of a timeline, each read or worked out when it is first asked for, away
 * from the JavaFX thread. The world's map is read once. Of the JavaFX thread, but for what it runs
 * in the background.
 */
public final class Illustrations {

  /** Pictures kept for stepping back, and for the console beside the show. */
  private static final int MOST_KEPT = 8;

  private final OpenTimeline open;
  private final Background background;
  private final Set<Media> broken = new HashSet<>();
  private final Map<Asked, Drawn> kept = new LinkedHashMap<>();
  private final Atlas atlas;

  /** What was asked for. */
  private record Asked(Illustration what, int width, int height) {}

  /** What came of it. */
  public sealed interface Drawn {

    /** A picture, upright, no smaller than it was asked for unless it is so itself. */
    record OfPhoto(Image image) implements Drawn {}

    /** A map of just the size it was asked for. */
    record OfMap(MapFrame frame) implements Drawn {}

    /** The picture cannot be shown; it is not offered again. */
    record Nothing() implements Drawn {}
  }

  public Illustrations(OpenTimeline open, Background background) {
    this.open = open;
    this.background = background;
    atlas = new Atlas(open);
  }

  /**
   * What is shown of an event: its first picture that can be shown, else a map of its place; null
   * when it has neither. Cost: linear in the entities.
   */
  public @Nullable Illustration of(Event event) {
    Optional<Illustration> photo =
        open.timeline().pictures(event).stream()
            .filter(media -> !media.file().isEmpty() && !broken.contains(media))
            .findFirst()
            .map(Photo::new);
    return photo.or(() -> map(event)).orElse(null);
  }

  private Optional<Illustration> map(Event event) {
    return open.timeline().entities().stream()
        .filter(entity -> entity.id().equals(event.place()) && entity.coordinates() != null)
        .findFirst()
        .map(Locator::new);
  }

  /**
   * Draws one; at once if it was drawn before. A later request with the same owner supersedes an
   * earlier one.
   *
   * @param width in pixels; of a picture the most that will be seen of it
   * @param height the same
   */
  public void draw(
      Object owner, Illustration what, double width, double height, Consumer<Drawn> then) {
    Asked asked = new Asked(what, (int) Math.ceil(width), (int) Math.ceil(height));
    Drawn known = kept.get(asked);
    if (known != null) {
      then.accept(known);
      return;
    }
    background.run(
        owner,
        () -> drawn(asked),
        drawn -> {
          keep(asked, drawn);
          then.accept(drawn);
        });
  }

  private void keep(Asked asked, Drawn drawn) {
    if (drawn instanceof Drawn.Nothing && asked.what instanceof Photo(Media media)) {
      broken.add(media);
    }
    kept.put(asked, drawn);
    if (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private Drawn drawn(Asked asked) {
    return switch (asked.what) {
      case Photo(Media media) -> photo(media, asked.width, asked.height);
      case Locator(Entity place) ->
          new Drawn.OfMap(
              MapFramer.frame(atlas.world(), place, atlas.places(), asked.width, asked.height));
    };
  }

  private Drawn photo(Media media, int width, int height) {
    byte[] bytes = open.pictures().read(media.file());
    if (bytes == null) {
      return new Drawn.Nothing();
    }
    try {
      Pixels pixels = Pixels.of(bytes, width, height);
      WritableImage image = new WritableImage(pixels.width(), pixels.height());
      image
          .getPixelWriter()
          .setPixels(
              0,
              0,
              pixels.width(),
              pixels.height(),
              PixelFormat.getIntArgbInstance(),
              pixels.argb(),
              0,
              pixels.width());
      return new Drawn.OfPhoto(image);
    } catch (BadPicture e) {
      return new Drawn.Nothing();
    }
  }

  /** What all maps of a timeline share, made when the first is drawn. From any thread. */
  private static final class Atlas {
    private final OpenTimeline open;
    private @Nullable World world;
    private @Nullable List<Entity> places;

    Atlas(OpenTimeline open) {
      this.open = open;
    }

    synchronized World world() {
      if (world == null) {
        world = World.bundled();
      }
      return world;
    }

    /** Where events of the timeline happened. */
    synchronized List<Entity> places() {
      if (places == null) {
        places = open.timeline().eventPlaces();
      }
      return places;
    }
  }
}
