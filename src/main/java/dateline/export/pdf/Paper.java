package dateline.export.pdf;

import java.util.Locale;
import java.util.Set;

/**
 * A sheet of paper, in points of 1/72 inch.
 *
 * @param width of the sheet
 * @param height of the sheet
 */
public record Paper(double width, double height) {

  public static final Paper A4 = new Paper(595.28, 841.89);
  public static final Paper LETTER = new Paper(612, 792);

  /** Where Unicode's CLDR says that people print on Letter. */
  private static final Set<String> LETTER_COUNTRIES =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  /** The usual sheet of a country. */
  public static Paper of(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }
}
