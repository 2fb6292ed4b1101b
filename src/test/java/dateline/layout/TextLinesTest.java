package dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  private static final TextWidths WIDTHS = String::length;

  private static List<String> lines(String text, double room, int most) {
    return TextLines.of(text, room, most, WIDTHS);
  }

  @Test
  void textIsBrokenAtSpaces() {
    assertEquals(List.of("The talks", "on oil go", "on"), lines("The talks on oil go on", 9, 3));
    assertEquals(List.of("one line"), lines("  one\n line ", 20, 2));
  }

  @Test
  void whatIsLeftOverIsCutWithAnEllipsis() {
    assertEquals(List.of("The talks", "on oil g…"), lines("The talks on oil goes on", 9, 2));
    assertEquals(List.of("Unbreak…"), lines("Unbreakable words", 8, 2));
  }

  @Test
  void blankTextHasNoLine() {
    assertEquals(List.of(), lines("", 9, 2));
    assertEquals(List.of(), lines(" \n ", 9, 2));
  }

  @Test
  void noLineIsWiderThanTheRoomWhateverTheText() {
    Random random = new Random(31);
    String letters = "ab  é\n漢ع👍";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        int at = random.nextInt(letters.codePointCount(0, letters.length()));
        text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
      }
      double room = random.nextInt(3, 20);
      List<String> lines = lines(text.toString(), room, 3);
      assertTrue(lines.size() <= 3);
      lines.forEach(line -> assertTrue(line.length() <= room, () -> line + " in " + room));
    }
  }
}
