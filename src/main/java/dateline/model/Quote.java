package dateline.model;

/**
 * A quotation as the W3C Web Annotation TextQuoteSelector has it.
 *
 * @param source id of the source quoted
 * @param exact the quoted words
 * @param prefix text directly before them, where they alone are not unique; may be empty
 * @param suffix text directly after them; may be empty
 */
public record Quote(String source, String exact, String prefix, String suffix) {}
