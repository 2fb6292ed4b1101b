package dateline.session;

import dateline.model.Disagreement;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Source;
import dateline.model.Theme;
import dateline.model.Timeline;
import dateline.time.Edtf;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The facets of a timeline's events. Themes, entities and sources go by their ids, and an event
 * without any by the empty key; status, basis and weight by their words and digits; {@link
 * Facet#RECORD} by {@link #SUPPORTED}, {@link #UNSUPPORTED} and {@link #DISPUTED}.
 */
public final class Facets {

  public static final String SUPPORTED = "supported";
  public static final String UNSUPPORTED = "unsupported";
  public static final String DISPUTED = "disputed";

  /** An event has none. */
  public static final String NONE = "";

  private static final Facet[] ALL = Facet.values();

  private final OpenTimeline open;
  private final Map<String, Facet> kinds = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();

  public Facets(OpenTimeline open) {
    this.open = open;
    for (Entity entity : open.timeline().entities()) {
      kinds.putIfAbsent(entity.id(), facet(entity.kind()));
    }
    for (Disagreement one : open.timeline().disagreements()) {
      disputed.addAll(one.events());
    }
  }

  /**
   * A value of a facet.
   *
   * @param name what it is called; empty where its key says it, for {@link #NONE} too
   * @param count how many events there would be if it were chosen, as far as the other facets, the
   *     dates and the words allow
   */
  public record Option(String key, String name, int count) {}

  private static Facet facet(Entity.Kind kind) {
    return switch (kind) {
      case PERSON -> Facet.PERSON;
      case ORGANISATION -> Facet.ORGANISATION;
      case PLACE -> Facet.PLACE;
      case THING -> Facet.THING;
    };
  }

  /** The keys that an event has of a facet; each once. */
  Collection<String> keys(Event event, Facet facet) {
    return switch (facet) {
      case THEME -> event.themes().isEmpty() ? List.of(NONE) : event.themes();
      case PERSON, ORGANISATION, PLACE, THING -> entities(event, facet);
      case SOURCE -> sources(event.evidence());
      case STATUS -> List.of(word(event.status()));
      case BASIS -> List.of(word(event.basis()));
      case WEIGHT -> List.of(String.valueOf(event.weight()));
      case RECORD -> {
        String support = event.evidence().isEmpty() ? UNSUPPORTED : SUPPORTED;
        yield disputed.contains(event.id()) ? List.of(support, DISPUTED) : List.of(support);
      }
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Collection<String> entities(Event event, Facet facet) {
    Set<String> keys = new HashSet<>();
    for (String id : event.entities()) {
      if (kinds.get(id) == facet) {
        keys.add(id);
      }
    }
    if (facet == Facet.PLACE && !event.place().isEmpty()) {
      keys.add(event.place());
    }
    return keys;
  }

  private static Collection<String> sources(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return List.of(NONE);
    }
    Set<String> keys = new HashSet<>();
    evidence.forEach(passage -> keys.add(passage.quote().source()));
    return keys;
  }

  /** Whether an event has a chosen value of a facet, or none is chosen. */
  boolean has(Event event, Facet facet, Filter filter) {
    Set<String> chosen = filter.of(facet);
    return chosen.isEmpty() || keys(event, facet).stream().anyMatch(chosen::contains);
  }

  /** Whether the event at a position touches the dates and is among those that have the words. */
  boolean touches(int position, Filter filter, BitSet found) {
    Edtf dates = filter.dates();
    return (filter.text().isEmpty() || found.get(position))
        && (dates == null
            || (open.index().from(position) <= dates.latest()
                && open.index().to(position) >= dates.earliest()));
  }

  /**
   * The values of every facet that there are, in the order of the file, with counts. Cost: linear
   * in the events; off the JavaFX thread for a large timeline.
   *
   * @param found the positions that have the filter's words
   */
  public Map<Facet, List<Option>> options(Filter filter, BitSet found) {
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    Map<Facet, Map<String, String>> names = names();
    names.forEach(
        (facet, named) -> {
          Map<String, Integer> none = new LinkedHashMap<>();
          named.keySet().forEach(key -> none.put(key, 0));
          counts.put(facet, none);
        });
    for (int position = 0; position < open.index().size(); position++) {
      if (touches(position, filter, found)) {
        count(open.index().at(position), filter, counts);
      }
    }
    Map<Facet, List<Option>> options = new EnumMap<>(Facet.class);
    counts.forEach(
        (facet, numbers) -> {
          Map<String, String> named = names.getOrDefault(facet, Map.of());
          List<Option> some = new ArrayList<>();
          numbers.forEach(
              (key, number) -> some.add(new Option(key, named.getOrDefault(key, ""), number)));
          options.put(facet, some);
        });
    return options;
  }

  /** An event that no facet, or only one, leaves out counts for all, or for that one. */
  private void count(Event event, Filter filter, Map<Facet, Map<String, Integer>> counts) {
    int misses = 0;
    Facet missed = Facet.THEME;
    for (Facet facet : ALL) {
      if (!has(event, facet, filter)) {
        misses++;
        missed = facet;
      }
    }
    for (Facet facet : ALL) {
      if (misses == 0 || (misses == 1 && missed == facet)) {
        for (String key : keys(event, facet)) {
          counts.computeIfAbsent(facet, _ -> new LinkedHashMap<>()).merge(key, 1, Integer::sum);
        }
      }
    }
  }

  private Map<Facet, Map<String, String>> names() {
    Timeline timeline = open.timeline();
    Map<Facet, Map<String, String>> names = new EnumMap<>(Facet.class);
    for (Theme theme : timeline.themes()) {
      named(names, Facet.THEME).putIfAbsent(theme.id(), theme.label());
    }
    for (Entity entity : timeline.entities()) {
      named(names, facet(entity.kind())).putIfAbsent(entity.id(), entity.name());
    }
    for (Source source : new Sources(timeline.sources()).ordered()) {
      named(names, Facet.SOURCE).putIfAbsent(source.id(), source.shortName());
    }
    return names;
  }

  private static Map<String, String> named(Map<Facet, Map<String, String>> names, Facet facet) {
    return names.computeIfAbsent(facet, _ -> new LinkedHashMap<>());
  }
}
