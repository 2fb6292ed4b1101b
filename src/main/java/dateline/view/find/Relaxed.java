package dateline.view.find;

import dateline.session.Filter;

/**
 * A filter with one thing less asked for.
 *
 * @param left what is asked for no longer
 * @param count how many events it shows
 */
record Relaxed(Filter filter, Filter left, int count) {}
