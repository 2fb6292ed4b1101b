package dateline.layout;

/**
 * One event as it is drawn.
 *
 * @param position in time
 * @param label cut to the longest that is ever shown
 */
public record Single(int position, Glyph glyph, String label, double labelWidth) {}
