package dateline.index;

/**
 * A lane of the pane and the events in it.
 *
 * @param key what the lane stands for: the id of a theme, entity or source; empty for events
 *     without one and for the lane of all
 * @param name what to write at its side
 * @param hue the lane's place among the themes, from 0; -1 for none
 * @param folded whether it is to take one row only
 */
public record Lane(String key, String name, int hue, boolean folded, IntervalIndex events) {

  public Lane(String key, String name, int hue, IntervalIndex events) {
    this(key, name, hue, false, events);
  }

  /** The same lane taking one row only. */
  public Lane fold() {
    return new Lane(key, name, hue, true, events);
  }
}
