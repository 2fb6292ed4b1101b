package dateline.layout;

/**
 * The measures of the pane in pixels, for a size of text.
 *
 * @param text the size of labels; 13 is the usual one and sets everything else
 */
public record Metrics(double text) {

  public static final Metrics USUAL = new Metrics(13);

  /** Distance from one row to the next. */
  public double row() {
    return Math.rint(24 * factor());
  }

  /** Height of a bar. */
  public double bar() {
    return Math.rint(20 * factor());
  }

  /** Diameter of the mark of an instant. */
  public double mark() {
    return Math.rint(10 * factor());
  }

  /** Between a mark and its label. */
  public double labelGap() {
    return 6;
  }

  /** Between a bar's edge and the label inside. */
  public double inset() {
    return 8;
  }

  /** The least distance between the label of one event and the next event in its row. */
  public double clearance() {
    return 14;
  }

  /** Above and below the rows of a lane. */
  public double lanePadding() {
    return 8;
  }

  /** Height of the axis with its two lines. */
  public double axis() {
    return Math.rint(44 * factor());
  }

  /** No label is wider. */
  public double longestLabel() {
    return Math.rint(300 * factor());
  }

  /** A date whose calendar unit is at least so wide is drawn as a range, else as a mark. */
  public double widestMark() {
    return 28;
  }

  /** How far a bar without an end reaches past what is known of it. */
  public double fade() {
    return Math.rint(96 * factor());
  }

  /** Least width of a column of clustered events. */
  public double column() {
    return Math.rint(36 * factor());
  }

  /** Width of the sign at a lane's left edge for what began earlier. */
  public double earlier() {
    return Math.rint(48 * factor());
  }

  private double factor() {
    return text / 13;
  }
}
