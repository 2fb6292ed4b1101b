package dateline.export.pdf;

import dateline.export.pdf.Line.Piece;
import dateline.picture.Reduced;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A page being written, in points from its top left, y down. Of one thread. */
public final class PdfPage implements AutoCloseable {

  private final PDDocument document;
  private final PDPage page;
  private final PDPageContentStream content;
  private final Typefaces typefaces;
  private final double height;
  private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();
  private final List<Lead> leads = new ArrayList<>();

  /** A place that leads elsewhere. */
  record Lead(String target, double x, double top, double width, double height) {}

  PdfPage(PDDocument document, PDPage page, Typefaces typefaces) throws IOException {
    this.document = document;
    this.page = page;
    this.typefaces = typefaces;
    content = new PDPageContentStream(document, page);
    height = page.getMediaBox().getHeight();
  }

  PDPage page() {
    return page;
  }

  Typefaces typefaces() {
    return typefaces;
  }

  /** The places that lead elsewhere, in the order in which they were written. */
  List<Lead> leads() {
    return List.copyOf(leads);
  }

  /** Something that is written to the page's stream. */
  @FunctionalInterface
  interface Writing {
    void to(PDPageContentStream content) throws IOException;
  }

  void write(Writing writing) {
    try {
      writing.to(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same place as the file counts it, from the bottom. */
  float up(double y) {
    return (float) (height - y);
  }

  void fillWith(Color color) {
    write(
        to -> {
          to.setNonStrokingColor(rgb(color));
          to.setGraphicsStateParameters(alpha(color));
        });
  }

  void strokeWith(Color color, double thickness) {
    write(
        to -> {
          to.setStrokingColor(rgb(color));
          to.setGraphicsStateParameters(alpha(color));
          to.setLineWidth((float) thickness);
        });
  }

  private static java.awt.Color rgb(Color color) {
    return new java.awt.Color(
        (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
  }

  private PDExtendedGraphicsState alpha(Color color) {
    return alphas.computeIfAbsent(
        (int) Math.round(color.getOpacity() * 255),
        share -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant(share / 255f);
          state.setStrokingAlphaConstant(share / 255f);
          return state;
        });
  }

  /** A filled rectangle. */
  public void rectangle(double x, double y, double width, double tall, Color fill) {
    fillWith(fill);
    write(
        to -> {
          to.addRect((float) x, up(y + tall), (float) width, (float) tall);
          to.fill();
        });
  }

  /**
   * A picture.
   *
   * @param alt what it shows, for those who do not see it
   */
  public void picture(Reduced picture, double x, double y, double width, double tall, String alt) {
    write(
        to -> {
          PDImageXObject image =
              PDImageXObject.createFromByteArray(document, picture.bytes(), null);
          begin(to, alt);
          to.drawImage(image, (float) x, up(y + tall), (float) width, (float) tall);
          to.endMarkedContent();
        });
  }

  /** Draws what one who does not see it is told in words. */
  public void figure(String alt, Runnable drawing) {
    write(to -> begin(to, alt));
    drawing.run();
    write(PDPageContentStream::endMarkedContent);
  }

  private static void begin(PDPageContentStream to, String alt) throws IOException {
    COSDictionary said = new COSDictionary();
    said.setString(COSName.ALT, Letters.clean(alt));
    to.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(said));
  }

  /** One line of text. */
  public void line(Line line, double x, double baseline) {
    for (Piece piece : line.pieces()) {
      piece(piece, x + piece.x(), baseline - piece.span().rise());
      String target = piece.span().target();
      if (target != null) {
        double size = piece.span().pen().size();
        leads.add(
            new Lead(
                target,
                x + piece.x(),
                baseline - piece.span().rise() - size,
                piece.width(),
                size * 1.3));
      }
    }
  }

  private void piece(Piece piece, double x, double baseline) {
    Pen pen = piece.span().pen();
    String text = piece.stretch().text();
    String seen = piece.rightToLeft() ? Letters.reversed(text) : text;
    fillWith(pen.color());
    if (piece.stretch().shaped()) {
      outlines(piece, x, baseline);
    }
    write(
        to -> {
          Typeface typeface = piece.stretch().typeface();
          to.beginText();
          to.setFont(typeface.font(), (float) pen.size());
          double stretch = 1;
          if (piece.stretch().shaped()) {
            // What is seen are the outlines; the letters are there to be found and copied.
            to.setRenderingMode(RenderingMode.NEITHER);
            stretch =
                piece.width() / Math.max(0.01, typeface.width(known(typeface, seen)) * pen.size());
          }
          to.setTextMatrix(new Matrix((float) stretch, 0, 0, 1, (float) x, up(baseline)));
          to.showText(known(typeface, seen));
          if (piece.stretch().shaped()) {
            to.setRenderingMode(RenderingMode.FILL);
          }
          to.endText();
        });
  }

  /** Without what has no picture: the typeface would refuse it. */
  private static String known(Typeface typeface, String text) {
    StringBuilder known = new StringBuilder(text.length());
    text.codePoints().filter(typeface::has).forEach(known::appendCodePoint);
    return known.toString();
  }

  private void outlines(Piece piece, double x, double baseline) {
    Shape shape =
        piece
            .stretch()
            .typeface()
            .shaped(piece.stretch().text(), piece.span().pen().size(), piece.rightToLeft())
            .getOutline();
    PathIterator path =
        shape.getPathIterator(AffineTransform.getTranslateInstance(x, baseline), 0.01);
    write(
        to -> {
          float[] at = new float[6];
          boolean any = false;
          for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
              case PathIterator.SEG_MOVETO -> to.moveTo(at[0], up(at[1]));
              case PathIterator.SEG_CLOSE -> to.closePath();
              default -> to.lineTo(at[0], up(at[1]));
            }
            any = true;
          }
          if (any) {
            to.fill();
          }
        });
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
