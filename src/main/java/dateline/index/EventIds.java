package dateline.index;

import dateline.model.Event;
import java.util.List;

/** Finds events by their id: a hash table of places in the file, 4 to 8 bytes an event. */
public final class EventIds {

  private final List<Event> events;
  private final int[] table;

  public EventIds(List<Event> events) {
    this.events = events;
    table = new int[Integer.highestOneBit(Math.max(2, events.size())) * 2];
    for (int event = 0; event < events.size(); event++) {
      int slot = slot(events.get(event).id());
      if (table[slot] == 0) {
        table[slot] = event + 1;
      }
    }
  }

  /** The place in the file of the first event with this id, or -1. Cost: constant. */
  public int event(String id) {
    return table[slot(id)] - 1;
  }

  /** The slot that holds the id, or the empty one where it belongs. */
  private int slot(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    int slot = hash >>> Integer.numberOfLeadingZeros(table.length - 1);
    while (table[slot] != 0 && !events.get(table[slot] - 1).id().equals(id)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
