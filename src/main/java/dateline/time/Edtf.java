package dateline.time;

import java.util.List;

/**
 * A date as a person knows it, in the Extended Date/Time Format (ISO 8601-2) as the Library of
 * Congress publishes it, levels 0, 1 and 2: <a
 * href="https://www.loc.gov/standards/datetime/">specification</a>. Immutable.
 *
 * <p>Moments are milliseconds from 1970-01-01T00:00Z in the proleptic Gregorian calendar; the year
 * 0000 is 1 BCE. {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} mean "no such moment", because
 * the side is open or unknown. A year that begins or ends outside what a {@code long} can hold
 * (before -292275054 or after 292278993) is valid, and its moments are {@code Long.MIN_VALUE + 1}
 * or {@code Long.MAX_VALUE - 1}.
 *
 * <p>Where the specification is silent or its implementations disagree, this is the choice:
 *
 * <ul>
 *   <li>An interval may not run backwards: its start may not begin after its end begins, so that
 *       {@code 2004-06-11/2004-06} is refused, and {@code 2004-06-11/2004-06-XX} says the same.
 *       Where the end has an {@code X} or significant digits, its last possible day is compared.
 *   <li>Both sides of an interval may be open or unknown, {@code /} included. Seasons, long years,
 *       qualifiers and {@code X} may stand at either side (long ones because deep time needs them).
 *   <li>A time of day may stand at either side of an interval: an extension, because the Library of
 *       Congress leaves it out while ISO 8601-1 and other implementations allow it and a story told
 *       by the minute needs it. Level 0. A day beside it is a day of UTC; as the end it may be the
 *       very day on which the start falls, and means through that day. In a set there is none.
 *   <li>A century is {@code 19XX} and a decade {@code 196X}; the two- and three-digit forms of ISO
 *       8601 are not in the specification and are refused.
 *   <li>An {@code X} needs at least one real day that fits: {@code 190X-02-29} is valid (1904), and
 *       {@code 15XX-02-3X} is not. One or two {@code X} at the end of a year, a whole month, a
 *       whole day, or both, are level 1; every other place is level 2.
 *   <li>A qualifier may stand on both sides of one part ({@code ?2004~}), and the two add up. It
 *       may follow {@code X} digits, long years and significant digits. It stands before a minus
 *       sign ({@code ?-2004}). A qualified season is level 2, and level 1 as the end of an
 *       interval, as the one public validator that rates it says.
 *   <li>Seasons: see {@code Season}; a winter ends in the next year, and without a hemisphere the
 *       northern one is meant.
 *   <li>Long years have five digits or more and do not start with 0; an exponent form may come to
 *       fewer ({@code Y17E2} is 1700). Significant digits count from the first digit that is not 0,
 *       and as many as the year has, or more, say nothing.
 *   <li>A time of day may leave out the seconds or have a decimal fraction, as ISO 8601 allows,
 *       with moments cut to the millisecond. A zone is from -12:00 to +14:00, never -00:00 nor
 *       without its colon. 24:00 is the end of the day. Without a zone the time is placed as if it
 *       were UTC.
 *   <li>In sets no spaces; a run {@code a..b} joins two dates of the same precision, neither with
 *       an {@code X}, the earlier first; {@code ..a} can only be the first member, {@code a..} only
 *       the last. One member is enough. An open side needs its brackets.
 *   <li>Letters are capitals, and the minus is the hyphen of the keyboard.
 * </ul>
 */
public sealed interface Edtf extends Comparable<Edtf> permits EndPoint, Interval, DateSet {

  /** The longest expression that is read; a longer one is refused. */
  int MAX_LENGTH = 20_000;

  /**
   * Reads an expression, in time proportional to its length.
   *
   * @throws EdtfException when it is not EDTF, with the character at fault and what to write
   */
  static Edtf parse(CharSequence expression) {
    return EdtfParser.parse(expression.toString());
  }

  /** The expression as it was written. */
  String text();

  /** The one spelling of this date: two expressions are equal when they share it. */
  String canonical();

  /** The lowest level of EDTF that allows the expression as written, 0 to 2. */
  int level();

  /**
   * The first possible millisecond; {@link Long#MIN_VALUE} where the start is open or unknown. A
   * qualifier does not widen it.
   */
  long earliest();

  /** The last possible millisecond; {@link Long#MAX_VALUE} where the end is open or unknown. */
  long latest();

  /** Whether it has no beginning ({@code ..} at the start). */
  default boolean startOpen() {
    return false;
  }

  /** Whether it has a beginning that nobody knows (an interval with nothing before the slash). */
  default boolean startUnknown() {
    return false;
  }

  /** Whether it has no end ({@code ..} at the end). */
  default boolean endOpen() {
    return false;
  }

  /** Whether it has an end that nobody knows (an interval with nothing after the slash). */
  default boolean endUnknown() {
    return false;
  }

  /**
   * The unit that it is written to. A year with one, two, or more {@code X} (or significant digits)
   * at its end is a decade, century or millennium; {@code 1985-XX-XX} is written to the day. Of an
   * interval or set the coarsest of what is written; a millennium when nothing is.
   */
  Precision precision();

  /** Whether some part is approximate ({@code ~} or {@code %}). */
  boolean approximate();

  /** Whether some part is uncertain ({@code ?} or {@code %}). */
  boolean uncertain();

  /** Whether some digit is unspecified ({@code X}). */
  boolean unspecified();

  /** Whether it is written with a slash. */
  default boolean isInterval() {
    return false;
  }

  /** Whether it is one of several dates, or all of several ({@code [..]}, {@code {..}}). */
  default boolean isSet() {
    return false;
  }

  /** Whether it is one date out of several, nobody knows which ({@code [..]}). */
  default boolean isOneOf() {
    return false;
  }

  /** What is certainly and what is possibly covered, for drawing. */
  Extent extent();

  /**
   * The stretches that come into question: of {@code [..]} the candidates, of {@code {..}} the
   * members, in the order of time, a run as one stretch; of anything else its possible extent.
   */
  default List<TimeSpan> candidates() {
    return List.of(TimeSpan.through(earliest(), latest()));
  }

  /**
   * By earliest, then latest moment (beyond the range of a long by the year itself), then certain
   * before qualified, then canonical text. Consistent with equals.
   */
  @Override
  default int compareTo(Edtf other) {
    return DateOrder.BY_TIME.compare(this, other);
  }
}
