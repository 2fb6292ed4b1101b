package dateline.notes;

import dateline.model.Event;
import dateline.model.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * What a timeline is known again by. The format gives a timeline no id of its own, and its file is
 * edited, moved, copied and renamed; so it has three marks, and <em>two of three</em> must agree:
 *
 * <ol>
 *   <li>the title;
 *   <li>the location;
 *   <li>the events: at least half of a sample of ids is still there.
 * </ol>
 *
 * <p>Nearly all of the sample (nine tenths of five ids or more) is enough by itself, for a file
 * that was moved and given a new title. So notes survive any edit of the events, a move, a new
 * title, and two of these at once as long as the events stay.
 *
 * <p>Collisions: copies of one timeline share their notes, and that is meant. Two timelines that
 * were made from one template, with the same title and the same ids, share theirs too; each then
 * sees the other's as notes on events that are gone, and none is lost. A file overwritten by
 * another timeline shares only its location, and gets notes of its own.
 *
 * @param title may be empty, and then agrees with none
 * @param location path or name of where it was last opened; may be empty, and then agrees with none
 * @param events ids of at most {@value #MOST_SAMPLED} events
 */
public record TimelineIdentity(String title, String location, List<String> events) {

  /** The size of the sample. */
  public static final int MOST_SAMPLED = 64;

  private static final int FEWEST_ALONE = 5;
  private static final double NEARLY_ALL = 0.9;
  private static final double HALF = 0.5;

  public TimelineIdentity {
    events = List.copyOf(events);
  }

  /**
   * The identity of a timeline. The sample is that of the ids with the least hash value, so that it
   * is spread over the whole timeline and stays when others come and go.
   *
   * @param location path or name of where it was opened
   */
  public static TimelineIdentity of(Timeline timeline, String location) {
    Comparator<String> order =
        Comparator.<String>comparingInt(TimelineIdentity::mixed)
            .thenComparing(Comparator.naturalOrder());
    PriorityQueue<String> least = new PriorityQueue<>(order.reversed());
    for (Event event : timeline.events()) {
      least.add(event.id());
      if (least.size() > MOST_SAMPLED) {
        least.remove();
      }
    }
    return new TimelineIdentity(timeline.title(), location, least.stream().sorted(order).toList());
  }

  /** Spreads what {@link String#hashCode} leaves together, for ids that are numbered. */
  private static int mixed(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) * 0x85EBCA6B;
  }

  /**
   * How well this identity, of earlier, fits a timeline of now; 0 when it is not the same.
   *
   * @param now the timeline's identity
   * @param present those of this identity's events that the timeline has
   * @return the higher the better
   */
  public double fit(TimelineIdentity now, Set<String> present) {
    long kept = events.stream().filter(present::contains).count();
    double share = events.isEmpty() ? 0 : (double) kept / events.size();
    int marks = share >= HALF ? 1 : 0;
    marks += !title.isBlank() && title.equals(now.title) ? 1 : 0;
    marks += !location.isEmpty() && location.equals(now.location) ? 1 : 0;
    boolean same = marks >= 2 || (events.size() >= FEWEST_ALONE && share >= NEARLY_ALL);
    return same ? marks + share : 0;
  }
}
