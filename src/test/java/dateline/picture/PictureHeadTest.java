package dateline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.picture.PictureHead.Format;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureHeadTest {

  private static final int TRIES = 3000;

  private static String refusal(byte[] bytes) {
    return assertThrows(BadPicture.class, () -> PictureHead.of(bytes)).ending();
  }

  /** A PNG file's first bytes, with any size. */
  private static byte[] png(int width, int height) {
    byte[] bytes = Sketch.file("png", 4, 4);
    ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
    return bytes;
  }

  @ParameterizedTest
  @CsvSource({"png,PNG", "jpg,JPEG", "gif,GIF"})
  void theHeadSaysFormatAndSize(String format, Format expected) throws BadPicture {
    assertEquals(new PictureHead(expected, 31, 17, 1), PictureHead.of(Sketch.file(format, 31, 17)));
  }

  @Test
  void whatIsLargerThanABoundIsRefusedBeforeAnythingIsUnpacked() throws BadPicture {
    assertEquals(2_000, PictureHead.of(png(20_000, 2_000)).height());
    assertTrue(refusal(png(20_001, 1)).startsWith("has 20001 by 1 pixels"));
    assertTrue(refusal(png(8_000, 5_001)).contains("at most 40 million"));
    assertTrue(refusal(png(Integer.MAX_VALUE, Integer.MAX_VALUE)).contains("Save it smaller"));
    assertTrue(refusal(png(0, 5)).contains("no width"));
    assertTrue(refusal(png(-1, 5)).contains("no width"));
    assertTrue(refusal(new byte[20_000_001]).contains("more than 20 MB"));
  }

  @Test
  void aFrameOfAGifThatIsLargerThanThePictureCounts() throws BadPicture {
    byte[] gif = Sketch.file("gif", 10, 10);
    gif[6] = 3;
    assertEquals(10, PictureHead.of(gif).width());
  }

  @Test
  void whatIsNoPictureIsSaid() {
    assertTrue(refusal(new byte[0]).startsWith("is no PNG, JPEG or GIF picture"));
    assertTrue(refusal("<svg/>".getBytes(StandardCharsets.UTF_8)).startsWith("is no PNG, JPEG or GIF"));
    assertTrue(refusal(Arrays.copyOf(Sketch.file("jpg", 9, 9), 40)).contains("cut short"));
  }

  /** Whatever the bytes, there is a size within the bounds or a sentence. */
  @Test
  void brokenHeadsNeverDoHarm() {
    Random random = new Random(5);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = Sketch.file(new String[] {"png", "jpg", "gif"}[i % 3], 9, 7);
      for (int wrong = 0; wrong < 1 + i % 8; wrong++) {
        bytes[random.nextInt(Math.min(bytes.length, 200))] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      try {
        PictureHead head = PictureHead.of(cut);
        assertTrue(head.width() > 0 && head.width() <= PictureHead.MOST_SIDE);
        Pixels.of(cut, 100, 100);
      } catch (BadPicture e) {
        assertTrue(e.ending().endsWith("."));
      }
    }
  }
}
