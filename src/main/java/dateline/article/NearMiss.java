package dateline.article;

/**
 * A place that resembles a lost quotation; for a person to look at.
 *
 * @param likeness above 0, up to 1 when the words are the same and only what stands around them
 *     differs from the quotation's prefix or suffix
 */
public record NearMiss(TextRange range, double likeness) {}
