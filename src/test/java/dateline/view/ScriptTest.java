package dateline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void lettersThatStandSideBySideAreSimple() {
    for (String text : List.of("“Plain” – text…", "Визит", "Ελλάδα", "国务卿", "한국어", "ação")) {
      assertFalse(Script.isComplex(text), text);
      assertEquals(List.of(text), Script.pieces(text));
    }
  }

  @Test
  void whatNeedsShapingIsComplex() {
    for (String text : List.of("زيارة", "שלום", "हिन्दी", "e\u0301", "👩‍👩‍👧‍👦", "ไทย")) {
      assertTrue(Script.isComplex(text), text);
    }
  }

  @Test
  void piecesTogetherAreTheText() {
    String text =
        "قال الوزير: إن بلاده مستعدة. שלום 👩‍👩‍👧‍👦👩‍👩‍👧‍👦 " + "ا".repeat(200) + " end";
    assertEquals(text, String.join("", Script.pieces(text)));
    assertTrue(Script.pieces(text).stream().allMatch(piece -> piece.length() < 24));
    assertTrue(Script.pieces(text).stream().noneMatch(piece -> piece.startsWith("\u200d")));
  }

  @Test
  void brokenTextDiffersInSpacesOnly() {
    String text = "قال الوزير إن بلاده مستعدة لتزويد بيلاروسيا بكل ما تحتاجه من النفط";
    String broken = Script.broken(text, 10);
    assertEquals(text, broken.replace('\n', ' '));
    assertTrue(broken.lines().count() > 3);
    assertEquals("plain text stays", Script.broken("plain text stays", 3));
  }

  @Test
  void theFirstLetterGivesTheDirection() {
    assertTrue(Script.isRightToLeft("«زيارة» the visit"));
    assertFalse(Script.isRightToLeft("The visit زيارة"));
  }
}
