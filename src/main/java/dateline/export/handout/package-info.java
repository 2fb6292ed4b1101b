/**
 * A tour as a document to print and hand out. A pure function of the timeline: writing it to a file
 * is the caller's. What it says is put into words once, and given two forms: HTML that loads
 * nothing and runs nothing, and a PDF whose text, links and drawings are text, links and drawings.
 */
package dateline.export.handout;
