/**
 * Text and shapes on the pages of a PDF: typefaces that are embedded, lines that are broken, rows
 * that are spread over pages. Knows nothing of timelines.
 *
 * <p>PDFBox (Apache License 2.0) writes the file and embeds the letters used; the layout is our
 * own, since a handout needs little of it and a renderer of HTML would bring in one that can load
 * and run things. Only typefaces that are embedded are used, so PDFBox never looks for others or
 * writes its list of them into the user's home.
 */
package dateline.export.pdf;
