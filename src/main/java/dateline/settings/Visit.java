package dateline.settings;

/**
 * Where one was in a timeline when one left it.
 *
 * @param file absolute path; empty for the built-in timeline
 * @param from first millisecond in view
 * @param to the millisecond after the last in view
 * @param selected id of the selected event; empty for none
 * @param grouping by what the events were grouped, in the word of the file
 * @param face what the large panel showed, in the word of the file
 */
public record Visit(
    String file, long from, long to, String selected, String grouping, String face) {}
