package dateline.picture;

import dateline.picture.BadPicture.Fault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture's file, small enough to lie in a document.
 *
 * @param bytes PNG or JPEG, upright; not to be changed
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // written out, never shared further
public record Reduced(byte[] bytes, String mediaType, int width, int height) {

  /** A file up to this size is taken as it is, when it is upright. */
  private static final int SMALL = 400_000;

  private static final float QUALITY = 0.85f;

  /**
   * The picture as it is, or made smaller: JPEG, or PNG where something shines through.
   *
   * @param most pixels of the longer side; at most twice as many remain
   * @throws BadPicture when it cannot be unpacked
   */
  public static Reduced of(byte[] file, int most) throws BadPicture {
    PictureHead head = PictureHead.of(file);
    boolean plain = head.turn() == 1 && head.format() != PictureHead.Format.GIF;
    if (plain && file.length <= SMALL) {
      Pixels.of(file, 1, 1);
      String type = "image/" + head.format().name().toLowerCase(Locale.ROOT);
      return new Reduced(file, type, head.width(), head.height());
    }
    Pixels pixels = Pixels.of(file, most, most);
    boolean opaque = true;
    for (int pixel : pixels.argb()) {
      opaque &= pixel >>> 24 == 0xFF;
    }
    BufferedImage image =
        new BufferedImage(
            pixels.width(),
            pixels.height(),
            opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    String format = opaque ? "jpeg" : "png";
    return new Reduced(packed(image, format), "image/" + format, pixels.width(), pixels.height());
  }

  private static byte[] packed(BufferedImage image, String format) throws BadPicture {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new BadPicture(Fault.BROKEN, e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
