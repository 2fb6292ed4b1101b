package dateline.model;

import dateline.time.Edtf;
import java.util.List;

/**
 * Something that happened, is claimed to have happened, or was to happen.
 *
 * @param basisNote how the date was reached, in words
 * @param themes ids of themes
 * @param entities ids of the people, organisations and things concerned
 * @param place id of the entity where it happened; empty when not given
 * @param weight 1 to 3; the heavier keep their label when room runs out
 * @param evidence the passages that support it
 */
public record Event(
    String id,
    Edtf when,
    Basis basis,
    String basisNote,
    String title,
    String summary,
    List<String> themes,
    List<String> entities,
    String place,
    int weight,
    Status status,
    List<Evidence> evidence,
    Shape shape) {

  public static final int MIN_WEIGHT = 1;
  public static final int MAX_WEIGHT = 3;
  public static final int DEFAULT_WEIGHT = 2;

  public Event {
    themes = List.copyOf(themes);
    entities = List.copyOf(entities);
    evidence = List.copyOf(evidence);
  }

  /** An event of ordinary weight, known from no source. */
  public static Event of(String id, Edtf when, String title) {
    return new Event(
        id,
        when,
        Basis.BACKGROUND,
        "",
        title,
        "",
        List.of(),
        List.of(),
        "",
        DEFAULT_WEIGHT,
        Status.OCCURRED,
        List.of(),
        Shape.NEW);
  }
}
