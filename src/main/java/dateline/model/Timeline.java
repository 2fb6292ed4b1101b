package dateline.model;

import java.util.List;

/**
 * A whole timeline, in the order of its file.
 *
 * @param language the language of titles and summaries, BCP 47; empty when not given
 */
public record Timeline(
    String title,
    String description,
    String language,
    List<Source> sources,
    List<Entity> entities,
    List<Theme> themes,
    List<Event> events,
    List<Disagreement> disagreements,
    List<Link> links,
    List<Tour> tours,
    Shape shape) {

  /** What the {@code format} key of a file must say. */
  public static final String FORMAT = "dateline/1";

  public Timeline {
    sources = List.copyOf(sources);
    entities = List.copyOf(entities);
    themes = List.copyOf(themes);
    events = List.copyOf(events);
    disagreements = List.copyOf(disagreements);
    links = List.copyOf(links);
    tours = List.copyOf(tours);
  }

  /** A timeline of these events alone. */
  public static Timeline of(String title, List<Event> events) {
    return new Timeline(
        title, "", "", List.of(), List.of(), List.of(), events, List.of(), List.of(), List.of(),
        Shape.NEW);
  }
}
