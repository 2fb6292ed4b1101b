/**
 * The timeline as immutable records, one for each kind of object in the file. They hold what a
 * person wrote and nothing worked out from it: positions in articles are found by {@code article},
 * orders and look-ups are built by {@code index}.
 *
 * <p>An absent text is the empty string and an absent list is empty; how an object was written (the
 * order of its keys, what the program does not know) is kept in its {@link dateline.model.Shape},
 * so that writing a file back changes nothing but formatting. {@link dateline.model.Problem} lives
 * here, and not with the reader, since panels show problems too.
 *
 * <p>May use: {@code time}, {@code words}.
 */
package dateline.model;
