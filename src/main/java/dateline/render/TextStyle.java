package dateline.render;

/** The kinds of text on the pane. */
public enum TextStyle {
  /** An event's title. */
  LABEL("Inter Medium", 1),
  /** The selected event's title. */
  LABEL_STRONG("Inter SemiBold", 1),
  /** Fine ticks and notes. */
  SMALL("Inter", 12.0 / 13),
  /** Coarse ticks, lanes' names, counts. */
  SMALL_STRONG("Inter SemiBold", 12.0 / 13);

  private final String family;
  private final double factor;

  TextStyle(String family, double factor) {
    this.family = family;
    this.factor = factor;
  }

  /** The name under which the typeface is found once it is loaded. */
  public String family() {
    return family;
  }

  /** Its size for a size of label text. */
  public double size(double labelSize) {
    return labelSize * factor;
  }
}
