package dateline.index;

import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Source;
import dateline.model.Theme;
import dateline.model.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Sorts events into lanes. An event that belongs to two groups stands in both. */
public final class Lanes {

  private Lanes() {}

  /**
   * The lanes of a timeline in the order in which it lists their subjects, then one for events that
   * belong to none. Lanes without events are left out, themes excepted. Cost: linear.
   *
   * @param shown which positions to take
   * @param rest the name of the lane for events that belong to no group
   */
  public static List<Lane> of(
      Timeline timeline, EventIndex index, Grouping grouping, IntPredicate shown, String rest) {
    Map<String, String> names = names(timeline, grouping);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    names.keySet().forEach(key -> numbers.put(key, numbers.size()));
    int none = names.size();
    Positions[] found = new Positions[none + 1];
    Arrays.setAll(found, lane -> new Positions());
    for (int position = 0; position < index.size(); position++) {
      if (shown.test(position)) {
        boolean placed = false;
        for (String key : keys(index.at(position), grouping)) {
          Integer lane = numbers.get(key);
          if (lane != null) {
            found[lane].add(position);
            placed = true;
          }
        }
        if (!placed) {
          found[none].add(position);
        }
      }
    }
    List<Lane> lanes = new ArrayList<>();
    names.forEach(
        (key, name) -> {
          Positions positions = found[lanes.size()];
          int hue = grouping == Grouping.THEME ? lanes.size() : -1;
          lanes.add(new Lane(key, name, hue, new IntervalIndex(index, positions.trimmed())));
        });
    lanes.removeIf(lane -> lane.events().size() == 0 && grouping != Grouping.THEME);
    if (found[none].size > 0) {
      lanes.add(new Lane("", rest, -1, new IntervalIndex(index, found[none].trimmed())));
    }
    return List.copyOf(lanes);
  }

  private static Map<String, String> names(Timeline timeline, Grouping grouping) {
    Map<String, String> names = new LinkedHashMap<>();
    switch (grouping) {
      case THEME -> {
        for (Theme theme : timeline.themes()) {
          names.put(theme.id(), theme.label());
        }
      }
      case ENTITY, PLACE -> {
        for (Entity entity : timeline.entities()) {
          if ((entity.kind() == Entity.Kind.PLACE) == (grouping == Grouping.PLACE)) {
            names.put(entity.id(), entity.name());
          }
        }
      }
      case SOURCE -> {
        for (Source source : timeline.sources()) {
          names.put(source.id(), source.shortName());
        }
      }
      case NONE -> {}
    }
    return names;
  }

  private static Iterable<String> keys(Event event, Grouping grouping) {
    return switch (grouping) {
      case THEME -> event.themes();
      case ENTITY -> event.entities();
      case PLACE -> List.of(event.place());
      case SOURCE ->
          event.evidence().stream()
              .map(Evidence::quote)
              .map(quote -> quote.source())
              .distinct()
              .toList();
      case NONE -> List.of();
    };
  }

  private static final class Positions {
    private int[] values = new int[16];
    private int size;

    void add(int position) {
      if (size > 0 && values[size - 1] == position) {
        return;
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = position;
    }

    int[] trimmed() {
      return Arrays.copyOf(values, size);
    }
  }
}
