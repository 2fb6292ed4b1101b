package dateline.io;

import dateline.words.Said;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes as UTF-8 text, strictly; and what a file that is no such text seems to be. */
final class Encoding {
  private static final int HEAD = 8192;
  private static final int UTF8_MARK = 3;

  private Encoding() {}

  /**
   * The characters after the byte order mark, if there is one. Malformed bytes give a {@link
   * java.nio.charset.CharacterCodingException}.
   *
   * @param head what {@link #head} took off the stream
   */
  static Reader reader(byte[] head, InputStream rest) {
    int mark = hasUtf8Mark(head) ? UTF8_MARK : 0;
    InputStream all =
        new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), rest);
    return new InputStreamReader(all, decoder());
  }

  static byte[] head(InputStream in) throws IOException {
    return in.readNBytes(HEAD);
  }

  private static boolean hasUtf8Mark(byte[] head) {
    return startsWith(head, 0xEF, 0xBB, 0xBF);
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** What is wrong with a file that begins so; null when it may be JSON in UTF-8. */
  static @Nullable Said fault(byte[] head) {
    if (head.length == 0) {
      return Message.of("text.empty");
    }
    if (startsWith(head, 0xFE, 0xFF)
        || startsWith(head, 0xFF, 0xFE)
        || isEveryOtherZero(head, 0)
        || isEveryOtherZero(head, 1)) {
      return Message.of("text.utf-16");
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return Message.of("text.zip");
    }
    if (startsWith(head, 0x1F, 0x8B)) {
      return Message.of("text.gzip");
    }
    if (startsWith(head, '%', 'P', 'D', 'F')) {
      return Message.of("text.pdf");
    }
    for (byte b : head) {
      if (b == 0) {
        return Message.of("text.binary");
      }
    }
    int first = hasUtf8Mark(head) ? UTF8_MARK : 0;
    while (first < head.length && " \t\r\n".indexOf(head[first]) >= 0) {
      first++;
    }
    if (first < head.length && head[first] == '<') {
      return Message.of("text.html");
    }
    return first == head.length && head.length < HEAD ? Message.of("text.blank") : null;
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEveryOtherZero(byte[] head, int first) {
    if (head.length < 4) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if ((head[i] == 0) != (i % 2 == first)) {
        return false;
      }
    }
    return true;
  }

  /** The place of the first bytes that are not UTF-8, and those bytes in hexadecimal. */
  record BadBytes(long place, String hexadecimal) {}

  /** Looks for them from the beginning; null when there are none. */
  static @Nullable BadBytes firstBadBytes(InputStream in) throws IOException {
    byte[] head = head(in);
    int mark = hasUtf8Mark(head) ? UTF8_MARK : 0;
    CharsetDecoder decoder = decoder();
    ByteBuffer bytes = ByteBuffer.allocate(2 * HEAD).put(head, mark, head.length - mark).flip();
    CharBuffer chars = CharBuffer.allocate(2 * HEAD);
    PlaceCounter counter = new PlaceCounter();
    boolean end = false;
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, end);
      counter.count(chars.flip());
      chars.clear();
      if (result.isError()) {
        byte[] bad = new byte[Math.min(result.length(), bytes.remaining())];
        bytes.get(bad);
        return new BadBytes(counter.place(), hexadecimal(bad));
      }
      if (end && result.isUnderflow()) {
        return null;
      }
      byte[] more = in.readNBytes(HEAD);
      end = more.length == 0;
      bytes.compact().put(more).flip();
    }
  }

  private static String hexadecimal(byte[] bytes) {
    return java.util.HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }

  /** Counts lines as JSON parsers do: after a line feed, a carriage return, or both together. */
  private static final class PlaceCounter {
    private int line = 1;
    private int column = 1;
    private char before;

    void count(CharBuffer chars) {
      while (chars.hasRemaining()) {
        char c = chars.get();
        if (c == '\n' && before == '\r') {
          column = 1;
        } else if (c == '\n' || c == '\r') {
          line++;
          column = 1;
        } else {
          column++;
        }
        before = c;
      }
    }

    long place() {
      return Place.of(line, column);
    }
  }

  /** All bytes as text; null when they are not UTF-8. A byte order mark is dropped. */
  static @Nullable String text(byte[] bytes) {
    int mark = hasUtf8Mark(bytes) ? UTF8_MARK : 0;
    try {
      return decoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      return null;
    }
  }
}
