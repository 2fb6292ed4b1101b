package dateline.export.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * One typeface of one document. It is embedded when it is first written with, with no more than the
 * letters used.
 */
final class Typeface implements Closeable {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final PDDocument document;
  private final TrueTypeFont file;
  private final CmapLookup letters;
  private final @Nullable Font shaper;
  private final Map<Integer, Double> advances = new HashMap<>();
  private @Nullable PDFont font;

  /**
   * A typeface for a document.
   *
   * @param shaper the same typeface, where there is one that joins letters
   */
  Typeface(PDDocument document, TrueTypeFont file, @Nullable Font shaper) throws IOException {
    this.document = document;
    this.file = file;
    this.shaper = shaper;
    letters = file.getUnicodeCmapLookup();
  }

  boolean has(int letter) {
    return letters.getGlyphId(letter) > 0;
  }

  boolean shapes() {
    return shaper != null;
  }

  /** As the document knows it. */
  PDFont font() throws IOException {
    PDFont embedded = font;
    if (embedded == null) {
      embedded = PDType0Font.load(document, file, true);
      font = embedded;
    }
    return embedded;
  }

  /** The width of letters side by side, at a size of 1. */
  double width(String text) {
    return text.codePoints()
        .mapToDouble(letter -> advances.computeIfAbsent(letter, this::advance))
        .sum();
  }

  private double advance(int letter) {
    try {
      return file.getAdvanceWidth(letters.getGlyphId(letter)) / (double) file.getUnitsPerEm();
    } catch (IOException e) {
      return 0.5;
    }
  }

  /**
   * The letters joined as their script joins them.
   *
   * @param size in points
   */
  GlyphVector shaped(String text, double size, boolean rightToLeft) {
    Font sized = shaper == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 1) : shaper;
    char[] units = text.toCharArray();
    return sized
        .deriveFont((float) size)
        .layoutGlyphVector(
            EXACT,
            units,
            0,
            units.length,
            rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
