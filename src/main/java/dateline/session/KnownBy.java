package dateline.session;

import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Source;
import dateline.time.Edtf;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The timeline as a reader could know it at the end of a day. Immutable.
 *
 * <p>A report is out when the last moment at which it can have been published has passed ({@link
 * Edtf#latest} of its date): of a report dated "between 2 and 6 February" nobody can say before the
 * 6th ends that it was out. A report without a date, or with one that has no end, is out by no day,
 * only at {@link #EVER}.
 *
 * <p>An event with evidence is known once one of its reports is out. An event without any rests on
 * what is generally known, not on a report: it is known from the moment that it began.
 */
public final class KnownBy {

  /** The day after all days: everything is known. */
  public static final long EVER = Long.MAX_VALUE;

  /**
   * What one report adds to those before it.
   *
   * @param day the last millisecond at which it was published; {@link #EVER} without a date
   * @param events how many events it is the first to report
   * @param passages how many passages support events with its words
   */
  public record Report(Source source, long day, int events, int passages) {}

  private final long day;
  private final BitSet known = new BitSet();
  private final int[] evidence;

  private KnownBy(long day, int size) {
    this.day = day;
    evidence = new int[size];
  }

  /**
   * What is known by a day. Cost: linear in the events and their evidence.
   *
   * @param day the last millisecond of it; {@link #EVER} for all that there is
   */
  public static KnownBy of(OpenTimeline open, long day) {
    KnownBy made = new KnownBy(day, open.index().size());
    Sources sources = new Sources(open.timeline().sources());
    BitSet out = new BitSet();
    for (int rank = 0; rank < sources.ordered().size(); rank++) {
      out.set(rank, day(sources.ordered().get(rank)) <= day);
    }
    for (int position = 0; position < made.evidence.length; position++) {
      List<Evidence> passages = open.index().at(position).evidence();
      int count = 0;
      for (Evidence passage : passages) {
        int rank = sources.rank(passage.quote().source());
        count += day == EVER || (rank >= 0 && out.get(rank)) ? 1 : 0;
      }
      made.evidence[position] = count;
      boolean general = passages.isEmpty() && (day == EVER || open.index().from(position) <= day);
      made.known.set(position, count > 0 || general);
    }
    return made;
  }

  /**
   * Every report in the order in which they came out, those of the same day in the order of their
   * dates and then of the file. Cost: linear in the events and their evidence.
   */
  public static List<Report> reports(OpenTimeline open) {
    List<Source> ordered =
        new Sources(open.timeline().sources())
            .ordered().stream().sorted(Comparator.comparingLong(KnownBy::day)).toList();
    Map<String, Integer> ranks = new HashMap<>();
    ordered.forEach(source -> ranks.putIfAbsent(source.id(), ranks.size()));
    int[] events = new int[ordered.size()];
    int[] passages = new int[ordered.size()];
    for (Event event : open.timeline().events()) {
      int first = ordered.size();
      for (Evidence passage : event.evidence()) {
        int rank = ranks.getOrDefault(passage.quote().source(), ordered.size());
        first = Math.min(first, rank);
        if (rank < ordered.size()) {
          passages[rank]++;
        }
      }
      if (first < ordered.size()) {
        events[first]++;
      }
    }
    return IntStream.range(0, ordered.size())
        .mapToObj(
            rank ->
                new Report(ordered.get(rank), day(ordered.get(rank)), events[rank], passages[rank]))
        .toList();
  }

  /** The last moment at which a source can have been published; {@link #EVER} without a date. */
  public static long day(Source source) {
    Edtf published = source.published();
    return published == null ? EVER : published.latest();
  }

  /** The last millisecond of the day; {@link #EVER} when everything counts. */
  public long day() {
    return day;
  }

  /** Whether the event at this position in time is known. */
  public boolean knows(int position) {
    return known.get(position);
  }

  /** The positions of the known events; a copy. */
  public BitSet known() {
    return (BitSet) known.clone();
  }

  /** How many of the passages that support the event at this position are out. */
  public int evidence(int position) {
    return evidence[position];
  }
}
