package dateline.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing needed of what a camera notes: how it was held (Exif 2.3, tag 274). */
final class Exif {

  private static final int ORIENTATION = 274;
  private static final int UPRIGHT = 1;
  private static final int ENTRY = 12;

  private Exif() {}

  /**
   * How a JPEG picture is to be turned, 1 to 8; 1 when this says nothing of it or is broken.
   *
   * @param segment of application data, after its length
   */
  static int turn(ByteBuffer segment) {
    try {
      if (segment.getInt(0) != 0x45786966 || segment.getShort(4) != 0) {
        return UPRIGHT;
      }
      ByteBuffer tiff = segment.slice(6, segment.capacity() - 6);
      if (tiff.getShort(0) == 0x4949) {
        tiff.order(ByteOrder.LITTLE_ENDIAN);
      }
      int directory = tiff.getInt(4);
      int entries = Short.toUnsignedInt(tiff.getShort(directory));
      for (int entry = 0; entry < entries; entry++) {
        int at = directory + 2 + entry * ENTRY;
        if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
          int turn = tiff.getShort(at + 8);
          return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
        }
      }
      return UPRIGHT;
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }
}
