package dateline.layout;

import dateline.model.Event;
import dateline.time.Edtf;
import dateline.time.Extent;

/**
 * What is known of when an event was, in the form in which it is drawn.
 *
 * @param from the first millisecond it may have been
 * @param knownFrom the first that it was for certain; above {@code knownTo} when none is certain
 * @param knownTo the last that it was for certain
 * @param to the last millisecond it may have been
 * @param flags of the constants here
 */
public record Glyph(long from, long knownFrom, long knownTo, long to, int flags) {

  /** One point in time, known to within {@code [from, to]}: a mark until that grows wide. */
  public static final int INSTANT = 1;

  public static final int START_OPEN = 2;
  public static final int START_UNKNOWN = 4;
  public static final int END_OPEN = 8;
  public static final int END_UNKNOWN = 16;
  public static final int APPROXIMATE = 32;
  public static final int UNCERTAIN = 64;

  /** One of several dates that are apart, or several. */
  public static final int SET = 128;

  /** Where the axis has it: {@code axisFrom} and {@code axisTo} are finite. */
  static Glyph of(Event event, long axisFrom, long axisTo) {
    Edtf when = event.when();
    Extent extent = when.extent();
    int flags = 0;
    boolean tied = when.isSet() && when.candidates().size() > 1;
    flags |= when.isInterval() || tied ? 0 : INSTANT;
    flags |= when.startOpen() ? START_OPEN : 0;
    flags |= when.startUnknown() ? START_UNKNOWN : 0;
    flags |= when.endOpen() ? END_OPEN : 0;
    flags |= when.endUnknown() ? END_UNKNOWN : 0;
    flags |= when.approximate() ? APPROXIMATE : 0;
    flags |= when.uncertain() ? UNCERTAIN : 0;
    flags |= tied ? SET : 0;
    return new Glyph(
        axisFrom,
        Math.max(extent.knownFrom(), axisFrom),
        Math.min(extent.knownTo(), axisTo),
        axisTo,
        flags);
  }

  public boolean is(int flag) {
    return (flags & flag) != 0;
  }

  /** Whether it is drawn as a mark where its whole possible extent is so many pixels wide. */
  boolean isMark(double pixels, Metrics metrics) {
    return is(INSTANT) && pixels < metrics.widestMark();
  }

  /** How far past its last point it is drawn, to say that it goes on or that its end is unknown. */
  double tail(Metrics metrics) {
    return is(END_OPEN) ? metrics.fade() : is(END_UNKNOWN) ? metrics.row() : 0;
  }

  /** How far before its first point. */
  double lead(Metrics metrics) {
    return is(START_OPEN) ? metrics.fade() : is(START_UNKNOWN) ? metrics.row() : 0;
  }
}
