package dateline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an axis writes at its ticks, in one language. Years before 1 count as people count them. The
 * era is worded as {@link EdtfWords} words it, or by the Java runtime's CLDR data where the program
 * has no phrases in that language. Immutable; make one and keep it.
 */
public final class TickLabels {

  private static final int MILLION = 1_000_000;

  private final DateTimeFormatter month;
  private final DateTimeFormatter monthAndYear;
  private final DateTimeFormatter day;
  private final DateTimeFormatter date;
  private final DateTimeFormatter minute;
  private final DateTimeFormatter second;
  private final DateTimeFormatter yearOfEra;

  /** The program's own phrases; null where it has none in this language. */
  private final @Nullable Words words;

  public TickLabels(Locale locale) {
    Words found = Words.of(locale);
    words = found.locale().equals(locale) ? found : null;
    month = DateTimeFormatter.ofPattern("LLL", locale);
    monthAndYear = DateTimeFormatter.ofPattern("LLLL", locale);
    day = DateTimeFormatter.ofPattern("d", locale);
    date = DateTimeFormatter.ofPattern("d MMMM", locale);
    minute = DateTimeFormatter.ofPattern("HH:mm", locale);
    second = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
    yearOfEra =
        DateTimeFormatter.ofLocalizedPattern("Gy")
            .withChronology(IsoChronology.INSTANCE)
            .withLocale(locale);
  }

  /** The short text of a fine tick: {@code 14}, {@code Feb}, {@code 20:15}, {@code 300 BCE}. */
  public String minor(CalendarInterval interval, long time) {
    ZonedDateTime at = at(time);
    return switch (interval.unit()) {
      case MILLISECOND -> "." + String.format(Locale.ROOT, "%03d", Math.floorMod(time, 1000));
      case SECOND -> second.format(at);
      case MINUTE, HOUR -> minute.format(at);
      case DAY, WEEK -> day.format(at);
      case MONTH -> month.format(at);
      case YEAR -> year(at);
    };
  }

  /** The text of a coarse tick: {@code February 2020}, {@code 20 July 1969}, {@code 1990s}. */
  public String major(CalendarInterval interval, long time) {
    ZonedDateTime at = at(time);
    return switch (interval.unit()) {
      case MILLISECOND, SECOND -> date.format(at) + " " + year(at) + ", " + second.format(at);
      case MINUTE, HOUR -> date.format(at) + " " + year(at) + ", " + minute.format(at);
      case DAY, WEEK -> date.format(at) + " " + year(at);
      case MONTH -> monthAndYear.format(at) + " " + year(at);
      case YEAR -> interval.count() == 10 && at.getYear() >= 10 ? decade(at.getYear()) : year(at);
    };
  }

  private String decade(int year) {
    return words == null
        ? year + "–" + (year + 9)
        : words.say("brief.decade", Integer.toString(year));
  }

  private String year(ZonedDateTime at) {
    int year = at.getYear();
    if (words == null) {
      return year > 0 ? Integer.toString(year) : yearOfEra.format(at);
    }
    String count = count(words, year > 0 ? year : 1 - year);
    return year > 0 ? count : words.say("year.before", count);
  }

  private static String count(Words words, int years) {
    return years % MILLION == 0
        ? words.say("year.million", Integer.toString(years / MILLION))
        : years < 10_000 ? Integer.toString(years) : String.format(words.locale(), "%,d", years);
  }

  private static ZonedDateTime at(long time) {
    return Instant.ofEpochMilli(time).atZone(ZoneOffset.UTC);
  }

  /** How exactly to say where a stretch of so many milliseconds begins and ends. */
  public static CalendarInterval exactness(double millis) {
    double days = millis / 86_400_000;
    CalendarInterval.Unit unit =
        days < 2
            ? CalendarInterval.Unit.MINUTE
            : days < 1_500
                ? CalendarInterval.Unit.DAY
                : days < 15_000 ? CalendarInterval.Unit.MONTH : CalendarInterval.Unit.YEAR;
    return new CalendarInterval(unit, 1);
  }

  /** Whether the UTC day that holds {@code time} is a Saturday or a Sunday. */
  public static boolean isWeekend(long time) {
    return LocalDate.ofEpochDay(Math.floorDiv(time, 86_400_000L)).getDayOfWeek().getValue() > 5;
  }
}
