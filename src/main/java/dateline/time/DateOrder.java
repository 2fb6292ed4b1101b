package dateline.time;

import java.util.Comparator;

/** The order of dates that {@link Edtf#compareTo} describes. */
final class DateOrder {
  static final Comparator<Edtf> BY_TIME =
      Comparator.comparingLong(Edtf::earliest)
          .thenComparingLong(date -> date instanceof LongYear year ? year.firstYear() : 0)
          .thenComparingLong(Edtf::latest)
          .thenComparingInt(DateOrder::doubt)
          .thenComparing(Edtf::canonical);

  private DateOrder() {}

  private static int doubt(Edtf date) {
    return (date.approximate() ? 1 : 0) + (date.uncertain() ? 2 : 0);
  }
}
