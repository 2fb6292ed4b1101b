package dateline.time;

/** A date as ISO 8601-2 writes it. */
public record Edtf(String text, long earliest, long latest) {
  /** Parses a calendar day. */
  public static Edtf parse(String text) {
    long day = java.time.LocalDate.parse(text).toEpochDay() * 86_400_000L;
    return new Edtf(text, day, day + 86_399_999L);
  }
}
