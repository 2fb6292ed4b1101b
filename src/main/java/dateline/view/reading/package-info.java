/**
 * The reading side: what is known of the selected event, where its sources disagree, and every
 * article with the supporting passages marked.
 *
 * <p>The article is a column of blocks, of which only those in view exist as nodes ({@link
 * dateline.view.reading.ColumnFlow}): JavaFX's own virtual lists guess the height of wrapped text,
 * and cannot put a passage at a third of the height at once. Paragraphs draw their marks
 * themselves, so that these follow the text in every script and direction.
 */
package dateline.view.reading;
