package dateline.time;

/** A single date: it can stand at an end of an interval and, without a time of day, in a set. */
sealed interface EndPoint extends Edtf permits CalendarDate, DateTime, LongYear {

  /** Whether every millisecond of it is certain: a whole day or a time, no X, no qualifier. */
  boolean isCertain();

  /** Whether only some of its digits count. */
  boolean hasSignificantDigits();

  /** The level as the end of an interval. */
  int levelInInterval();

  /** Whether a run can join it with the other: both of one unit, with every digit given. */
  boolean makesRunWith(EndPoint other);

  /** {@code ? ~ %} as in {@link Qualifier}, of all parts together. */
  int qualifiers();

  @Override
  default boolean approximate() {
    return (qualifiers() & Qualifier.APPROXIMATE) != 0;
  }

  @Override
  default boolean uncertain() {
    return (qualifiers() & Qualifier.UNCERTAIN) != 0;
  }

  @Override
  default Extent extent() {
    return isCertain()
        ? new Extent(earliest(), earliest(), latest(), latest())
        : Extent.possible(earliest(), latest());
  }
}
