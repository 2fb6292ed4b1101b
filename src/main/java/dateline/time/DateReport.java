package dateline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What Dateline reads in an expression, as a line of JSON for scripts. */
public final class DateReport {
  /** The years that {@link LocalDate} can hold. */
  private static final long FARTHEST_YEAR = 999_999_999L;

  private DateReport() {}

  /**
   * One JSON object without a line break: {@code expression}, {@code valid}, {@code level}, {@code
   * canonical}, {@code earliest}, {@code latest}, {@code problem}; null is written for what does
   * not apply. Moments are as {@link Instant#toString()} writes them, the latest being the last
   * millisecond; null where the side is open or unknown, or where the year is more than 999999999
   * from the year 0. Never throws.
   */
  public static String of(String expression) {
    try {
      Edtf date = Edtf.parse(expression);
      return line(expression, date, null);
    } catch (EdtfException e) {
      return line(expression, null, e.problem().toString());
    }
  }

  private static String line(String expression, @Nullable Edtf date, @Nullable String problem) {
    StringBuilder out = new StringBuilder(200).append("{\"expression\": ");
    string(out, expression).append(", \"valid\": ").append(date != null).append(", \"level\": ");
    if (date == null) {
      out.append("null");
    } else {
      out.append(date.level());
    }
    string(out.append(", \"canonical\": "), date == null ? null : date.canonical());
    string(out.append(", \"earliest\": "), date == null ? null : moment(date, true));
    string(out.append(", \"latest\": "), date == null ? null : moment(date, false));
    return string(out.append(", \"problem\": "), problem).append('}').toString();
  }

  private static @Nullable String moment(Edtf date, boolean first) {
    long millis = first ? date.earliest() : date.latest();
    if (millis == Long.MIN_VALUE || millis == Long.MAX_VALUE) {
      return null;
    }
    if (millis != Gregorian.BEFORE_ALL && millis != Gregorian.AFTER_ALL) {
      return Instant.ofEpochMilli(millis).toString();
    }
    long year = farYear(date, first);
    if (Math.abs(year) > FARTHEST_YEAR) {
      return null;
    }
    LocalDate day = first ? LocalDate.of((int) year, 1, 1) : LocalDate.of((int) year, 12, 31);
    Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return (first ? start : start.plusMillis(Gregorian.MILLIS_A_DAY - 1)).toString();
  }

  /** The first (or last) year of a date that reaches beyond a long of milliseconds. */
  private static long farYear(@Nullable Edtf date, boolean first) {
    return switch (date) {
      case LongYear year -> first ? year.firstYear() : year.lastYear();
      case Interval interval -> farYear(first ? interval.start() : interval.end(), first);
      case DateSet set -> {
        var years =
            set.members().stream()
                .mapToLong(member -> farYear(first ? member.first() : member.last(), first));
        yield first ? years.min().orElse(0) : years.max().orElse(0);
      }
      case null, default -> 0;
    };
  }

  private static StringBuilder string(StringBuilder out, @Nullable String text) {
    if (text == null) {
      return out.append("null");
    }
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (needsCode(text, i)) {
        out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    return out.append('"');
  }

  /** Control characters, line separators, and surrogates without their other half. */
  private static boolean needsCode(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c < ' ' || (c >= 0x7f && c < 0xa0) || c == '\u2028' || c == '\u2029';
  }
}
