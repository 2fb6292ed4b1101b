/**
 * Pictures as SVG: shapes as shapes, text as text, no scripts, nothing that is loaded. Drawn by the
 * painters that draw the window.
 */
package dateline.export.svg;
