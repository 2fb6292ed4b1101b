package dateline.article;

import java.math.BigDecimal;
import java.time.DayOfWeek;

/**
 * What a passage can be held to: a name, a number or a date.
 *
 * @param range where it stands in the passage
 */
public record Particular(TextRange range, Value value) {

  /** What is said, however it is written. */
  public sealed interface Value {}

  /**
   * A number in digits or words: "26", "twenty-six", "2.4 million".
   *
   * @param amount without trailing zeros
   * @param ordinal whether it counts a place in an order, as "26th" and "first"
   */
  public record Amount(BigDecimal amount, boolean ordinal) implements Value {}

  /**
   * A date, or what is said of one.
   *
   * @param year 0 when it is not said
   * @param month 1 to 12; 0 when it is not said
   * @param day 1 to 31; 0 when it is not said
   */
  public record Date(int year, int month, int day) implements Value {}

  /**
   * Ten years.
   *
   * @param first the first of them
   */
  public record Decade(int first) implements Value {}

  /** A day of the week. */
  public record Weekday(DayOfWeek day) implements Value {}

  /**
   * A person, place or thing that the timeline knows, by whichever of its names.
   *
   * @param id of the entity
   */
  public record Known(String id) implements Value {}

  /**
   * Words written like a name.
   *
   * @param last the last of them, in lower case
   */
  public record Name(String last) implements Value {}
}
