/**
 * The program's phrases in the user's language: files {@code words.properties}, English and
 * complete, each with a translation {@code words_LANGUAGE.properties} beside it for every language.
 * The machine's own language never slips in: what a translation lacks is said in English.
 *
 * <p>May use: the JDK only.
 */
package dateline.words;
