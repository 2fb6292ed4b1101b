package dateline.index;

import dateline.model.Event;
import dateline.model.Timeline;
import dateline.time.Edtf;
import dateline.time.Extent;
import java.util.Arrays;
import java.util.List;

/**
 * A timeline's events in the order of time, as parallel arrays: by the first moment, then the last,
 * then the surer date, then as in the file. Immutable; 25 bytes an event.
 *
 * <p>Where a date has no end (or no start) that is known, the event lies on the axis only as far as
 * its date goes: how such a side is shown is up to the drawing.
 */
public final class EventIndex {

  private final List<Event> events;
  private final int[] order;
  private final int[] positions;
  private final long[] from;
  private final long[] to;
  private final byte[] weight;
  private final long latest;

  private EventIndex(List<Event> events, int[] order, long[] from, long[] to) {
    this.events = events;
    this.order = order;
    this.from = from;
    this.to = to;
    latest = Arrays.stream(to).max().orElse(0);
    positions = new int[order.length];
    weight = new byte[order.length];
    for (int position = 0; position < order.length; position++) {
      positions[order[position]] = position;
      weight[position] = (byte) events.get(order[position]).weight();
    }
  }

  /** Cost: one sort of the events, the sooner done the more of them stand in order already. */
  public static EventIndex of(Timeline timeline) {
    List<Event> events = timeline.events();
    int size = events.size();
    long[] from = new long[size];
    long[] to = new long[size];
    for (int event = 0; event < size; event++) {
      Edtf when = events.get(event).when();
      from[event] = start(when);
      to[event] = Math.max(from[event], end(when));
    }
    int[] order = sorted(from, to, doubts(events));
    return new EventIndex(events, order, permuted(from, order), permuted(to, order));
  }

  public int size() {
    return order.length;
  }

  /** The event at a position. */
  public Event at(int position) {
    return events.get(order[position]);
  }

  /** The place in the file of the event at a position. */
  public int event(int position) {
    return order[position];
  }

  /** The position of the event at a place in the file. */
  public int position(int event) {
    return positions[event];
  }

  /** The first millisecond on the axis; ascending with the position. */
  public long from(int position) {
    return from[position];
  }

  /** The last millisecond on the axis, never before {@link #from}. */
  public long to(int position) {
    return to[position];
  }

  /** 1 to 3. */
  public int weight(int position) {
    return weight[position];
  }

  /** The last millisecond of any event; 0 when there is none. */
  public long latest() {
    return latest;
  }

  private static long start(Edtf when) {
    if (when.earliest() != Long.MIN_VALUE) {
      return when.earliest();
    }
    if (when.latest() == Long.MAX_VALUE) {
      return 0;
    }
    Extent extent = when.extent();
    return extent.hasKnown() && extent.knownFrom() != Long.MIN_VALUE
        ? extent.knownFrom()
        : when.latest();
  }

  private static long end(Edtf when) {
    if (when.latest() != Long.MAX_VALUE) {
      return when.latest();
    }
    Extent extent = when.extent();
    return extent.hasKnown() && extent.knownTo() != Long.MAX_VALUE ? extent.knownTo() : start(when);
  }

  /** How doubtful each date is: of dates that cover the same days the surer comes first. */
  private static byte[] doubts(List<Event> events) {
    byte[] doubts = new byte[events.size()];
    for (int event = 0; event < doubts.length; event++) {
      Edtf when = events.get(event).when();
      doubts[event] = (byte) ((when.approximate() ? 1 : 0) + (when.uncertain() ? 2 : 0));
    }
    return doubts;
  }

  private static int[] sorted(long[] from, long[] to, byte[] doubts) {
    int[] order = new int[from.length];
    Arrays.setAll(order, event -> event);
    int[] spare = order.clone();
    mergeSort(order, spare, 0, order.length, from, to, doubts);
    return order;
  }

  /** Stable, on plain numbers: boxing a million of them would cost more than the sort. */
  private static void mergeSort(
      int[] into, int[] spare, int low, int high, long[] from, long[] to, byte[] doubts) {
    if (high - low < 2) {
      return;
    }
    int middle = (low + high) >>> 1;
    mergeSort(spare, into, low, middle, from, to, doubts);
    mergeSort(spare, into, middle, high, from, to, doubts);
    if (compare(spare[middle - 1], spare[middle], from, to, doubts) <= 0) {
      System.arraycopy(spare, low, into, low, high - low);
      return;
    }
    int left = low;
    int right = middle;
    for (int next = low; next < high; next++) {
      boolean takeLeft =
          right >= high
              || (left < middle && compare(spare[left], spare[right], from, to, doubts) <= 0);
      into[next] = takeLeft ? spare[left++] : spare[right++];
    }
  }

  private static int compare(int a, int b, long[] from, long[] to, byte[] doubts) {
    if (from[a] != from[b]) {
      return from[a] < from[b] ? -1 : 1;
    }
    return to[a] != to[b] ? (to[a] < to[b] ? -1 : 1) : doubts[a] - doubts[b];
  }

  private static long[] permuted(long[] values, int[] order) {
    long[] permuted = new long[values.length];
    for (int position = 0; position < order.length; position++) {
      permuted[position] = values[order[position]];
    }
    return permuted;
  }
}
