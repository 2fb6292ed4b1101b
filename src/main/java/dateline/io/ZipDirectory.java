package dateline.io;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The table of contents of a ZIP file, and the bytes of its entries, read where they lie. Its own
 * reader, since {@code java.util.zip} tells nothing of links, lets duplicates pass and believes
 * what an entry says of its size. After PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and
 * 4.3.16; of the methods only "stored" and "deflated", and not ZIP64, which no bundle within the
 * bounds needs.
 *
 * <p>Refused as a whole: what {@link Bundle} lists.
 */
final class ZipDirectory {
  static final int MOST_ENTRIES = 10_000;
  static final int MOST_MEGABYTES = 1000;
  static final int MOST_MEGABYTES_AN_ENTRY = 64;
  static final int MOST_TIMES = 200;

  /** Below this size an entry may inflate as it likes. */
  private static final int HARMLESS = 1_000_000;

  /** Bytes by which packing may make an entry larger, beside one in a hundred. */
  private static final int SLACK = 1000;

  private static final int MEGABYTE = 1_000_000;
  private static final int END_BYTES = 22;
  private static final int MOST_COMMENT = 0xFFFF;
  private static final int END = 0x06054B50;
  private static final int CENTRAL = 0x02014B50;
  private static final int CENTRAL_BYTES = 46;
  private static final int LOCAL = 0x04034B50;
  private static final int LOCAL_BYTES = 30;
  private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int UNIX = 3;
  private static final int MACOS = 19;
  private static final int FILE_TYPE = 0xF000;
  private static final int REGULAR = 0x8000;
  private static final int FOLDER = 0x4000;
  private static final int LINK = 0xA000;

  private final Path file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ZipDirectory(Path file) {
    this.file = file;
  }

  /** Where an entry lies; sizes in bytes. */
  private record Entry(String name, int method, long packed, long size, long crc, long local) {}

  static ZipDirectory read(Path file) throws IOException, Refused {
    ZipDirectory directory = new ZipDirectory(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      directory.readEntries(channel);
    } catch (EOFException e) {
      throw new Refused(Message.of("bundle.cut-short"));
    }
    return directory;
  }

  private void readEntries(FileChannel channel) throws IOException, Refused {
    long size = channel.size();
    int tail = (int) Math.min(size, END_BYTES + MOST_COMMENT);
    ByteBuffer end = bytes(channel, size - tail, tail);
    int at = tail - END_BYTES;
    while (at >= 0 && !(end.getInt(at) == END && at + END_BYTES + unsigned(end, at + 20) == tail)) {
      at--;
    }
    if (at < 0) {
      throw new Refused(Message.of("bundle.no-zip"));
    }
    int count = unsigned(end, at + 10);
    long length = end.getInt(at + 12) & 0xFFFFFFFFL;
    long start = end.getInt(at + 16) & 0xFFFFFFFFL;
    long endAt = size - tail + at;
    if (unsigned(end, at + 4) != 0 || unsigned(end, at + 8) != count) {
      throw new Refused(Message.of("bundle.in-parts"));
    }
    if (count > MOST_ENTRIES) {
      throw new Refused(Message.of("bundle.entries", MOST_ENTRIES));
    }
    if (start + length != endAt || length > Integer.MAX_VALUE / 2) {
      throw new Refused(Message.of("bundle.damaged"));
    }
    ByteBuffer table = bytes(channel, start, (int) length);
    for (int i = 0; i < count; i++) {
      add(entry(table, start));
    }
    checkTotal();
    checkOverlaps(channel, start);
  }

  private Entry entry(ByteBuffer table, long most) throws Refused {
    int at = table.position();
    if (table.remaining() < CENTRAL_BYTES || table.getInt(at) != CENTRAL) {
      throw new Refused(Message.of("bundle.contents"));
    }
    int nameLength = unsigned(table, at + 28);
    int skipped = unsigned(table, at + 30) + unsigned(table, at + 32);
    if (table.remaining() < CENTRAL_BYTES + nameLength + skipped) {
      throw new Refused(Message.of("bundle.contents"));
    }
    byte[] raw = new byte[nameLength];
    table.get(at + CENTRAL_BYTES, raw);
    String name = name(raw);
    table.position(at + CENTRAL_BYTES + nameLength + skipped);
    if ((unsigned(table, at + 8) & ENCRYPTED) != 0) {
      throw entryRefused("encrypted", name);
    }
    checkKind(table.get(at + 5) & 0xFF, table.getInt(at + 38) >>> 16, name);
    Entry entry =
        new Entry(
            name,
            unsigned(table, at + 10),
            table.getInt(at + 20) & 0xFFFFFFFFL,
            table.getInt(at + 24) & 0xFFFFFFFFL,
            table.getInt(at + 16) & 0xFFFFFFFFL,
            table.getInt(at + 42) & 0xFFFFFFFFL);
    checkSizes(entry, most);
    return entry;
  }

