/**
 * A tour as a document to print and hand out. A pure function of the timeline: writing it to a file
 * is the caller's. It is HTML that loads nothing and runs nothing, so that any browser prints it or
 * saves it as PDF with text that is text.
 */
package dateline.export.handout;
