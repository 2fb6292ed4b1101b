package dateline.io;

import dateline.words.Said;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The ids that a file declares and what refers to them. In the usual order of a file what is
 * referred to comes first and a reference is checked at once; only one that runs ahead is kept,
 * with its place, until the end.
 */
final class References {
  private static final int MOST_GUESSED_FROM = 500;

  /** What can be referred to. */
  enum To {
    SOURCE,
    ENTITY,
    /** An entity that is a place. */
    PLACE,
    THEME,
    EVENT,
    DISAGREEMENT,
    TOUR;

    private Said said() {
      return Message.of("id-of." + Words.word(this == PLACE ? ENTITY : this));
    }
  }

  /** The list whose item refers. */
  enum In {
    EVENTS,
    DISAGREEMENTS,
    LINKS,
    TOURS
  }

  private final Problems problems;
  private final Map<To, Set<String>> declared = new EnumMap<>(To.class);
  private final Map<To, Set<String>> leftOut = new EnumMap<>(To.class);
  private In in = In.EVENTS;
  private int item;

  private int waiting;
  private To[] waitingTo = new To[64];
  private String[] waitingId = new String[64];
  private long[] waitingPlace = new long[64];
  private int[] waitingItem = new int[64];
  private In[] waitingIn = new In[64];

  References(Problems problems) {
    this.problems = problems;
    for (To to : To.values()) {
      declared.put(to, new HashSet<>());
      leftOut.put(to, new HashSet<>());
    }
  }

  /** Says whose references come next: the item that will be at this index of its list. */
  void referrer(In list, int index) {
    in = list;
    item = index;
  }

  /** Declares an id; false when it is taken. */
  boolean declare(To to, String id) {
    return declared(to).add(id);
  }

  /** Takes back the id of an object that turned out not to be usable. */
  void leaveOut(To to, String id) {
    declared(to).remove(id);
    leftOut(to).add(id);
  }

  boolean known(To to, String id) {
    return declared(to == To.PLACE ? To.ENTITY : to).contains(id);
  }

  /** Checks a reference now if its target was read, else at the end. */
  void check(To to, String id, LongSupplier place) {
    if (!declared(to).contains(id)) {
      keep(to, id, place.getAsLong());
    }
  }

  private void keep(To to, String id, long place) {
    if (waiting == waitingTo.length) {
      int more = waiting * 2;
      waitingTo = Arrays.copyOf(waitingTo, more);
      waitingId = Arrays.copyOf(waitingId, more);
      waitingPlace = Arrays.copyOf(waitingPlace, more);
      waitingItem = Arrays.copyOf(waitingItem, more);
      waitingIn = Arrays.copyOf(waitingIn, more);
    }
    waitingTo[waiting] = to;
    waitingId[waiting] = id;
    waitingPlace[waiting] = place;
    waitingItem[waiting] = item;
    waitingIn[waiting++] = in;
  }

  /**
   * Finds what refers to nothing.
   *
   * @param report whether to say so; not when the file was not read to its end
   * @return the items of each list that do so
   */
  Map<In, BitSet> resolve(boolean report) {
    Map<In, BitSet> failing = new EnumMap<>(In.class);
    for (int i = 0; i < waiting; i++) {
      To to = waitingTo[i];
      String id = waitingId[i];
      if (declared(to).contains(id)) {
        continue;
      }
      if (to == To.PLACE && known(to, id)) {
        problems.warning(waitingPlace[i], Message.of("id.no-place", Wording.shown(id)));
        continue;
      }
      failing.computeIfAbsent(waitingIn[i], list -> new BitSet()).set(waitingItem[i]);
      if (report) {
        problems.error(waitingPlace[i], problems.full() ? Said.plain("") : wording(to, id));
      }
    }
    return failing;
  }

  private Said wording(To to, String id) {
    if (leftOut(to == To.PLACE ? To.ENTITY : to).contains(id)) {
      return Message.of("id.left-out", to.said(), Wording.shown(id));
    }
    Set<String> ids = declared(to);
    Said none = Message.of("id.none", to.said(), Wording.shown(id));
    return ids.size() <= MOST_GUESSED_FROM ? Wording.guess(none, id, ids) : none;
  }

  private Set<String> declared(To to) {
    return declared.getOrDefault(to, Set.of());
  }

  private Set<String> leftOut(To to) {
    return leftOut.getOrDefault(to, Set.of());
  }
}
