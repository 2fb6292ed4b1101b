package dateline.render;

import dateline.model.Event;
import dateline.model.Theme;
import dateline.model.Timeline;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What a frame's positions stand for, and what of it stands out.
 *
 * @param events the event at a position
 * @param hues the number of each theme
 * @param selected the selected event's position, or -1
 * @param related the positions tied to it; empty when it has no ties
 * @param hovered the position under the pointer, or -1
 * @param disputed the positions on which sources disagree
 * @param veiled the positions not yet known at the chosen day
 * @param ties the selected event's causes and consequences
 */
public record Subject(
    IntFunction<Event> events,
    Map<String, Integer> hues,
    int selected,
    BitSet related,
    int hovered,
    BitSet disputed,
    BitSet veiled,
    List<Tie> ties) {

  /**
   * A tie between two events.
   *
   * @param from the position of the cause, or of the earlier
   * @param to the position of the consequence, or of the later
   * @param kind in words
   */
  public record Tie(int from, int to, String kind) {}

  /** The number of each theme, in the order in which the timeline lists them. */
  public static Map<String, Integer> hues(Timeline timeline) {
    Map<String, Integer> hues = new HashMap<>();
    List<Theme> themes = timeline.themes();
    for (int number = 0; number < themes.size(); number++) {
      hues.put(themes.get(number).id(), number);
    }
    return hues;
  }

  /** The number of the event's first theme; of its lane's, where the lane has one; -1 for none. */
  int hue(Event event, int laneHue) {
    if (laneHue >= 0) {
      return laneHue;
    }
    return event.themes().isEmpty() ? -1 : hues.getOrDefault(event.themes().getFirst(), -1);
  }

  /** Whether an event steps back, because others are tied to the selected one and it is not. */
  boolean recedes(int position) {
    return selected >= 0
        && !related.isEmpty()
        && position != selected
        && position != hovered
        && !related.get(position);
  }
}
