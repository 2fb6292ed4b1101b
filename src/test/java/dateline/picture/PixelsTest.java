package dateline.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixelsTest {

  /** A JPEG of 40 by 20 pixels that says it is to be turned. */
  private static byte[] held(int turn, ByteOrder order) {
    byte[] plain = Sketch.file("jpg", 40, 20);
    ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12);
    exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
    exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
    exif.order(order).putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D));
    exif.putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) turn);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(exif.array());
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  private static boolean isRed(Pixels pixels, double x, double y) {
    int row = (int) (y * pixels.height());
    int column = (int) (x * pixels.width());
    int colour = pixels.argb()[row * pixels.width() + column];
    return ((colour >> 16) & 0xFF) > (colour & 0xFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void aPictureComesOutAsItIs(String format) throws BadPicture {
    Pixels pixels = Pixels.of(Sketch.file(format, 30, 20), 100, 100);
    assertEquals(30, pixels.width());
    assertEquals(20, pixels.height());
    assertTrue(isRed(pixels, 0.2, 0.2));
    assertTrue(!isRed(pixels, 0.8, 0.2) && !isRed(pixels, 0.2, 0.8));
  }

  @Test
  void aLargePictureIsNeverUnpackedWhole() throws BadPicture {
    Pixels pixels = Pixels.of(Sketch.file("png", 1000, 600), 200, 200);
    assertEquals(334, pixels.width());
    assertEquals(200, pixels.height());
    assertTrue(isRed(pixels, 0.4, 0.4) && !isRed(pixels, 0.6, 0.6));
  }

  /** Exif 2.3: where the stored upper left corner comes to lie. */
  @ParameterizedTest
  @CsvSource({
    "1,0.1,0.1", "2,0.9,0.1", "3,0.9,0.9", "4,0.1,0.9",
    "5,0.1,0.1", "6,0.9,0.1", "7,0.9,0.9", "8,0.1,0.9"
  })
  void aPhotographStandsUprightHoweverTheCameraWasHeld(int turn, double x, double y)
      throws BadPicture {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] file = held(turn, order);
      Pixels pixels = Pixels.of(file, 100, 100);
      assertEquals(turn >= 5 ? 20 : 40, pixels.width());
      assertEquals(PictureHead.of(file).uprightWidth(), pixels.width());
      assertTrue(isRed(pixels, x, y), turn + " " + order);
      assertTrue(!isRed(pixels, 1 - x, 1 - y), turn + " " + order);
    }
  }

  @Test
  void turningIsByWholePixels() {
    Pixels stored = new Pixels(3, 2, new int[] {1, 2, 3, 4, 5, 6});
    assertArrayEquals(new int[] {4, 1, 5, 2, 6, 3}, Pixels.turned(stored, 6).argb());
    assertArrayEquals(new int[] {3, 6, 2, 5, 1, 4}, Pixels.turned(stored, 8).argb());
    assertArrayEquals(new int[] {1, 4, 2, 5, 3, 6}, Pixels.turned(stored, 5).argb());
    assertArrayEquals(new int[] {6, 3, 5, 2, 4, 1}, Pixels.turned(stored, 7).argb());
  }
}
