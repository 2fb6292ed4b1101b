package dateline.index;

import dateline.model.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds events by their id. The hash table of places in the file, 8 to 16 bytes an event, is made
 * by the first question: a large timeline that never refers to an event by its id does without.
 */
public final class EventIds {

  private final List<Event> events;
  private volatile int @Nullable [] table;

  public EventIds(List<Event> events) {
    this.events = events;
  }

  /** The place in the file of the first event with this id, or -1. Cost: constant, once asked. */
  public int event(String id) {
    int[] known = table;
    if (known == null) {
      known = filled();
      table = known;
    }
    return known[slot(known, id)] - 1;
  }

  private int[] filled() {
    int[] places = new int[Integer.highestOneBit(Math.max(2, events.size())) * 4];
    for (int event = 0; event < events.size(); event++) {
      int slot = slot(places, events.get(event).id());
      if (places[slot] == 0) {
        places[slot] = event + 1;
      }
    }
    return places;
  }

  /** The slot that holds the id, or the empty one where it belongs. */
  private int slot(int[] places, String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    int slot = hash >>> Integer.numberOfLeadingZeros(places.length - 1);
    while (places[slot] != 0 && !events.get(places[slot] - 1).id().equals(id)) {
      slot = (slot + 1) & (places.length - 1);
    }
    return slot;
  }
}