  private static String name(byte[] raw) throws Refused {
    String name = Encoding.text(raw);
    if (name == null) {
      throw new Refused(Message.of("bundle.entry.utf-8"));
    }
    String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    String fault = bare.isEmpty() ? "no-name" : EntryName.fault(bare);
    if (fault != null) {
      throw entryRefused(fault, name);
    }
    return name;
  }

  private static void checkKind(int system, int mode, String name) throws Refused {
    int type = mode & FILE_TYPE;
    if (system == UNIX || system == MACOS) {
      if (type == LINK) {
        throw entryRefused("link", name);
      }
      if (type != 0 && type != REGULAR && type != FOLDER) {
        throw entryRefused("device", name);
      }
    }
  }

  private static void checkSizes(Entry entry, long most) throws Refused {
    if (entry.method != STORED && entry.method != DEFLATED) {
      throw entryRefused("packing", entry.name);
    }
    if (entry.size > (long) MOST_MEGABYTES_AN_ENTRY * MEGABYTE) {
      throw entryRefused("megabytes", entry.name, MOST_MEGABYTES_AN_ENTRY);
    }
    if (entry.size > HARMLESS && entry.size / MOST_TIMES > entry.packed) {
      throw entryRefused("times", entry.name, MOST_TIMES);
    }
    if (entry.local + LOCAL_BYTES + entry.packed > most
        || entry.packed > entry.size + entry.size / 100 + SLACK
        || (entry.method == STORED && entry.packed != entry.size)) {
      throw entryRefused("damaged", entry.name);
    }
  }

  private static Refused entryRefused(String fault, String name, Object... bounds) {
    List<Object> values = new ArrayList<>(List.of(bounds));
    values.addFirst(Wording.shown(name));
    return new Refused(Message.of("bundle.entry." + fault, values.toArray()));
  }

  private void add(Entry entry) throws Refused {
    if (entries.putIfAbsent(entry.name, entry) != null) {
      throw entryRefused("twice", entry.name);
    }
  }

  private void checkTotal() throws Refused {
    long total = entries.values().stream().mapToLong(Entry::size).sum();
    if (total > (long) MOST_MEGABYTES * MEGABYTE) {
      throw new Refused(Message.of("bundle.megabytes", MOST_MEGABYTES));
    }
  }

  /** Entries that share bytes make much out of little. */
  private void checkOverlaps(FileChannel channel, long most) throws IOException, Refused {
    List<Entry> inOrder = new ArrayList<>(entries.values());
    inOrder.sort(Comparator.comparingLong(Entry::local));
    long free = 0;
    for (Entry entry : inOrder) {
      long data = dataAt(channel, entry);
      if (entry.local < free || data + entry.packed > most) {
        throw entryRefused("overlap", entry.name);
      }
      free = data + entry.packed;
    }
  }

  private static long dataAt(FileChannel channel, Entry entry) throws IOException, Refused {
    ByteBuffer local = bytes(channel, entry.local, LOCAL_BYTES);
    int nameLength = unsigned(local, 26);
    ByteBuffer name = bytes(channel, entry.local + LOCAL_BYTES, nameLength);
    boolean same =
        local.getInt(0) == LOCAL
            && name.equals(ByteBuffer.wrap(entry.name.getBytes(StandardCharsets.UTF_8)));
    if (!same) {
      throw entryRefused("two-names", entry.name);
    }
    return entry.local + LOCAL_BYTES + nameLength + unsigned(local, 28);
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The names of all entries in the order of its table of contents. */
  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  long size(String name) {
    Entry entry = entries.get(name);
    return entry == null ? 0 : entry.size;
  }

  Path file() {
    return file;
  }

  /**
   * The bytes of an entry, checked against what the archive says of them.
   *
   * @throws IOException when they are not what it says, or it has no such entry
   */
  InputStream open(String name) throws IOException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new FileNotFoundException(name);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      byte[] packed = new byte[(int) entry.packed];
      bytes(channel, dataAt(channel, entry), packed.length).get(packed);
      byte[] bytes = entry.method == STORED ? packed : inflated(packed, entry);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      if (sum.getValue() != entry.crc) {
        throw new Hindrance(Message.of("bundle.checksum", Wording.shown(name)));
      }
      return new ByteArrayInputStream(bytes);
    } catch (Refused e) {
      throw new Hindrance(e.why());
    }
  }

  private static byte[] inflated(byte[] packed, Entry entry) throws IOException {
    byte[] bytes = new byte[(int) entry.size];
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed);
      int count = 0;
      while (count < bytes.length && !inflater.finished() && !inflater.needsInput()) {
        count += inflater.inflate(bytes, count, bytes.length - count);
      }
      boolean done = inflater.finished() || inflater.inflate(new byte[1]) == 0;
      if (count != bytes.length || !done) {
        throw new Hindrance(Message.of("bundle.entry.damaged", Wording.shown(entry.name)));
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new Hindrance(Message.of("bundle.entry.damaged", Wording.shown(entry.name)));
    }
  }

  private static ByteBuffer bytes(FileChannel channel, long at, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (at < 0 || channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }
}
