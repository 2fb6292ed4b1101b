/**
 * Answers about a timeline that must not cost a walk over all its events: what lies in this span,
 * how many start in it, which is the heaviest, which event bears this id, which texts have these
 * words.
 *
 * <p>Events are numbered twice: by their place in the file ("event") and by their place in time
 * ("position"). Everything on the pane goes by position, so that a stretch of time is a stretch of
 * an array.
 *
 * <p>Words are found by Lucene, in memory. Its ranking is left unused: what is found is shown in
 * the order of time, which is where a reader looks for it.
 *
 * <p>May use: {@code model}, {@code time}, Lucene.
 */
package dateline.index;
