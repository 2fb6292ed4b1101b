/**
 * The program's phrases in the user's language: files {@code words.properties}, English and
 * complete, each with a translation {@code words_LANGUAGE.properties} beside it for every language.
 * The machine's own language never slips in: what a translation lacks is said in English.
 *
 * <p>Who finds something out makes a {@link dateline.words.Said}, a phrase not yet in a language;
 * {@link dateline.words.Speech} puts it into words for whoever reads it. So the packages below the
 * window know no language, and the command line speaks English whatever the window does.
 *
 * <p>May use: the JDK only.
 */
package dateline.words;
