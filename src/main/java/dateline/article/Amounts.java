package dateline.article;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written in digits of any script. */
final class Amounts {

  /** Digits parted in threes. */
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

  private static final Pattern GROUPED_BY_DOTS =
      Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");

  private Amounts() {}

  /**
   * The value of digits with commas or dots among them.
   *
   * @param english whether a dot surely begins a fraction
   * @return null when they are parted in no known way, as those of a version or a date
   */
  static @Nullable BigDecimal of(String written, boolean english) {
    StringBuilder latin = new StringBuilder(written.length());
    written
        .codePoints()
        .forEach(
            character -> {
              int digit = Character.digit(character, 10);
              latin.appendCodePoint(digit < 0 ? character : '0' + digit);
            });
    String digits = latin.toString();
    if (GROUPED.matcher(digits).matches()) {
      return plain(new BigDecimal(digits.replace(",", "")));
    }
    if (!english && GROUPED_BY_DOTS.matcher(digits).matches()) {
      return plain(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    long separators = digits.chars().filter(sign -> sign == '.' || sign == ',').count();
    return separators > 1 ? null : plain(new BigDecimal(digits.replace(',', '.')));
  }

  /** Without zeros at the end, so that equal numbers are equal. */
  static BigDecimal plain(BigDecimal amount) {
    return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }
}
