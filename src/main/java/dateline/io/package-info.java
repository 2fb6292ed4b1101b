/**
 * Files to model and back. {@link dateline.io.TimelineReader} streams a timeline file into records
 * and says of everything that is wrong where it is and what to do; {@link
 * dateline.io.TimelineOpener} adds the documents and finds the quotations in them; {@link
 * dateline.io.TimelineWriter} writes a timeline back with its keys in their order and what the
 * program does not know untouched; {@link dateline.io.Validation} prints what is wrong.
 *
 * <p>A file is read in one pass and never becomes a tree: an object with something wrong is
 * reported, mended or left out, and the reading goes on. What refers to nothing is left out with an
 * error, so that whoever gets a timeline finds every id in it. Places in the file are asked for
 * only where a problem needs one, and like texts, lists, dates and shapes are shared, since a
 * timeline may have a million events.
 *
 * <p>The JSON Schema {@code assets/dateline-1.schema.json} says the same as the reader, as far as a
 * schema can; {@code SchemaAgreementTest} holds them together.
 *
 * <p>Whatever is written goes through {@link dateline.io.SafeFile}: the old or the new file is
 * there, whole, at every moment. {@link dateline.io.NotesStore} keeps an analyst's notes, {@link
 * dateline.io.SettingsFile} the program's settings.
 *
 * <p>May use: {@code time}, {@code model}, {@code article}, {@code notes}, {@code settings}, {@code
 * words}, Jackson's streaming core.
 */
package dateline.io;
