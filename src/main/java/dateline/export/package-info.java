/**
 * The timeline in other forms. {@link dateline.export.Brief} is what an analyst hands on: events in
 * the order of time, where the sources differ, and numbered endnotes with the quoted words; {@link
 * dateline.export.HtmlBrief} and {@link dateline.export.MarkdownBrief} put it on paper, {@link
 * dateline.export.CslJson} gives the sources to a reference manager.
 *
 * <p>All are pure functions to text. Whatever a file says is data: it is escaped, never markup, and
 * what is written loads and runs nothing.
 *
 * <p>May use: all of the way of the data, {@code notes}, Jackson.
 */
package dateline.export;
