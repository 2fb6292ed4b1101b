package dateline.view.reading;

import dateline.article.TextRange;

/**
 * A name, a number or a date that sets a passage off from those beside it.
 *
 * @param alone whether no other of the passages has it; else only some have not
 * @param means who has it and who has not, in words
 */
record Highlight(TextRange range, boolean alone, String means) {}
