package dateline.render;

import dateline.layout.TextWidths;
import java.util.Arrays;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Widths of text in one font. Letters of simple scripts are measured once each and added up, so
 * that many titles are measured fast; what is shaped or joined is measured whole.
 *
 * <p>Belongs to the JavaFX thread, for the native shaper behind JavaFX corrupts memory when two
 * threads use it at once (seen with JavaFX 26 on Linux). {@link #anywhere} serves other threads.
 */
public final class FontWidths implements TextWidths {

  /** Up to here (Latin, Greek, Cyrillic) letters stand on their own. */
  private static final int SIMPLE = 0x0530;

  /** Dashes, quotation marks and dots, which titles are full of. */
  private static final int FIRST_SIGN = 0x2010;

  private static final int LAST_SIGN = 0x2026;

  private static final int FIRST_OF_EMOJI = 0x1F000;

  private final Font font;
  private final float[] advances = new float[SIMPLE + LAST_SIGN - FIRST_SIGN + 1];

  public FontWidths(Font font) {
    this.font = font;
    Arrays.fill(advances, Float.NaN);
  }

  @Override
  public double width(String text) {
    double simple = added(text);
    return Double.isNaN(simple) ? whole(text) : simple;
  }

  /**
   * The same widths for any thread: what needs shaping is estimated, rather too wide than too
   * narrow. Measuring the same letter twice yields the same number.
   */
  public TextWidths anywhere() {
    return text -> {
      double simple = added(text);
      return Double.isNaN(simple) ? estimate(text) : simple;
    };
  }

  /** The advances of simple letters added up; NaN where shaping is needed. */
  private double added(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean combining = letter >= 0x0300 && letter < 0x0370;
      boolean sign = letter >= FIRST_SIGN && letter <= LAST_SIGN;
      if ((letter >= SIMPLE && !sign) || combining) {
        return Double.NaN;
      }
      width += advance(letter, sign ? SIMPLE + letter - FIRST_SIGN : letter);
    }
    return width;
  }

  private double estimate(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      int type = Character.getType(letter);
      boolean combining =
          type == Character.NON_SPACING_MARK
              || type == Character.ENCLOSING_MARK
              || type == Character.FORMAT;
      if (letter < SIMPLE && !combining) {
        width += advance((char) letter, letter);
      } else if (!combining) {
        boolean wide = Character.isIdeographic(letter) || letter >= FIRST_OF_EMOJI;
        width += font.getSize() * (wide ? 1.4 : 0.85);
      }
    }
    return width;
  }

  private double advance(char letter, int place) {
    float known = advances[place];
    if (Float.isNaN(known)) {
      // Between two others, since a space at the end of a line has no width.
      known = (float) (whole("n" + letter + "n") - whole("nn"));
      advances[place] = known;
    }
    return known;
  }

  private double whole(String text) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
