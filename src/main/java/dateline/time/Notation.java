package dateline.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days and months are written. What is no plain day or month is always said in words. */
public enum Notation {
  /** "1 February 2020". */
  WORDS,
  /** "1 Feb 2020", even where there is room for more. */
  SHORT,
  /** "2020-02-01", as ISO 8601 writes it. */
  ISO,
  /** As the Java runtime's CLDR data has it for the locale: "01.02.2020", "Feb 1, 2020". */
  LOCALE;

  /** A day of the years 1 to 9999; null where it is to be said in words. */
  @Nullable String day(long year, int month, int day, Locale locale) {
    if (year < 1 || year > 9999) {
      return null;
    }
    return switch (this) {
      case WORDS, SHORT -> null;
      case ISO -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
      case LOCALE ->
          DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
              .withLocale(locale)
              .format(LocalDate.of((int) year, month, day));
    };
  }

  /** A month of the years 1 to 9999; null where it is to be said in words. */
  @Nullable String month(long year, int month) {
    return this == ISO && year >= 1 && year <= 9999
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : null;
  }

  /** Whether two days are each written out, rather than what they share said once. */
  boolean isWholeDays() {
    return this == ISO || this == LOCALE;
  }
}
