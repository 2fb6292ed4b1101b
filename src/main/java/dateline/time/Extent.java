package dateline.time;

/**
 * What a date covers for certain and what it covers perhaps, all in milliseconds from
 * 1970-01-01T00:00Z and inclusive, so that it can be drawn honestly.
 *
 * <p>A single date says "some time within": written to the day or finer, its day counts as known; a
 * month or anything coarser, an {@code X} or a {@code ? ~ %} leaves nothing known. An interval is
 * known from its start through its end, the last minute, second or fraction as written included; an
 * end that is not itself a known day is possible over the whole of what was written, and known only
 * beyond it. An open or unknown end makes nothing known past the other end. Of a set nothing is
 * known here: see {@link Edtf#candidates()}.
 *
 * @param earliest the first possible millisecond, {@link Long#MIN_VALUE} where there is none
 * @param knownFrom the first certain millisecond; {@link Long#MAX_VALUE} when nothing is certain
 * @param knownTo the last certain millisecond; {@link Long#MIN_VALUE} when nothing is certain
 * @param latest the last possible millisecond, {@link Long#MAX_VALUE} where there is none
 */
public record Extent(long earliest, long knownFrom, long knownTo, long latest) {
  public Extent {
    if (knownFrom > knownTo) {
      knownFrom = Long.MAX_VALUE;
      knownTo = Long.MIN_VALUE;
    }
  }

  static Extent possible(long earliest, long latest) {
    return new Extent(earliest, Long.MAX_VALUE, Long.MIN_VALUE, latest);
  }

  /** Whether some part is certainly covered. */
  public boolean hasKnown() {
    return knownFrom <= knownTo;
  }
}
