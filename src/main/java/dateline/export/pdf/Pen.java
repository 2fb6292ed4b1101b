package dateline.export.pdf;

import javafx.scene.paint.Color;

/**
 * How text is written.
 *
 * @param size of the letters, in points
 * @param leading from one line to the next, in points
 */
public record Pen(Face face, double size, double leading, Color color) {}
