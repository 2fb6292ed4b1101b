package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or thing that events name.
 *
 * @param aliases other spellings that sources use
 * @param coordinates where a place lies; null when not given
 */
public record Entity(
    String id,
    String name,
    Kind kind,
    List<String> aliases,
    @Nullable Coordinates coordinates,
    String note,
    Shape shape) {

  /** What sort of entity. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    THING
  }

  /** Degrees: latitude -90 to 90, north positive; longitude -180 to 180, east positive. */
  public record Coordinates(double latitude, double longitude) {}

  public Entity {
    aliases = List.copyOf(aliases);
  }
}
