package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {

  @Test
  void utf8IsReadWithAndWithoutAByteOrderMark() {
    assertEquals(
        new Decoding.Text("Минск 😀"), decoded("Минск 😀".getBytes(StandardCharsets.UTF_8)));
    assertEquals(new Decoding.Text("x"), decoded(bytes(0xEF, 0xBB, 0xBF, 'x')));
    assertEquals(new Decoding.Text(""), decoded(bytes()));
  }

  @Test
  void theFirstWrongByteIsTold() {
    assertEquals(failure(2, Decoding.Cause.NOT_UTF_8), decoded(bytes('a', 'b', 0xFC, 'c')));
    assertEquals(failure(4, Decoding.Cause.NOT_UTF_8), decoded(bytes(0xEF, 0xBB, 0xBF, 'a', 0x80)));
  }

  @Test
  void aCharacterCutOffAtTheEndIsWrong() {
    assertEquals(failure(1, Decoding.Cause.NOT_UTF_8), decoded(bytes('a', 0xE2, 0x82)));
  }

  @Test
  void overlongFormsAndHalvesOfPairsAreWrong() {
    assertEquals(failure(0, Decoding.Cause.NOT_UTF_8), decoded(bytes(0xC0, 0xAF)));
    assertEquals(failure(0, Decoding.Cause.NOT_UTF_8), decoded(bytes(0xED, 0xA0, 0x80)));
  }

  @Test
  void zeroBytesAreNoText() {
    assertEquals(failure(1, Decoding.Cause.BINARY), decoded(bytes('a', 0, 0xFF)));
  }

  @Test
  void utf16IsRecognised() {
    assertEquals(
        failure(0, Decoding.Cause.UTF_16), decoded("text".getBytes(StandardCharsets.UTF_16)));
    assertEquals(failure(0, Decoding.Cause.UTF_16), decoded(bytes(0xFF, 0xFE, 'a', 0)));
  }

  private static Decoding.Failure failure(int offset, Decoding.Cause cause) {
    return new Decoding.Failure(offset, cause);
  }

  private static Decoding decoded(byte[] bytes) {
    return Decoding.of(bytes);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
