package dateline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.picture.BadPicture.Fault;
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

  private static Fault refusal(byte[] bytes) {
    return assertThrows(BadPicture.class, () -> PictureHead.of(bytes)).fault();
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
    assertEquals(Fault.PIXELS, refusal(png(20_001, 1)));
    assertEquals(Fault.PIXELS, refusal(png(8_000, 5_001)));
    assertEquals(Fault.PIXELS, refusal(png(Integer.MAX_VALUE, Integer.MAX_VALUE)));
    assertEquals(Fault.EMPTY, refusal(png(0, 5)));
    assertEquals(Fault.EMPTY, refusal(png(-1, 5)));
    assertEquals(Fault.MEGABYTES, refusal(new byte[20_000_001]));
  }

  @Test
  void aFrameOfAGifThatIsLargerThanThePictureCounts() throws BadPicture {
    byte[] gif = Sketch.file("gif", 10, 10);
    gif[6] = 3;
    assertEquals(10, PictureHead.of(gif).width());
  }

  @Test
  void whatIsNoPictureIsSaid() {
    assertEquals(Fault.UNKNOWN, refusal(new byte[0]));
    assertEquals(Fault.UNKNOWN, refusal("<svg/>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Fault.CUT_SHORT, refusal(Arrays.copyOf(Sketch.file("jpg", 9, 9), 40)));
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
        assertTrue(e.fault() == Fault.PIXELS || e.values().isEmpty());
      }
    }
  }
}
