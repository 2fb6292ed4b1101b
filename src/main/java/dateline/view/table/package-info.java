/**
 * The events as a plain table, for those who think in columns.
 *
 * <p>JavaFX's own table, whose rows are numbers worked out from the session's steps, so that a
 * million events cost a number each. ControlsFX's TableFilter is not used: it gathers every
 * distinct value of every column beforehand, and replaces the rows by a list of its own.
 */
package dateline.view.table;
