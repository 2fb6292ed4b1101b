/**
 * Dates and the axis. {@link dateline.time.Edtf} is a date as a person knows it: exact,
 * approximate, uncertain, open or one of several. The axis knows only milliseconds.
 *
 * <p>Time is a {@code long} of milliseconds from 1970-01-01T00:00Z in the proleptic Gregorian
 * calendar, and never becomes a {@code double}: at the ends of history a double no longer tells one
 * minute from the next.
 *
 * <p>{@link dateline.time.EdtfWords} says a date to a person, {@link dateline.time.PlainDate} reads
 * one that a person typed, {@link dateline.time.DateReport} reports one to a script. {@link
 * dateline.time.Extent} tells what is certain of it from what is possible, for drawing.
 *
 * <p>May use: {@code words}.
 */
package dateline.time;
