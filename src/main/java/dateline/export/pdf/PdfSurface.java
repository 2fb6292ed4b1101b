package dateline.export.pdf;

import dateline.render.Cubic;
import dateline.render.DrawSurface;
import dateline.render.TextStyle;
import java.util.Locale;
import javafx.scene.paint.Color;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A place on a page of a PDF to draw on, in points. Text is text. */
public final class PdfSurface implements DrawSurface {

  /** How far the handles of a curve reach that is to be a quarter of a circle. */
  private static final double ROUND = 0.5523;

  private static final float[] DASHES = {4, 3};
  private static final double HATCH = 4;
  private static final int FADES = 24;

  private final PdfPage page;
  private final double left;
  private final double top;
  private final double labelSize;

  /**
   * A surface on a page.
   *
   * @param left of the place, from the left of the page
   * @param top of the place, from the top of the page
   * @param labelSize the size of labels
   */
  public PdfSurface(PdfPage page, double left, double top, double labelSize) {
    this.page = page;
    this.left = left;
    this.top = top;
    this.labelSize = labelSize;
  }

  /** The typeface of a kind of text. */
  public static Face face(TextStyle style) {
    return switch (style) {
      case LABEL -> Face.MEDIUM;
      case LABEL_STRONG, SMALL_STRONG -> Face.STRONG;
      case SMALL -> Face.TEXT;
    };
  }

  private float x(double x) {
    return (float) (left + x);
  }

  private float y(double y) {
    return page.up(top + y);
  }

  @Override
  public void fillRect(double x, double y, double width, double height, Color fill) {
    page.rectangle(left + x, top + y, width, height, fill);
  }

  @Override
  public void fillRound(
      double x, double y, double width, double height, double radius, Color fill) {
    page.fillWith(fill);
    round(x, y, width, height, radius);
    page.write(PDPageContentStream::fill);
  }

  @Override
  public void strokeRound(
      double x,
      double y,
      double width,
      double height,
      double radius,
      Color stroke,
      double thickness,
      boolean dashed) {
    page.strokeWith(stroke, thickness);
    double half = thickness / 2;
    round(x + half, y + half, width - thickness, height - thickness, radius);
    stroke(dashed);
  }

  private void round(double x, double y, double width, double height, double radius) {
    double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
    double k = r * (1 - ROUND);
    double right = x + width;
    double bottom = y + height;
    page.write(
        to -> {
          to.moveTo(x(x + r), y(y));
          to.lineTo(x(right - r), y(y));
          to.curveTo(x(right - k), y(y), x(right), y(y + k), x(right), y(y + r));
          to.lineTo(x(right), y(bottom - r));
          to.curveTo(x(right), y(bottom - k), x(right - k), y(bottom), x(right - r), y(bottom));
          to.lineTo(x(x + r), y(bottom));
          to.curveTo(x(x + k), y(bottom), x(x), y(bottom - k), x(x), y(bottom - r));
          to.lineTo(x(x), y(y + r));
          to.curveTo(x(x), y(y + k), x(x + k), y(y), x(x + r), y(y));
          to.closePath();
        });
  }

  private void stroke(boolean dashed) {
    page.write(
        to -> {
          if (dashed) {
            to.setLineDashPattern(DASHES, 0);
          }
          to.stroke();
          if (dashed) {
            to.setLineDashPattern(new float[0], 0);
          }
        });
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Color stroke, double thickness) {
    page.strokeWith(stroke, thickness);
    page.write(
        to -> {
          to.moveTo(x(x1), y(y1));
          to.lineTo(x(x2), y(y2));
          to.stroke();
        });
  }

  @Override
  public void curve(Cubic cubic, Color stroke, double thickness, boolean dashed) {
    page.strokeWith(stroke, thickness);
    page.write(
        to -> {
          to.moveTo(x(cubic.x1()), y(cubic.y1()));
          to.curveTo(
              x(cubic.c1x()),
              y(cubic.c1y()),
              x(cubic.c2x()),
              y(cubic.c2y()),
              x(cubic.x2()),
              y(cubic.y2()));
        });
    stroke(dashed);
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color fill) {
    fillRound(x - radius, y - radius, radius * 2, radius * 2, radius, fill);
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Color stroke, double thickness) {
    page.strokeWith(stroke, thickness);
    round(x - radius, y - radius, radius * 2, radius * 2, radius);
    stroke(false);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Color fill) {
    page.fillWith(fill);
    polygon(xs, ys);
    page.write(PDPageContentStream::fill);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, Color stroke, double thickness) {
    page.strokeWith(stroke, thickness);
    polygon(xs, ys);
    stroke(false);
  }

  private void polygon(double[] xs, double[] ys) {
    page.write(
        to -> {
          to.moveTo(x(xs[0]), y(ys[0]));
          for (int corner = 1; corner < xs.length; corner++) {
            to.lineTo(x(xs[corner]), y(ys[corner]));
          }
          to.closePath();
        });
  }

  @Override
  public void hatch(double x, double y, double width, double height, Color stroke) {
    clip(x, y, width, height);
    page.strokeWith(stroke, HATCH / 5);
    page.write(
        to -> {
          for (double start = x - height; start < x + width; start += HATCH) {
            to.moveTo(x(start), y(y + height));
            to.lineTo(x(start + height), y(y));
          }
          to.stroke();
        });
    unclip();
  }

  @Override
  public void fade(double x, double y, double width, double height, Color from, Color to) {
    for (int i = 0; i < FADES; i++) {
      Color shade = from.interpolate(to, (i + 0.5) / FADES);
      fillRect(x + width * i / FADES, y, width / FADES, height, shade);
    }
  }

  @Override
  public void text(String text, double x, double baseline, TextStyle style, Color fill) {
    double size = style.size(labelSize);
    Pen pen = new Pen(face(style), size, size * 1.3, fill);
    new Typesetter(page.typefaces(), Locale.ROOT)
        .lines(text, pen, Double.MAX_VALUE)
        .forEach(line -> page.line(line, left + x, top + baseline));
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    page.write(
        to -> {
          to.saveGraphicsState();
          to.addRect(x(x), y(y + height), (float) width, (float) height);
          to.clip();
        });
  }

  @Override
  public void unclip() {
    page.write(PDPageContentStream::restoreGraphicsState);
  }
}
