package dateline.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that several tests use: red in the upper left quarter, blue elsewhere. */
public final class Sketch {

  public static final int RED = 0xFFFF0000;
  public static final int BLUE = 0xFF0000FF;

  private Sketch() {}

  /**
   * A picture as a file.
   *
   * @param format "png", "jpg" or "gif"
   */
  public static byte[] file(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, x < width / 2 && y < height / 2 ? RED : BLUE);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
