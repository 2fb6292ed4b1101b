package dateline.view.knownby;

import dateline.session.KnownBy;
import dateline.session.KnownBy.Report;
import dateline.session.OpenTimeline;
import java.util.List;
import java.util.OptionalLong;

/**
 * The days on which reports came out.
 *
 * @param reports those with a date, by day
 * @param undated those without one, which no day brings out
 */
record Calendar(List<Report> reports, List<Report> undated) {

  static final long DAY = 86_400_000L;

  static Calendar of(OpenTimeline open) {
    List<Report> all = KnownBy.reports(open);
    return new Calendar(
        all.stream().filter(report -> report.day() != KnownBy.EVER).toList(),
        all.stream().filter(report -> report.day() == KnownBy.EVER).toList());
  }

  /** The last millisecond of the first day on which a report came out. */
  long first() {
    return reports.getFirst().day();
  }

  /** The last millisecond of the last such day. */
  long last() {
    return reports.getLast().day();
  }

  /** The last millisecond of the day of a moment. */
  static long endOfDay(long moment) {
    return Math.floorDiv(moment, DAY) * DAY + DAY - 1;
  }

  /** The first day after a moment on which a report came out; none after the last. */
  OptionalLong after(long moment) {
    return reports.stream().mapToLong(Report::day).filter(day -> day > moment).findFirst();
  }

  /** The last day before a moment on which a report came out; none before the first. */
  OptionalLong before(long moment) {
    return reports.stream()
        .mapToLong(Report::day)
        .filter(day -> day < moment)
        .reduce((_, later) -> later);
  }

  /** The reports that came out last, as seen from a moment: all of one day. */
  List<Report> latest(long moment) {
    OptionalLong day = before(moment == KnownBy.EVER ? moment : moment + 1);
    return day.isEmpty()
        ? List.of()
        : reports.stream().filter(report -> report.day() == day.getAsLong()).toList();
  }
}
