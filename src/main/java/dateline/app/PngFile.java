package dateline.app;

import dateline.io.SafeFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** A picture to write as a PNG file. */
record PngFile(Path path) {

  /**
   * Writes the picture as {@link SafeFile} does.
   *
   * @throws IOException if the folder does not exist or cannot be written
   */
  void write(Image image) throws IOException {
    SafeFile.write(
        path,
        out -> {
          if (!ImageIO.write(buffered(image), "png", out)) {
            throw new IOException("this Java runtime writes no PNG");
          }
        });
  }

  private static BufferedImage buffered(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    result.setRGB(0, 0, width, height, pixels, 0, width);
    return result;
  }
}
