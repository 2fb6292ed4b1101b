package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What typography may do to a quotation without losing it. */
class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“cold”|\"cold\"",
        "„cold“|\"cold\"",
        "«cold»|\"cold\"",
        "〝cold〟|\"cold\"",
        "Belarus’s ‘cold’|Belarus's 'cold'",
        "Belarus`s|Belarus's",
        "two–three|two-three",
        "gas — oil|gas - oil",
        "gas -- oil|gas - oil",
        "gas --- oil|gas - oil",
        "ex‑Soviet|ex-Soviet",
        "−5|-5",
        "ofﬁce, aﬀair, ﬂow, eﬃcient, waﬄe|office, affair, flow, efficient, waffle",
        "ĳs|ijs",
        "well…|well...",
        "co\\u00ADope\\u00ADration|cooperation",
        "10\\u00A0000\\u202Fbarrels\\u2009a\\u3000day|10 000 barrels a day",
        "one\\r\\ntwo|one two",
        "one\\n\\n  two|one two",
        "one\\u2028two\\u0085three|one two three",
        " one |one",
        "zero\\u200Bwidth|zerowidth",
        "\\uFEFFmark|mark",
        "\\u200Eleft\\u200F|left",
        "cafe\\u0301|café",
        "\\u0438\\u0306|й",
        "\\u212B|Å",
        "\\u1100\\u1161\\u11A8|각",
        "ＯＰＥＣ１|OPEC1",
        "\\uFEFB|لا",
        "ｶﾞｽ|ガス",
        "你好\\n世界|你好世界",
        "你好，\\n世界|你好,世界",
        "你好 world|你好 world",
        "안녕 세계|안녕 세계",
        "❤\\uFE0F|❤",
        "🇧🇾|🇧🇾",
      })
  void typographyIsFolded(String written, String folded) {
    assertEquals(folded, FoldedText.of(unescaped(written)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "Oil, oil",
    "resume, résumé",
    "1, ١",
    "ж, ё",
    "straße, strasse",
    "'a, b', a b",
    "oil s, oils",
    "x², x2"
  })
  void whatIsAnotherWordStaysAnother(String one, String other) {
    assertNotEquals(FoldedText.of(one).text(), FoldedText.of(other).text());
  }

  @Test
  void foldingTwiceChangesNothingMore() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      String once = FoldedText.of(anyText(random)).text();
      assertEquals(once, FoldedText.of(once).text());
    }
  }

  @Test
  void composedAndDecomposedTextFoldAlike() {
    Random random = new Random(6);
    for (int round = 0; round < 2_000; round++) {
      String text = Normalizer.normalize(anyText(random), Normalizer.Form.NFC);
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertEquals(FoldedText.of(text).text(), FoldedText.of(decomposed).text());
    }
  }

  @Test
  void theWayBackLeadsToTheCharactersThatWereFolded() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      List<Integer> starts = new ArrayList<>();
      List<Integer> foldedStarts = new ArrayList<>();
      StringBuilder original = new StringBuilder();
      StringBuilder folded = new StringBuilder();
      for (int i = random.nextInt(1, 30); i > 0; i--) {
        Piece piece = PIECES.get(random.nextInt(PIECES.size()));
        original.append(random.nextBoolean() ? "" : "\u00AD");
        starts.add(original.length());
        foldedStarts.add(folded.length());
        original.append(piece.written);
        folded.append(piece.folded);
        original.append("x");
        folded.append("x");
      }
      FoldedText text = FoldedText.of(original.toString());
      assertEquals(folded.toString(), text.text());
      for (int i = 0; i < starts.size(); i++) {
        int from = foldedStarts.get(i);
        int j = random.nextInt(i, starts.size());
        int to = j + 1 < starts.size() ? foldedStarts.get(j + 1) : folded.length();
        TextRange range = text.original(from, to);
        assertEquals(starts.get(i), range.start());
        int end = j + 1 < starts.size() ? starts.get(j + 1) : original.length();
        String left = original.substring(range.end(), end);
        assertFalse(left.length() > 1 || range.end() > end, original.toString());
        assertEquals(
            text.text().substring(from, to),
            FoldedText.of(original.substring(range.start(), range.end())).text());
      }
    }
  }

  @Test
  void halvesOfPairsAndHeapsOfMarksDoNoHarm() {
    FoldedText.of("\uD83D").text();
    FoldedText.of("\uDE00\uD83D x").text();
    String heap = "a" + "\u0301\u0323".repeat(50_000) + "b";
    FoldedText text = FoldedText.of(heap);
    assertEquals(
        new TextRange(heap.length() - 1, heap.length()),
        text.original(text.text().length() - 1, text.text().length()));
  }

  private record Piece(String written, String folded) {}

  private static final List<Piece> PIECES =
      List.of(
          new Piece("oil", "oil"),
          new Piece("…", "..."),
          new Piece("ﬃ", "ffi"),
          new Piece("e\u0301", "é"),
          new Piece("q\u0301", "q\u0301"),
          new Piece("“", "\""),
          new Piece("—-–", "-"),
          new Piece("-", "-"),
          new Piece("мир", "мир"),
          new Piece("😀", "😀"),
          new Piece("世", "世"),
          new Piece("\uFEFB", "لا"),
          new Piece("１", "1"));

  private static String anyText(Random random) {
    String signs = "aé e\u0301\u0323\u00A0\n-–—…ﬁĳ“»жй世界，。`´😀\u1100\u1161ﻻ\uFDFAＡ\u212B\u0344";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  private static String unescaped(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (escaped.charAt(i) == '\\') {
        text.append(escaped.charAt(i + 1) == 'n' ? '\n' : '\r');
        i++;
      } else {
        text.append(escaped.charAt(i));
      }
    }
    return text.toString();
  }
}
