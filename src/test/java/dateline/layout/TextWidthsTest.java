package dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextWidthsTest {
  private static final TextWidths FIXED = text -> text.codePointCount(0, text.length()) * 10.0;

  private static final List<String> UNITS =
      List.of(
          "a",
          "Ж",
          " ",
          "e\u0301",
          "ع",
          "👍🏽",
          "👩‍👩‍👧‍👦",
          "🇧🇾",
          "\u0905\u0902",
          "漢",
          "o\u0308\u0323");

  @Test
  void whatFitsStaysWhole() {
    assertEquals("seven", FIXED.fitted("seven", 50));
    assertEquals("", FIXED.fitted("", 0));
  }

  @Test
  void whatDoesNotFitIsCutWithAnEllipsisAndNoSpaceBeforeIt() {
    assertEquals("The…", FIXED.fitted("The quick fox", 50));
    assertEquals("The q…", FIXED.fitted("The quick fox", 60));
    assertEquals("", FIXED.fitted("The quick fox", 10));
  }

  @Test
  void aCutNeverSplitsWhatIsReadAsOneLetter() {
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(1, 30); n > 0; n--) {
        text.append(UNITS.get(random.nextInt(UNITS.size())));
      }
      double room = random.nextInt(300);
      String fitted = FIXED.fitted(text.toString(), room);
      assertTrue(fitted.isEmpty() || FIXED.width(fitted) <= room, fitted);
      if (!fitted.isEmpty() && !fitted.contentEquals(text)) {
        String kept = fitted.substring(0, fitted.length() - 1);
        assertTrue(endsBetweenLetters(text.toString(), kept), text + " was cut to " + fitted);
      }
    }
  }

  /** Whether a beginning, or the same with the spaces after it, is made of whole units. */
  private static boolean endsBetweenLetters(String text, String kept) {
    String rest = text;
    int at = 0;
    while (at < kept.length()) {
      String unit = "";
      for (String candidate : UNITS) {
        if (rest.startsWith(candidate) && candidate.length() > unit.length()) {
          unit = candidate;
        }
      }
      at += unit.length();
      rest = rest.substring(unit.length());
    }
    return at == kept.length();
  }

  @Test
  void theLongestBeginningThatFitsIsKept() {
    String text = "abcdefghij".repeat(200);
    for (int room = 20; room < 3_000; room += 130) {
      assertEquals(room / 10, FIXED.fitted(text, room).length());
    }
  }
}
