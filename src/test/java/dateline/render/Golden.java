package dateline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/**
 * A picture that was looked at and found right: {@code src/test/resources/golden/NAME.png}, and
 * beside it in {@code NAME.txt} the calls that draw it. The calls must be the same to a tenth of a
 * pixel; the pictures only alike, square by square, as letters are drawn a little otherwise on each
 * machine. All are made anew by
 *
 * <pre>mvn test -Dtest=GoldenTest -Ddateline.golden=make</pre>
 *
 * and what does not match is left in {@code target/golden}, to be looked at.
 */
record Golden(String name) {

  private static final Path KEPT = Path.of("src", "test", "resources", "golden");
  private static final Path FOUND = Path.of("target", "golden");
  private static final String HOW =
      "; after looking at it in target/golden:"
          + " mvn test -Dtest=GoldenTest -Ddateline.golden=make";

  /** Squares of so many pixels are compared by their mean colour. */
  private static final int SQUARE = 10;

  /** So much of 255 may a colour differ. */
  private static final double SLACK = 24;

  /**
   * Compares what was drawn with what is kept.
   *
   * @param foreign the part of the squares that may differ, as their letters come from whatever
   *     typefaces a machine has
   */
  void check(List<String> calls, Image picture, double foreign) {
    try {
      BufferedImage image = image(picture);
      if ("make".equals(System.getProperty("dateline.golden"))) {
        write(KEPT, calls, image);
        return;
      }
      List<String> keptCalls = Files.readAllLines(KEPT.resolve(name + ".txt"));
      BufferedImage kept = ImageIO.read(KEPT.resolve(name + ".png").toFile());
      boolean alike =
          kept.getWidth() == image.getWidth()
              && kept.getHeight() == image.getHeight()
              && differing(kept, image) <= foreign;
      if (!alike || !calls.equals(keptCalls)) {
        write(FOUND, calls, image);
      }
      for (int line = 0; line < Math.min(calls.size(), keptCalls.size()); line++) {
        assertEquals(keptCalls.get(line), calls.get(line), name + ".txt:" + (line + 1) + HOW);
      }
      assertEquals(keptCalls.size(), calls.size(), name + ".txt" + HOW);
      assertTrue(alike, name + ".png looks otherwise" + HOW);
    } catch (IOException e) {
      throw new UncheckedIOException(name + HOW, e);
    }
  }

  private void write(Path folder, List<String> calls, BufferedImage image) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".txt"), calls);
    ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
  }

  private static double differing(BufferedImage one, BufferedImage other) {
    int all = 0;
    int differing = 0;
    for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
      for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
        double most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
          most = Math.max(most, Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)));
        }
        all++;
        differing += most > SLACK ? 1 : 0;
      }
    }
    return (double) differing / all;
  }

  private static double mean(BufferedImage image, int left, int top, int shift) {
    long sum = 0;
    for (int x = left; x < left + SQUARE; x++) {
      for (int y = top; y < top + SQUARE; y++) {
        sum += image.getRGB(x, y) >> shift & 0xff;
      }
    }
    return (double) sum / (SQUARE * SQUARE);
  }

  private static BufferedImage image(Image picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }
}
