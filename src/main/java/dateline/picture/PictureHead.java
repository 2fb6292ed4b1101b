package dateline.picture;

import dateline.picture.BadPicture.Fault;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What a picture's first bytes say of it: PNG (W3C, section 11.2.1), JPEG (ITU T.81, annex B) or
 * GIF (version 89a, sections 18 and 20).
 *
 * @param width in pixels as stored, 1 to {@value #MOST_SIDE}
 * @param height the same
 * @param turn how it is to be turned or mirrored to stand upright: 1 to 8 as Exif 2.3 numbers them
 *     (tag 274), 1 for not at all
 */
public record PictureHead(Format format, int width, int height, int turn) {

  /** The largest file, in megabytes. */
  public static final int MOST_MEGABYTES = 20;

  /** The longest side, in pixels. */
  public static final int MOST_SIDE = 20_000;

  /** The most pixels, in millions. */
  public static final int MOST_MEGAPIXELS = 40;

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;
  private static final int UPRIGHT = 1;

  /** How a picture is stored. */
  public enum Format {
    PNG,
    JPEG,
    GIF
  }

  /**
   * Reads the head of a picture.
   *
   * @param bytes the whole file
   * @throws BadPicture when it is no such picture, is cut short, or is beyond a bound
   */
  public static PictureHead of(byte[] bytes) throws BadPicture {
    if (bytes.length > MOST_MEGABYTES * 1_000_000) {
      throw new BadPicture(Fault.MEGABYTES, MOST_MEGABYTES);
    }
    try {
      return checked(read(ByteBuffer.wrap(bytes)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new BadPicture(Fault.CUT_SHORT, e);
    }
  }

  private static PictureHead read(ByteBuffer in) throws BadPicture {
    if (in.remaining() > 8 && in.getLong(0) == PNG) {
      return png(in.position(8));
    }
    if (in.remaining() > 3 && (in.getInt(0) >>> 8) == 0xFFD8FF) {
      return jpeg(in.position(2));
    }
    if (in.remaining() > 6 && isGif(in)) {
      return gif(in.position(6).order(ByteOrder.LITTLE_ENDIAN));
    }
    throw new BadPicture(Fault.UNKNOWN);
  }

  private static boolean isGif(ByteBuffer in) {
    byte[] name = new byte[6];
    in.get(0, name);
    String version = new String(name, StandardCharsets.ISO_8859_1);
    return version.equals("GIF87a") || version.equals("GIF89a");
  }

  private static PictureHead png(ByteBuffer in) throws BadPicture {
    in.getInt();
    if (in.getInt() != IHDR) {
      throw new BadPicture(Fault.BROKEN);
    }
    return new PictureHead(Format.PNG, in.getInt(), in.getInt(), UPRIGHT);
  }

  private static PictureHead jpeg(ByteBuffer in) throws BadPicture {
    int turn = UPRIGHT;
    while (true) {
      int marker = marker(in);
      if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
        continue;
      }
      if (marker == 0xD9 || marker == 0xDA) {
        throw new BadPicture(Fault.BROKEN);
      }
      int length = Short.toUnsignedInt(in.getShort()) - 2;
      ByteBuffer segment = in.slice(in.position(), length);
      if (isFrame(marker)) {
        return frame(segment, turn);
      }
      if (marker == 0xE1 && turn == UPRIGHT) {
        turn = Exif.turn(segment);
      }
      in.position(in.position() + length);
    }
  }

  /** The next marker; any number of fill bytes may stand before it. */
  private static int marker(ByteBuffer in) throws BadPicture {
    if (in.get() != (byte) 0xFF) {
      throw new BadPicture(Fault.BROKEN);
    }
    int marker = 0xFF;
    while (marker == 0xFF) {
      marker = Byte.toUnsignedInt(in.get());
    }
    return marker;
  }

  /** Whether a marker begins a frame: all of C0 to CF but those of tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static PictureHead frame(ByteBuffer segment, int turn) throws BadPicture {
    segment.get();
    int height = Short.toUnsignedInt(segment.getShort());
    int width = Short.toUnsignedInt(segment.getShort());
    if (segment.get() == 4) {
      throw new BadPicture(Fault.FOUR_COLOURS);
    }
    return new PictureHead(Format.JPEG, width, height, turn);
  }

  /** The larger of the whole picture and its first frame, which need not agree. */
  private static PictureHead gif(ByteBuffer in) throws BadPicture {
    int width = Short.toUnsignedInt(in.getShort());
    int height = Short.toUnsignedInt(in.getShort());
    int flags = in.get();
    in.getShort();
    skipColours(in, flags);
    for (int block = in.get(); block != 0x2C; block = in.get()) {
      if (block != 0x21) {
        throw new BadPicture(Fault.BROKEN);
      }
      in.get();
      for (int size = Byte.toUnsignedInt(in.get()); size > 0; size = Byte.toUnsignedInt(in.get())) {
        in.position(in.position() + size);
      }
    }
    in.getInt();
    return new PictureHead(
        Format.GIF,
        Math.max(width, Short.toUnsignedInt(in.getShort())),
        Math.max(height, Short.toUnsignedInt(in.getShort())),
        UPRIGHT);
  }

  private static void skipColours(ByteBuffer in, int flags) {
    if ((flags & 0x80) != 0) {
      in.position(in.position() + 3 * (2 << (flags & 7)));
    }
  }

  private static PictureHead checked(PictureHead head) throws BadPicture {
    if (head.width <= 0 || head.height <= 0) {
      throw new BadPicture(Fault.EMPTY);
    }
    if (head.width > MOST_SIDE
        || head.height > MOST_SIDE
        || (long) head.width * head.height > MOST_MEGAPIXELS * 1_000_000L) {
      throw new BadPicture(Fault.PIXELS, head.width, head.height, MOST_MEGAPIXELS, MOST_SIDE);
    }
    return head;
  }

  /** Whether standing upright means to lie as stored on its side. */
  boolean isSideways() {
    return turn >= 5;
  }

  /** The width when it stands upright. */
  public int uprightWidth() {
    return isSideways() ? height : width;
  }

  /** The height when it stands upright. */
  public int uprightHeight() {
    return isSideways() ? width : height;
  }
}
