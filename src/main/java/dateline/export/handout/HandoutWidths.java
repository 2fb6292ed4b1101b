package dateline.export.handout;

import dateline.layout.TextWidths;

/** Widths where nobody can say what typeface a reader has. */
final class HandoutWidths {

  /** A letter of small text on a strip, in points; rather too wide than too narrow. */
  private static final double LETTER = 4.6;

  static final TextWidths USUAL = text -> text.length() * LETTER;

  private HandoutWidths() {}
}
