package dateline.io;

import dateline.model.Tour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The tours in the text of a timeline file: reads them, and changes them without touching the rest
 * of the text.
 */
public final class TourText {
  private static final String TOURS = "tours";
  private static final String STEPS = "steps";
  private static final char MARK = '\uFEFF';

  private TourText() {}

  /**
   * The tours of a timeline file, those left out that {@link TimelineReader} would leave out. Steps
   * whose event is not in the timeline are among them.
   *
   * @throws Refused when the text is no JSON object, or its tours are no list
   */
  public static List<Tour> of(String file) throws Refused {
    List<Tour> tours = new ArrayList<>();
    for (Item<Tour> item : items(file, list(file, root(file)), StoryReader::tour, Tour::id)) {
      if (item.read() != null) {
        tours.add(item.read());
      }
    }
    return tours;
  }

  /**
   * The same text with these tours and no others. Everything else stays to the letter, and so does
   * the text of each tour, step and value that is the same as before; line ends and indentation are
   * the file's. Entries that could not be read stay where they were. A file without tours gets them
   * at its end.
   *
   * <p>Cost: linear in the text.
   *
   * @param file the text of a timeline file; may begin with a byte order mark
   * @throws Refused when the text is no JSON object, or its tours are no list
   */
  public static String with(String file, List<Tour> tours) throws Refused {
    JsonSpan.Keyed root = root(file);
    JsonSpan.@Nullable Entry list = list(file, root);
    if (list == null && tours.isEmpty()) {
      return file;
    }
    List<Item<Tour>> old = items(file, list, StoryReader::tour, Tour::id);
    Map<String, JsonValue.Fields> known = new HashMap<>();
    for (Item<Tour> item : old) {
      if (item.read() != null && item.json() instanceof JsonValue.Fields fields) {
        known.put(item.read().id(), fields);
      }
    }
    List<Named> wanted = new ArrayList<>();
    for (Tour tour : tours) {
      JsonValue.Fields fields = ItemFields.tour(tour);
      wanted.add(new Named(tour.id(), withUnreadSteps(fields, known.get(tour.id()))));
    }
    return new JsonEdit(file).with(root, TOURS, new JsonValue.Items(woven(old, Tour::id, wanted)));
  }

  /** Whether two lists of tours would be written alike. */
  static boolean same(List<Tour> some, List<Tour> others) {
    return some.stream()
        .map(tour -> ItemFields.tour(tour).sorted())
        .toList()
        .equals(others.stream().map(tour -> ItemFields.tour(tour).sorted()).toList());
  }

  /** An entry of a list; {@code read} is null for what cannot be read. */
  private record Item<T>(@Nullable T read, JsonValue json) {}

  private record Named(String name, JsonValue json) {}

  /** One of several entries of the same name: two steps may tell of one event. */
  private record Nth(String name, int number) {
    static Nth of(String name, Map<String, Integer> counts) {
      return new Nth(name, counts.merge(name, 1, Integer::sum));
    }
  }

  private static JsonSpan.Keyed root(String file) throws Refused {
    int start = JsonSpan.afterWhite(file, !file.isEmpty() && file.charAt(0) == MARK ? 1 : 0);
    try (JsonParser parser = JsonText.parser(file.substring(start))) {
      boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      if (!isObject || parser.nextToken() != null) {
        throw new Refused(Message.of("tours.no-timeline"));
      }
    } catch (JacksonException e) {
      throw new Refused(JsonFault.wording(e));
    }
    if (JsonSpan.of(file, start, 1) instanceof JsonSpan.Keyed root && !root.entries().isEmpty()) {
      return root;
    }
    throw new Refused(Message.of("tours.no-timeline"));
  }

  private static JsonSpan.@Nullable Entry list(String file, JsonSpan.Keyed root) throws Refused {
    for (JsonSpan.Entry entry : root.entries()) {
      if (entry.name().equals(TOURS)) {
        char first = file.charAt(entry.value().from());
        if (first != '[' && first != 'n') {
          throw new Refused(Message.of("tours.no-list"));
        }
        return entry;
      }
    }
    return null;
  }

  private static <T> List<Item<T>> items(
      String file,
      JsonSpan.@Nullable Entry list,
      Function<JsonInput, @Nullable T> reader,
      Function<T, String> name) {
    return list == null
        ? List.of()
        : items(
            JsonValue.parse(file.substring(list.value().from(), list.value().to())), reader, name);
  }

  private static <T> List<Item<T>> items(
      @Nullable JsonValue list, Function<JsonInput, @Nullable T> reader, Function<T, String> name) {
    List<Item<T>> items = new ArrayList<>();
    Set<String> names = new HashSet<>();
    if (list instanceof JsonValue.Items(var all)) {
      for (JsonValue json : all) {
        T read = read(json, reader);
        boolean counts = read != null && (!(read instanceof Tour) || names.add(name.apply(read)));
        items.add(new Item<>(counts ? read : null, json));
      }
    }
    return items;
  }

  private static <T> @Nullable T read(JsonValue json, Function<JsonInput, @Nullable T> reader) {
    if (!(json instanceof JsonValue.Fields)) {
      return null;
    }
    try (JsonParser parser = JsonText.parser(json.compact())) {
      parser.nextToken();
      return reader.apply(new JsonInput(parser, new Problems("")));
    }
  }

  /** A tour as JSON, as far as it can be read. */
  static @Nullable Tour tour(JsonValue json) {
    return read(json, StoryReader::tour);
  }

  private static JsonValue withUnreadSteps(
      JsonValue.Fields tour, JsonValue.@Nullable Fields before) {
    List<Item<Tour.Step>> old =
        items(before == null ? null : before.get(STEPS), StoryReader::step, Tour.Step::event);
    if (old.stream().allMatch(item -> item.read() != null)
        || !(tour.get(STEPS) instanceof JsonValue.Items(var steps))) {
      return tour;
    }
    List<Named> wanted = new ArrayList<>();
    for (JsonValue step : steps) {
      String event =
          step instanceof JsonValue.Fields fields ? SmallJson.string(fields.get("event")) : null;
      wanted.add(new Named(String.valueOf(event), step));
    }
    List<JsonValue> all = woven(old, Tour.Step::event, wanted);
    return new JsonValue.Fields(
        tour.fields().stream()
            .map(
                field ->
                    field.name().equals(STEPS)
                        ? new JsonValue.Field(STEPS, new JsonValue.Items(all))
                        : field)
            .toList());
  }

  /** What is wanted, with each unread entry behind the one that it stood behind, or at the end. */
  private static <T> List<JsonValue> woven(
      List<Item<T>> old, Function<T, String> name, List<Named> wanted) {
    List<JsonValue> woven = new ArrayList<>();
    Map<Nth, List<JsonValue>> behind = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    @Nullable Nth last = null;
    for (Item<T> item : old) {
      if (item.read() != null) {
        last = Nth.of(name.apply(item.read()), counts);
      } else if (last == null) {
        woven.add(item.json());
      } else {
        behind.computeIfAbsent(last, _ -> new ArrayList<>()).add(item.json());
      }
    }
    counts.clear();
    for (Named one : wanted) {
      woven.add(one.json());
      List<JsonValue> followers = behind.remove(Nth.of(one.name(), counts));
      woven.addAll(followers == null ? List.of() : followers);
    }
    behind.values().forEach(woven::addAll);
    return woven;
  }
}
