package dateline.view.reading;

import dateline.time.Edtf;
import dateline.time.EdtfWords;
import dateline.time.Precision;
import dateline.view.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the reading side says them. */
final class Dates {

  /** One of a run of dates and nothing else, as {@code [2020-02-01..2020-02-07]}. */
  private static final Pattern RUN = Pattern.compile("\\[([^,.]+)\\.\\.([^,.]+)]");

  private final EdtfWords words;

  Dates(Words words) {
    this.words = words.dates();
  }

  /** The whole date; with its day of the week when it is a single day. */
  String full(Edtf date) {
    boolean day =
        !date.isInterval() && !date.isSet() && date.precision().compareTo(Precision.DAY) >= 0;
    return day ? words.withWeekday(date) : words.full(date);
  }

  /** The date for a line that begins with it. */
  String opening(Edtf date) {
    String said = full(date);
    int first = said.isEmpty() ? 0 : said.offsetByCodePoints(0, 1);
    return said.substring(0, first).toUpperCase(Locale.ROOT) + said.substring(first);
  }

  /** As short as can be; of a day out of a run only the run, as the full date says the rest. */
  String brief(Edtf date) {
    Matcher run = RUN.matcher(date.canonical());
    return words.brief(run.matches() ? Edtf.parse(run.group(1) + "/" + run.group(2)) : date);
  }
}
