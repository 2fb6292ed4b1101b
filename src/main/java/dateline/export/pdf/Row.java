package dateline.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A strip of a page, as wide as the page's text.
 *
 * @param height in points
 * @param withNext whether the next row must stand on the same page
 * @param name to which spans lead; null when none does
 * @param bookmark under which readers list it; null when they do not
 * @param drawing what stands in it; null for room that vanishes at the head of a page
 */
public record Row(
    double height,
    boolean withNext,
    @Nullable String name,
    @Nullable String bookmark,
    @Nullable Drawing drawing) {

  /** Draws a row. */
  @FunctionalInterface
  public interface Drawing {

    /**
     * Draws on a page.
     *
     * @param top of the row, in points from the top of the page
     */
    void draw(PdfPage page, double top);
  }

  /** What stands together as far as it can. */
  public static Row of(double height, Drawing drawing) {
    return new Row(height, false, null, null, drawing);
  }

  /** Room, kept with what follows. */
  public static Row space(double height) {
    return new Row(height, true, null, null, null);
  }

  /** The same, kept with what follows. */
  public Row keptWithNext() {
    return new Row(height, true, name, bookmark, drawing);
  }

  /** The same, where spans may lead to and readers list it. */
  public Row called(@Nullable String newName, @Nullable String newBookmark) {
    return new Row(height, withNext, newName, newBookmark, drawing);
  }

  /** The same, with more drawn from its top on, which may reach into the rows below. */
  public Row with(Drawing more) {
    Drawing first = drawing;
    return new Row(
        height,
        withNext,
        name,
        bookmark,
        (page, top) -> {
          if (first != null) {
            first.draw(page, top);
          }
          more.draw(page, top);
        });
  }

  /** The same, with more room below. */
  public Row higher(double by) {
    return new Row(height + by, withNext, name, bookmark, drawing);
  }
}
