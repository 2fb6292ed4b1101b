/**
 * Paints a frame onto a surface: the screen's canvas, a file, or a test's log. One painter a layer,
 * from the ground up; one palette names every colour of the program, the controls' included.
 *
 * <p>may use: {@code layout}, {@code map}, {@code index}, {@code model}, {@code time}, {@code
 * javafx.graphics} (colours, fonts, canvas).
 */
package dateline.render;
