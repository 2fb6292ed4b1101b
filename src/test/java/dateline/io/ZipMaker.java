package dateline.io;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes ZIP archives by hand, so that they can say what no library would write. */
final class ZipMaker {

  /** Unix modes of what an entry may claim to be. */
  static final int REGULAR = 0100644;

  static final int LINK = 0120777;
  static final int DEVICE = 0060644;

  private record Entry(
      String name,
      String localName,
      byte[] data,
      int method,
      int flags,
      int mode,
      long size,
      int crc) {}

  private final List<Entry> entries = new ArrayList<>();
  private boolean overlapping;

  ZipMaker add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8), 0, REGULAR);
  }

  ZipMaker add(String name, byte[] content, int flags, int mode) {
    return add(name, name, content, content, 0, flags, mode, content.length);
  }

  ZipMaker deflated(String name, byte[] content, long size) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] packed = new byte[content.length + 100];
    int count = deflater.deflate(packed);
    deflater.end();
    byte[] data = java.util.Arrays.copyOf(packed, count);
    return add(name, name, content, data, 8, 0, REGULAR, size);
  }

  ZipMaker add(
      String name,
      String localName,
      byte[] content,
      byte[] data,
      int method,
      int flags,
      int mode,
      long size) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entries.add(new Entry(name, localName, data, method, flags, mode, size, (int) sum.getValue()));
    return this;
  }

  /** All entries claim the bytes of the first. */
  ZipMaker overlapping() {
    overlapping = true;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    for (Entry entry : entries) {
      int at = overlapping ? 0 : out.size();
      byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
      if (!overlapping || out.size() == 0) {
        byte[] localName = entry.localName.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(
            little(30)
                .putInt(0x04034B50)
                .putShort((short) 20)
                .putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0)
                .putInt(entry.crc)
                .putInt(entry.data.length)
                .putInt((int) entry.size)
                .putShort((short) localName.length)
                .putShort((short) 0)
                .array());
        out.writeBytes(localName);
        out.writeBytes(entry.data);
      }
      table.writeBytes(
          little(46)
              .putInt(0x02014B50)
              .putShort((short) (3 << 8 | 20))
              .putShort((short) 20)
              .putShort((short) entry.flags)
              .putShort((short) entry.method)
              .putInt(0)
              .putInt(entry.crc)
              .putInt(entry.data.length)
              .putInt((int) entry.size)
              .putShort((short) name.length)
              .putInt(0)
              .putShort((short) 0)
              .putShort((short) 0)
              .putInt(entry.mode << 16)
              .putInt(at)
              .array());
      table.writeBytes(name);
    }
    int start = out.size();
    out.writeBytes(table.toByteArray());
    out.writeBytes(
        little(22)
            .putInt(0x06054B50)
            .putInt(0)
            .putShort((short) entries.size())
            .putShort((short) entries.size())
            .putInt(table.size())
            .putInt(start)
            .putShort((short) 0)
            .array());
    return out.toByteArray();
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
