package dateline.io;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date of TimelineJS as EDTF. Numbers may be texts, zero-padded or blank. A year before the
 * common era is negative and counted as historians do, without a year 0: -44 is 44 BCE, which EDTF
 * writes -0043; a year 0 is taken for 1 BCE. A time has no zone.
 *
 * @param day year, month and day as far as they go
 * @param time with its {@code T}; empty when there is none
 */
record TimelineJsDate(String day, String time) {
  private static final long LEAST_LONG_YEAR = 10_000;

  /** Whether it says nothing, as the end date of a template does. */
  static boolean isBlank(JsonValue.Fields date) throws Refused {
    return number(date, "year") == null && blank(date.get("year"));
  }

  /**
   * @throws Refused saying what is wrong
   */
  static TimelineJsDate of(JsonValue.Fields date) throws Refused {
    Long year = number(date, "year");
    if (year == null) {
      throw new Refused(Message.of("import.no-year"));
    }
    long astronomical = year < 0 ? year + 1 : year;
    StringBuilder day = new StringBuilder(year(astronomical));
    Long month = number(date, "month");
    Long dayOfMonth = number(date, "day");
    if (month == null || Math.abs(astronomical) >= LEAST_LONG_YEAR) {
      return new TimelineJsDate(day.toString(), "");
    }
    day.append(two(month));
    if (dayOfMonth == null) {
      return new TimelineJsDate(day.toString(), "");
    }
    day.append(two(dayOfMonth));
    Long hour = number(date, "hour");
    if (hour == null) {
      return new TimelineJsDate(day.toString(), "");
    }
    Long minute = number(date, "minute");
    Long second = number(date, "second");
    return new TimelineJsDate(
        day.toString(),
        String.format(
            Locale.ROOT,
            "T%02d:%02d:%02d",
            hour,
            minute == null ? 0 : minute,
            second == null ? 0 : second));
  }

  String withTime() {
    return day + time;
  }

  private static String year(long year) {
    return Math.abs(year) >= LEAST_LONG_YEAR
        ? "Y" + year
        : (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
  }

  private static String two(long number) {
    return String.format(Locale.ROOT, "-%02d", number);
  }

  private static boolean blank(@Nullable JsonValue value) {
    String text = SmallJson.string(value);
    return value == null
        || (text != null && text.isBlank())
        || (value instanceof JsonValue.Plain(String json) && json.equals("null"));
  }

  /** A whole number; null when it is blank. */
  private static @Nullable Long number(JsonValue.Fields date, String key) throws Refused {
    JsonValue value = date.get(key);
    if (blank(value)) {
      return null;
    }
    String text = SmallJson.string(value);
    String shown = text == null && value instanceof JsonValue.Plain(String json) ? json : text;
    try {
      return new BigDecimal(String.valueOf(shown).strip()).longValueExact();
    } catch (NumberFormatException | ArithmeticException e) {
      throw new Refused(Message.of("import.no-number", key, Wording.shown(String.valueOf(shown))));
    }
  }
}
