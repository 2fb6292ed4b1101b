package dateline.picture;

import dateline.picture.BadPicture.Fault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture's pixels, upright.
 *
 * @param argb row by row, alpha in the highest byte, not multiplied in; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed to whoever draws it; copying costs a frame
public record Pixels(int width, int height, int[] argb) {

  /**
   * Unpacks a picture, of a GIF the first frame. One that is larger than wanted is read in steps of
   * whole pixels, so that it comes out between once and twice as large as wanted.
   *
   * @param mostWidth how wide it will be shown at most, in pixels
   * @param mostHeight how high
   * @throws BadPicture when it cannot be unpacked
   */
  public static Pixels of(byte[] bytes, int mostWidth, int mostHeight) throws BadPicture {
    PictureHead head = PictureHead.of(bytes);
    ImageReader reader =
        ImageIO.getImageReadersByFormatName(head.format().name().toLowerCase(Locale.ROOT)).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      int step =
          Math.max(
              1,
              Math.min(
                  head.uprightWidth() / Math.max(1, mostWidth),
                  head.uprightHeight() / Math.max(1, mostHeight)));
      ImageReadParam how = reader.getDefaultReadParam();
      how.setSourceSubsampling(step, step, 0, 0);
      return upright(reader.read(0, how), head.turn());
    } catch (IOException | RuntimeException e) {
      // The JDK's readers throw unchecked exceptions, too, for some broken pictures.
      throw new BadPicture(Fault.BROKEN, e);
    } finally {
      reader.dispose();
    }
  }

  private static Pixels upright(BufferedImage stored, int turn) {
    int width = stored.getWidth();
    int height = stored.getHeight();
    int[] pixels = stored.getRGB(0, 0, width, height, null, 0, width);
    return turned(new Pixels(width, height, pixels), turn);
  }

  /** Turned and mirrored as a number of Exif says. */
  static Pixels turned(Pixels stored, int turn) {
    if (turn <= 1) {
      return stored;
    }
    int width = stored.width;
    int height = stored.height;
    boolean sideways = turn >= 5;
    int newWidth = sideways ? height : width;
    int newHeight = sideways ? width : height;
    boolean fromRight = turn == 2 || turn == 3 || turn == 7 || turn == 8;
    boolean fromBelow = turn == 3 || turn == 4 || turn == 6 || turn == 7;
    int[] pixels = new int[stored.argb.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        int across = sideways ? y : x;
        int down = sideways ? x : y;
        int column = fromRight ? width - 1 - across : across;
        int row = fromBelow ? height - 1 - down : down;
        pixels[y * newWidth + x] = stored.argb[row * width + column];
      }
    }
    return new Pixels(newWidth, newHeight, pixels);
  }
}
