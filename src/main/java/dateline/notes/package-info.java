/**
 * An analyst's own marks on a timeline that may be someone else's: a star, tags, a free text and a
 * confidence, on an event or on one of its passages. They never enter the timeline's file; {@code
 * io} keeps them in a file of their own in the user's data folder.
 *
 * <p>A mark holds on to ids and quoted words, not to places in a list, so it outlives every edit of
 * the timeline; what its event or passage has gone from is kept and told by {@link
 * dateline.notes.Notes#orphans}. Which notes are a timeline's is decided by {@link
 * dateline.notes.TimelineIdentity}.
 *
 * <p>May use: {@code model}, {@code time}.
 */
package dateline.notes;
