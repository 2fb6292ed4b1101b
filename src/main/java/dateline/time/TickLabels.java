package dateline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What an axis writes at its ticks, in one language. Years before 1 count as people count them. */
public final class TickLabels {

  private final DateTimeFormatter month;
  private final DateTimeFormatter monthAndYear;
  private final DateTimeFormatter day;
  private final DateTimeFormatter date;
  private final DateTimeFormatter minute;
  private final DateTimeFormatter second;
  private final Locale locale;

  public TickLabels(Locale locale) {
    this.locale = locale;
    month = DateTimeFormatter.ofPattern("LLL", locale);
    monthAndYear = DateTimeFormatter.ofPattern("LLLL", locale);
    day = DateTimeFormatter.ofPattern("d", locale);
    date = DateTimeFormatter.ofPattern("d MMMM", locale);
    minute = DateTimeFormatter.ofPattern("HH:mm", locale);
    second = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
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
      case YEAR -> year(at.getYear());
    };
  }

  /** The text of a coarse tick: {@code February 2020}, {@code 20 July 1969}, {@code 1990s}. */
  public String major(CalendarInterval interval, long time) {
    ZonedDateTime at = at(time);
    return switch (interval.unit()) {
      case MILLISECOND, SECOND ->
          date.format(at) + " " + year(at.getYear()) + ", " + second.format(at);
      case MINUTE, HOUR -> date.format(at) + " " + year(at.getYear()) + ", " + minute.format(at);
      case DAY, WEEK -> date.format(at) + " " + year(at.getYear());
      case MONTH -> monthAndYear.format(at) + " " + year(at.getYear());
      case YEAR ->
          interval.count() == 10 && at.getYear() > 0 ? decade(at.getYear()) : year(at.getYear());
    };
  }

  private String decade(int year) {
    return locale.getLanguage().equals("en") ? year + "s" : year + "–" + (year + 9);
  }

  private static String year(int year) {
    return year > 0 ? Integer.toString(year) : (1L - year) + " BCE";
  }

  private static ZonedDateTime at(long time) {
    return Instant.ofEpochMilli(time).atZone(ZoneOffset.UTC);
  }

  /** Whether the UTC day that holds {@code time} is a Saturday or a Sunday. */
  public static boolean isWeekend(long time) {
    return LocalDate.ofEpochDay(Math.floorDiv(time, 86_400_000L)).getDayOfWeek().getValue() > 5;
  }
}
