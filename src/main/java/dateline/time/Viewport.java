package dateline.time;

/**
 * The stretch of time that a pane shows.
 *
 * @param scale pixel 0 is the pane's left end
 * @param width of the pane in pixels, above 0
 */
public record Viewport(TimeScale scale, double width) {

  /**
   * Earliest and latest time that a pane can be moved to: 1 January of the years -290 and 290
   * million.
   */
  public static final long MIN_TIME = -290_000_000L * 31_556_952_000L;

  public static final long MAX_TIME = 290_000_000L * 31_556_952_000L;

  /** The closest zoom: a millisecond is 50 pixels wide. */
  public static final double MIN_MILLIS_PER_PIXEL = 0.02;

  public Viewport {
    if (!(width > 0)) {
      throw new IllegalArgumentException("width " + width);
    }
  }

  /**
   * The viewport that shows {@code [from, to)} from edge to edge, as far as the limits of zoom
   * allow.
   */
  public static Viewport of(long from, long to, double width) {
    double millis = Math.max(TimeScale.distance(from, to), 0);
    double perPixel = withinLimits(millis / width, width);
    Viewport exact = new Viewport(TimeScale.at(from, perPixel), width);
    double slack = width - millis / perPixel;
    return slack > 0.5 ? exact.pannedBy(-slack / 2) : exact.held();
  }

  /** The first time in view. */
  public long from() {
    return scale.toTime(0);
  }

  /** The time just after the last in view. */
  public long to() {
    return scale.toTime(width);
  }

  public double toPixel(long time) {
    return scale.toPixel(time);
  }

  public long toTime(double pixel) {
    return scale.toTime(pixel);
  }

  public double millisPerPixel() {
    return scale.millisPerPixel();
  }

  /** Moves the view to later times by so many pixels (earlier when negative). */
  public Viewport pannedBy(double pixels) {
    return new Viewport(scale.movedBy(pixels), width).held();
  }

  /**
   * Zooms with the time under {@code pixel} staying there.
   *
   * @param factor above 1 shows less time, below 1 more
   */
  public Viewport zoomedAt(double pixel, double factor) {
    double perPixel = withinLimits(scale.millisPerPixel() / factor, width);
    return new Viewport(scale.zoomedAt(pixel, perPixel), width).held();
  }

  /** The same left end and resolution in a pane of another width, as far as the limits allow. */
  public Viewport withWidth(double newWidth) {
    double perPixel = withinLimits(scale.millisPerPixel(), newWidth);
    return new Viewport(scale.zoomedAt(0, perPixel), newWidth).held();
  }

  /** The viewport of the same resolution with {@code time} in its middle. */
  public Viewport centredOn(long time) {
    return new Viewport(TimeScale.at(time, scale.millisPerPixel()), width).pannedBy(-width / 2);
  }

  /**
   * A point on the way to another viewport: resolution changes by equal ratios, and what both show
   * moves evenly across the pane.
   *
   * @param part 0 here, 1 there
   */
  public Viewport towards(Viewport target, double part) {
    if (part >= 1) {
      return target;
    }
    double here = millisPerPixel();
    double there = target.millisPerPixel();
    double perPixel = here * Math.pow(there / here, part);
    // Where the resolution changes, share of the way follows the change of width, not of time.
    double share = here == there ? part : (perPixel - here) / (there - here);
    double shift = share * (TimeScale.distance(from(), target.from()) / here);
    TimeScale moved = scale.movedBy(shift);
    return new Viewport(new TimeScale(moved.origin(), moved.fraction(), perPixel), width).held();
  }

  private Viewport held() {
    if (from() < MIN_TIME) {
      return new Viewport(TimeScale.at(MIN_TIME, scale.millisPerPixel()), width);
    }
    if (to() > MAX_TIME) {
      return new Viewport(TimeScale.at(MAX_TIME, scale.millisPerPixel()).movedBy(-width), width);
    }
    return this;
  }

  private static double withinLimits(double millisPerPixel, double width) {
    double widest = ((double) MAX_TIME - (double) MIN_TIME) * (1 - 1e-12) / width;
    return Math.clamp(millisPerPixel, MIN_MILLIS_PER_PIXEL, widest);
  }
}
