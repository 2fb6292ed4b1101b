package dateline.render;

/** A cubic curve in pixels, from {@code (x1, y1)} to {@code (x2, y2)} by two control points. */
public record Cubic(
    double x1, double y1, double c1x, double c1y, double c2x, double c2y, double x2, double y2) {}
