package dateline.layout;

import dateline.index.Lane;

/**
 * How the events of one lane are laid out at one resolution.
 *
 * @param top distance from the top of the first lane
 * @param height with padding
 * @param rows how many rows hold single events
 * @param columns whether a row of clustered events follows
 * @param glyphs the events shown one by one, ascending in time
 * @param ranks of these events in the lane
 * @param row of each
 * @param label of each, cut to the longest that is ever shown
 * @param labelWidth of each
 */
public record LanePlan(
    Lane lane,
    double top,
    double height,
    int rows,
    boolean columns,
    Glyph[] glyphs,
    int[] ranks,
    int[] row,
    String[] label,
    double[] labelWidth) {}
