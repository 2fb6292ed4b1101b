package dateline.layout;

import dateline.time.TimeScale;

/**
 * A glyph and its label in pixels of one scale.
 *
 * @param left where the drawing of the date begins, with what fades or asks before it
 * @param start where the bar or mark begins
 * @param end where it ends
 * @param mark whether it is a mark rather than a bar
 * @param inside whether the label stands in the bar
 * @param right where all ends, the label included
 */
record Geometry(double left, double start, double end, boolean mark, boolean inside, double right) {

  private static final double THINNEST_BAR = 4;

  static Geometry of(Glyph glyph, TimeScale scale, double labelWidth, Metrics metrics) {
    double start = scale.toPixel(glyph.from());
    double end = scale.toPixel(glyph.to()) + 1 / scale.millisPerPixel();
    if (glyph.isMark(end - start, metrics)) {
      double centre = (start + end) / 2;
      double radius = metrics.mark() / 2;
      double right = centre + radius;
      return new Geometry(
          centre - radius,
          centre - radius,
          right,
          true,
          false,
          right + metrics.labelGap() + labelWidth);
    }
    end = Math.max(end, start + THINNEST_BAR);
    double tail = end + glyph.tail(metrics);
    boolean open = glyph.is(Glyph.END_OPEN);
    boolean fits = labelWidth + 2 * metrics.inset() <= end - start;
    // Between the candidates of a set there is nothing to write on.
    boolean inside = open || (fits && !glyph.is(Glyph.SET));
    double right =
        open
            ? Math.max(tail, start + labelWidth + metrics.inset() + metrics.fade() / 2)
            : inside ? tail : tail + metrics.labelGap() + labelWidth;
    double drawnEnd = open ? right : end;
    return new Geometry(start - glyph.lead(metrics), start, drawnEnd, false, inside, right);
  }
}
