package dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What the bytes of a document are: text, or not. */
public sealed interface Decoding {

  /** Text, without a byte order mark. */
  record Text(String text) implements Decoding {}

  /**
   * No text that can be read.
   *
   * @param offset the first byte that is wrong, from 0
   */
  record Failure(int offset, Cause cause) implements Decoding {}

  /** Why bytes are not read as text. */
  enum Cause {
    /** Holds zero bytes, as pictures and programs do. */
    BINARY,
    UTF_16,
    /** Probably text, in another encoding. */
    NOT_UTF_8
  }

  /** Reads bytes as UTF-8, strictly; a byte order mark is accepted and left out. */
  static Decoding of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new Failure(0, Cause.UTF_16);
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return new Failure(i, Cause.BINARY);
      }
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    return result.isError()
        ? new Failure(in.position(), Cause.NOT_UTF_8)
        : new Text(out.flip().toString());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
