package dateline.view.reading;

import dateline.article.Article;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/**
 * How a kind of paragraph is set. All in pixels.
 *
 * @param lineSpacing what is added to the typeface's own line height
 * @param before room above the paragraph
 * @param after room below it
 * @param indent room at the side where it begins
 */
record Typography(
    Font font, double lineSpacing, double before, double after, double indent, String styleClass) {

  private static final String SERIF = "Source Serif 4";
  private static final String SERIF_STRONG = "Source Serif 4 SemiBold";

  /** The size of an article's text, and what it may be changed to. */
  static final double TEXT_SIZE = 17;

  static final double SMALLEST_SIZE = 12;
  static final double LARGEST_SIZE = 60;

  /** The nearest size that there may be. */
  static double within(double size) {
    return Math.clamp(size, SMALLEST_SIZE, LARGEST_SIZE);
  }

  /** Keeps a text as much larger or smaller than the rest as the user has made it. */
  static Subscription follow(DoubleProperty size, ObservableValue<Double> scale) {
    return scale.subscribe((old, now) -> size.set(within(size.get() * now / old)));
  }

  /** From line to line in text of {@link #TEXT_SIZE}. */
  static final double LINE_HEIGHT = 27;

  private static final double LINE = LINE_HEIGHT / TEXT_SIZE;

  /** How much room a kind of paragraph takes, beside text of this size. */
  static Typography of(Article.Kind kind, double size) {
    double scale = size / TEXT_SIZE;
    return switch (kind) {
      case TITLE -> of(Font.font(SERIF_STRONG, 22 * scale), 28 * scale, 8, 4, 0, "title");
      case HEADING -> of(Font.font(SERIF_STRONG, size), size * LINE, 16, 4, 0, "heading");
      case TEXT -> of(Font.font(SERIF, size), size * LINE, 0, 12, 0, "text");
      case CAPTION -> of(Font.font("Inter", 13 * scale), 20 * scale, 4, 16, 16, "caption");
      case QUOTATION -> of(Font.font(SERIF, size), size * LINE, 0, 12, 20, "set-off");
      case ITEM -> of(Font.font(SERIF, size), size * LINE, 0, 8, 20, "item");
    };
  }

  private static Typography of(
      Font font, double line, double before, double after, double indent, String styleClass) {
    double own = heightOfLine(font);
    return new Typography(font, Math.max(0, line - own), before, after, indent, styleClass);
  }

  private static double heightOfLine(Font font) {
    Text sample = new Text("x");
    sample.setFont(font);
    return sample.getLayoutBounds().getHeight();
  }

  /** The distance from one line to the next. */
  double line() {
    return heightOfLine(font) + lineSpacing;
  }
}
