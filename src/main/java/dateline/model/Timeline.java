package dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A whole timeline, in the order of its file.
 *
 * @param language the language of titles and summaries, BCP 47; empty when not given
 * @param pictures of events, by the event's id. They are here and not in the events because few
 *     have any, and a million would pay for each field.
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
    Map<String, List<Media>> pictures,
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
    pictures = Map.copyOf(pictures);
  }

  /** A timeline without pictures. */
  public Timeline(
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
    this(
        title,
        description,
        language,
        sources,
        entities,
        themes,
        events,
        disagreements,
        links,
        tours,
        Map.of(),
        shape);
  }

  /** A timeline of these events alone. */
  public static Timeline of(String title, List<Event> events) {
    return new Timeline(
        title, "", "", List.of(), List.of(), List.of(), events, List.of(), List.of(), List.of(),
        Shape.NEW);
  }

  /** The pictures of an event, in the order of the file. */
  public List<Media> pictures(Event event) {
    return pictures.getOrDefault(event.id(), List.of());
  }

  /** The places where its events happened, in the order of the file. Cost: linear in the events. */
  public List<Entity> eventPlaces() {
    Set<String> named = events.stream().map(Event::place).collect(Collectors.toSet());
    return entities.stream().filter(entity -> named.contains(entity.id())).toList();
  }
}
