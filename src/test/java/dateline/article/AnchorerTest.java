package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Quote;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a quotation stands: exact, ambiguous or lost. */
class AnchorerTest {

  private static final String TALKS =
      """
      Leaders met in Sochi on Friday.

      “A moment of truth has come,” he said. The talks were difficult.

      The talks went on. Oil flows — for now — through the pipe\u00ADline.
      """;

  @Test
  void wordsThatStandOnceAreExact() {
    assertEquals("The talks were difficult.", found(TALKS, "The talks were difficult."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"A moment of truth has come,\" he|“A moment of truth has come,” he",
        "Oil flows - for now -|Oil flows — for now —",
        "the pipeline.|the pipe\u00ADline.",
        "  met   in  Sochi |met in Sochi",
      })
  void typographyAndBreaksDoNotLoseAQuotation(String quoted, String original) {
    assertEquals(original, found(TALKS, quoted));
  }

  @Test
  void aQuotationMaySpanParagraphs() {
    String original = "were difficult.\nThe talks went";
    assertEquals(original, found(TALKS, "were difficult. The talks went"));
    assertEquals(original, found(TALKS, "were difficult.\n\nThe talks went"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Президент сказал: «Нефть идёт».|\"Нефть идёт\"|«Нефть идёт»",
        "قال الرئيس: «النفط يتدفق» اليوم|\"النفط يتدفق\"|«النفط يتدفق»",
        "总统说：“石油在流动。”他走了。|石油在流动|石油在流动",
        "Good 👩‍👩‍👧 news 🇧🇾 today|👩‍👩‍👧 news 🇧🇾|👩‍👩‍👧 news 🇧🇾",
        "Việt Nam đã nói|Viê\u0323t Nam|Việt Nam",
      })
  void everyScriptIsFound(String text, String quoted, String original) {
    assertEquals(original, found(text, quoted));
  }

  @Test
  void aChineseQuotationSurvivesABrokenLine() {
    assertEquals("石油在 流动", found("他说石油在\n流动。", "石油在流动"));
  }

  @Test
  void wordsThatStandTwiceAreAmbiguous() {
    assertEquals(
        List.of("The talks", "The talks"),
        switch (anchor(TALKS, quote("The talks"))) {
          case Anchor.Ambiguous(List<TextRange> ranges) ->
              ranges.stream().map(read(TALKS)::textOf).toList();
          default -> List.of();
        });
  }

  @Test
  void prefixOrSuffixTellsWhichIsMeant() {
    int second = read(TALKS).text().lastIndexOf("The talks");
    Anchor expected = new Anchor.Exact(new TextRange(second, second + 9));
    assertEquals(expected, anchor(TALKS, new Quote("", "The talks", "", " went on")));
    assertEquals(expected, anchor(TALKS, new Quote("", "The talks", "difficult. ", "")));
    assertEquals(expected, anchor(TALKS, new Quote("", "The talks", "difficult.", "went")));
  }

  @Test
  void contextIsFoldedToo() {
    assertTrue(
        anchor(TALKS, new Quote("", "he said", "has come,\"\n", ". The")) instanceof Anchor.Exact);
  }

  @Test
  void wordsInOtherSurroundingsThanToldAreLostAndTheirPlaceANearMiss() {
    Quote quote = new Quote("", "met in Sochi", "", "on Monday");
    assertEquals(new Anchor.Lost(), anchor(TALKS, quote));
    NearMiss first = anchorer(TALKS).nearMisses(quote).getFirst();
    assertEquals("met in Sochi", read(TALKS).textOf(first.range()));
    assertEquals(1, first.likeness());
  }

  @Test
  void noWordsAreLost() {
    assertEquals(new Anchor.Lost(), anchor(TALKS, quote("")));
    assertEquals(new Anchor.Lost(), anchor(TALKS, quote(" \u00AD\n")));
    assertEquals(new Anchor.Lost(), anchor("", quote("words")));
    assertEquals(List.of(), anchorer(TALKS).nearMisses(quote("")));
    assertEquals(List.of(), anchorer("").nearMisses(quote("words")));
  }

  @Test
  void caseAndWordsMatter() {
    assertEquals(new Anchor.Lost(), anchor(TALKS, quote("the talks were difficult")));
    assertEquals(new Anchor.Lost(), anchor(TALKS, quote("The talks were hard")));
  }

  @Test
  void aLetterIsNotCutFromItsMark() {
    assertEquals(new Anchor.Lost(), anchor("за́мок", quote("за")));
    assertEquals(new Anchor.Lost(), anchor("cafe\u0301", quote("cafe")));
  }

  @Test
  void ofVeryManyPlacesTheFirstAreTold() {
    Anchor anchor = anchor("no ".repeat(1_000), quote("no"));
    assertEquals(
        Anchorer.MAX_PLACES, anchor instanceof Anchor.Ambiguous(var ranges) ? ranges.size() : 0);
  }

  @Test
  void aNearMissIsOfferedForAnAlteredQuotation() {
    assertEquals("A moment of truth has come", nearest("A moment of the truth had come"));
    assertEquals("The talks were difficult", nearest("THE TALKS WERE DIFFICULT"));
    assertEquals(List.of(), anchorer(TALKS).nearMisses(quote("Nothing of the kind, anywhere")));
  }

  @Test
  void nearMissesStandApartTheMostAlikeFirst() {
    String text =
        "the oil was cut off\n\nfiller words between\n\nthe oil was cut of\n\nthe oil is cut";
    List<NearMiss> misses = anchorer(text).nearMisses(quote("the oil was cut off!"));
    assertTrue(misses.size() >= 2);
    for (int i = 1; i < misses.size(); i++) {
      assertTrue(misses.get(i).likeness() <= misses.get(i - 1).likeness());
      assertTrue(!misses.get(i).range().overlaps(misses.get(i - 1).range()));
    }
    assertEquals("the oil was cut off", read(text).textOf(misses.getFirst().range()));
  }

  @Test
  void aDamagedQuotationIsFoundAgainInALongText() {
    Random random = new Random(3);
    String text = words(random, 20_000);
    Article article = read(text);
    Anchorer anchorer = Anchorer.of(article);
    for (int round = 0; round < 30; round++) {
      int start = random.nextInt(article.text().length() - 200);
      int length = random.nextInt(30, 200);
      StringBuilder damaged = new StringBuilder(article.text().substring(start, start + length));
      for (int i = 0; i < length / 20; i++) {
        damaged.setCharAt(random.nextInt(damaged.length()), '#');
      }
      NearMiss best = anchorer.nearMisses(quote(damaged.toString())).getFirst();
      assertTrue(Math.abs(best.range().start() - start) <= 3, damaged.toString());
      assertTrue(best.likeness() > 0.85);
    }
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int j = random.nextInt(1, 9); j > 0; j--) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(' ');
    }
    return text.toString();
  }

  private static String nearest(String quoted) {
    return read(TALKS).textOf(anchorer(TALKS).nearMisses(quote(quoted)).getFirst().range());
  }

  private static String found(String text, String quoted) {
    return anchor(text, quote(quoted)) instanceof Anchor.Exact(TextRange range)
        ? read(text).textOf(range)
        : "";
  }

  private static Anchor anchor(String text, Quote quote) {
    return anchorer(text).find(quote);
  }

  private static Anchorer anchorer(String text) {
    return Anchorer.of(read(text));
  }

  private static Article read(String text) {
    return ArticleReader.read(Format.PLAIN, text);
  }

  private static Quote quote(String exact) {
    return new Quote("", exact, "", "");
  }
}
