package dateline.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Text of one kind within a paragraph.
 *
 * @param rise how far it stands above the line, in points
 * @param target where it leads: an address of the web, or {@code #} and a name given to a row; null
 *     for nowhere
 */
public record Span(String text, Pen pen, double rise, @Nullable String target) {

  /** Text that stands on the line and leads nowhere. */
  public static Span of(String text, Pen pen) {
    return new Span(text, pen, 0, null);
  }
}
