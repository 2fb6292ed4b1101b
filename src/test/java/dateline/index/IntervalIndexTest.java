package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pyramid of blocks against looking at every event. */
class IntervalIndexTest {

  private static EventIndex events(long seed, int size) {
    return EventIndex.of(Crowds.random(seed, size, 0));
  }

  private static IntervalIndex all(EventIndex events) {
    return new IntervalIndex(events, IntStream.range(0, events.size()).toArray());
  }

  private static List<Integer> overlapping(IntervalIndex index, long from, long to, int limit) {
    List<Integer> found = new ArrayList<>();
    assertEquals(index.overlapping(from, to, limit, found::add), found.size());
    return found;
  }

  private static List<Integer> byLooking(
      EventIndex events, IntervalIndex index, long from, long to) {
    List<Integer> found = new ArrayList<>();
    for (int rank = 0; rank < index.size(); rank++) {
      int position = index.position(rank);
      if (events.from(position) < to && events.to(position) >= from) {
        found.add(rank);
      }
    }
    return found;
  }

  @Test
  void anEarlyLongEventIsFoundBehindThousandsOfShortOnes() {
    List<dateline.model.Event> list = new ArrayList<>();
    list.add(Crowds.event("long", "1000/2500", "long", List.of(), 1));
    for (int year = 1001; year < 2400; year++) {
      list.add(Crowds.event("short" + year, year + "-01-01", "short", List.of(), 1));
    }
    EventIndex events = EventIndex.of(Crowds.of(list, List.of()));
    IntervalIndex index = all(events);
    long from = dateline.time.Edtf.parse("2400-06-01").earliest();
    assertEquals(List.of(0), overlapping(index, from, from + 1, 10));
  }

  @Test
  void howManyOverlapASpanIsWhatLookingAtEachFinds() {
    for (int size : new int[] {0, 1, 16, 700}) {
      EventIndex events = events(size + 2, size);
      IntervalIndex index = all(events);
      Random random = new Random(size);
      for (int i = 0; i < 200; i++) {
        long from = someTime(events, random);
        long to = from + random.nextLong(1L << random.nextInt(1, 45));
        assertEquals(byLooking(events, index, from, to).size(), index.countOverlapping(from, to));
        int earlier = 0;
        for (int rank = 0; rank < index.size(); rank++) {
          earlier += index.from(rank) < from && index.to(rank) >= from ? 1 : 0;
        }
        assertEquals(earlier, index.countOverlapping(from, from));
      }
    }
  }

  @Test
  void whatOverlapsASpanIsFoundWhateverItsDuration() {
    for (int size : new int[] {0, 1, 2, 15, 16, 17, 255, 256, 257, 1_000, 5_000}) {
      EventIndex events = events(size + 1, size);
      IntervalIndex index = all(events);
      Random random = new Random(size);
      for (int i = 0; i < 60; i++) {
        long from = someTime(events, random);
        long to = from + (long) Math.exp(random.nextDouble(0, 28));
        List<Integer> expected = byLooking(events, index, from, to);
        assertEquals(expected, overlapping(index, from, to, Integer.MAX_VALUE));
        int limit = random.nextInt(20);
        assertEquals(
            expected.subList(0, Math.min(limit, expected.size())),
            overlapping(index, from, to, limit));
      }
    }
  }

  @Test
  void aSelectionOfEventsIsIndexedByItsOwnRanks() {
    EventIndex events = events(21, 2_000);
    Random random = new Random(21);
    int[] some = IntStream.range(0, 2_000).filter(_ -> random.nextInt(3) == 0).toArray();
    IntervalIndex index = new IntervalIndex(events, some);
    for (int rank = 0; rank < some.length; rank++) {
      assertEquals(some[rank], index.position(rank));
      assertEquals(rank, index.rank(some[rank]));
      assertEquals(events.from(some[rank]), index.from(rank));
    }
    for (int i = 0; i < 100; i++) {
      long from = someTime(events, random);
      long to = from + random.nextLong(1, 1L << 37);
      assertEquals(
          byLooking(events, index, from, to), overlapping(index, from, to, Integer.MAX_VALUE));
    }
  }

  @Test
  void startsInASpanAreCounted() {
    EventIndex events = events(31, 3_000);
    IntervalIndex index = all(events);
    Random random = new Random(31);
    for (int i = 0; i < 300; i++) {
      long from = someTime(events, random);
      long to = random.nextInt(10) == 0 ? from : from + random.nextLong(1L << 38);
      long expected =
          IntStream.range(0, events.size())
              .filter(position -> events.from(position) >= from && events.from(position) < to)
              .count();
      assertEquals(expected, index.countStarting(from, to));
    }
    assertEquals(0, index.countStarting(5, -5));
    assertEquals(3_000, index.countStarting(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void theHeaviestOfAStretchIsTheEarliestOfEquals() {
    for (int size : new int[] {1, 16, 17, 300, 4_500}) {
      EventIndex events = events(size + 40, size);
      IntervalIndex index = all(events);
      Random random = new Random(size);
      for (int i = 0; i < 300; i++) {
        int low = random.nextInt(size + 1);
        int high = low + random.nextInt(size + 1 - low);
        int best = -1;
        for (int rank = low; rank < high; rank++) {
          if (best < 0 || events.weight(rank) > events.weight(best)) {
            best = rank;
          }
        }
        assertEquals(best, index.heaviest(low, high), low + " to " + high + " of " + size);
      }
    }
  }

  private static long someTime(EventIndex events, Random random) {
    if (events.size() == 0 || random.nextInt(4) == 0) {
      return random.nextLong(-1L << 42, 1L << 42);
    }
    int position = random.nextInt(events.size());
    long time = random.nextBoolean() ? events.from(position) : events.to(position);
    return time + random.nextInt(-1, 2);
  }
}
