package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

  private static TextIndex index(String... texts) {
    return TextIndex.of(Stream.of(texts).map(List::of).toList(), () -> false);
  }

  private static String found(TextIndex index, String typed) {
    TextIndex.Found found = index.search(SearchWords.of(typed));
    return (found.similar() ? "~" : "") + found.entries();
  }

  @Test
  void allWordsMustOccurInAnyOrder() {
    TextIndex index = index("Oil flows again", "Gas flows", "again the oil");
    assertEquals("{0, 2}", found(index, "again oil "));
    assertEquals("{0}", found(index, "OIL flows"));
  }

  @Test
  void theLastWordIsABeginningUntilASpaceFollows() {
    TextIndex index = index("Lukashenko speaks", "luka is a town");
    assertEquals("{0, 1}", found(index, "luka"));
    assertEquals("{1}", found(index, "luka "));
    assertEquals("{0}", found(index, "speaks luka"));
    assertEquals("{0, 1}", found(index, "\"luka"));
    assertEquals("{1}", found(index, "\"luka\""));
  }

  @Test
  void wordsInQuotationMarksOccurTogether() {
    TextIndex index = index("oil from Norway", "Norway buys oil from Chad", "from oil");
    assertEquals("{0, 1}", found(index, "\"oil from\""));
    assertEquals("{0}", found(index, "„oil from nor"));
    assertEquals("{1}", found(index, "“oil from” buys "));
  }

  @Test
  void noPhraseReachesFromOneTextOfAnEntryIntoTheNext() {
    TextIndex index = TextIndex.of(List.of(List.of("crude oil", "from Norway")), () -> false);
    assertEquals("{}", found(index, "\"oil from\""));
    assertEquals("{0}", found(index, "oil norway"));
  }

  @Test
  void joinedWordsAreAPhrase() {
    TextIndex index = index("Russia-Belarus talks on 2020-02-07", "Belarus and Russia");
    assertEquals("{0}", found(index, "russia-belarus"));
    assertEquals("{0}", found(index, "2020-02"));
    assertEquals("{0, 1}", found(index, "russia belarus"));
  }

  @ParameterizedTest
  @CsvSource({
    "Müller, muller",
    "STRASSE, straße",
    "Ærø, aero",
    "Łódź, lodz",
    "Лукашэнка, лукашэнка",
    "ЎСЁ, усе",
    "Мінск, мінск",
    "Αθήνας, αθηνασ",
    "اَلْقَاهِرَة, القاهره",
    "أحمد, احمد",
    "٢٠٢٠, 2020",
    "ﬁnance, finance",
    "Ｔｏｋｙｏ, tokyo",
    "Putin’s, putin",
    "İstanbul, istanbul",
    "हिन्दी, हिन्दी",
  })
  void capitalsAccentsPointsAndLigaturesDoNotMatter(String text, String typed) {
    assertEquals("{0}", found(index("vor " + text + " nach"), typed));
    assertEquals("{0}", found(index(typed), text));
  }

  @Test
  void chineseIsFoundByCharactersThatStandTogether() {
    TextIndex index = index("北京和莫斯科", "京都在北方");
    assertEquals("{0}", found(index, "北京"));
    assertEquals("{0, 1}", found(index, "京"));
  }

  @Test
  void vowelsOfIndicScriptsAreLetters() {
    assertFalse(Folding.folded("कि").equals(Folding.folded("का")));
  }

  @Test
  void similarWordsCountOnlyWhereNothingHasTheWords() {
    TextIndex index = index("Lukashenko meets Putin", "Norwegian crude");
    assertEquals("~{0}", found(index, "lukashneko "));
    assertEquals("~{0}", found(index, "lukshen"));
    assertEquals("~{1}", found(index, "norvegian crud"));
    assertEquals("{}", found(index, "zzzzzz"));
    assertEquals("{}", found(index, "pxt "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "...", "-", "\"", "“ ”"})
  void nothingIsFoundForNoWords(String typed) {
    assertTrue(SearchWords.of(typed).isBlank());
    assertEquals("{}", found(index("a b"), typed));
  }

  @Test
  void anEmptyTimelineHasNothing() {
    assertEquals("{}", found(index(), "a"));
    assertEquals("{}", found(index(), "\"a b"));
  }

  @Test
  void whatIsPastedByMistakeDoesNoHarm() {
    String text = "word ".repeat(5_000) + "x".repeat(10_000);
    TextIndex index = index("word", text);
    assertEquals("{0, 1}", found(index, "word ".repeat(5_000)));
    assertEquals("{1}", found(index, "\"" + "word ".repeat(5_000)));
    assertEquals("{}", found(index, "😀"));
  }

  @Test
  void anIndexThatIsNoLongerWantedIsNotMade() {
    List<List<String>> entries = List.of(List.of("a"));
    assertThrows(CancellationException.class, () -> TextIndex.of(entries, () -> true));
  }

  @Test
  void marksAreWhereTheWordsStand() {
    assertEquals("Norwegian [crude], [oil from] Chad", marked("crude \"oil from\"", false));
    assertEquals("[Norwegian] crude, oil from Chad", marked("norw", false));
    assertEquals("[Norwegian] crude, oil from Chad", marked("norvegian ", true));
  }

  private static String marked(String typed, boolean similar) {
    StringBuilder text = new StringBuilder("Norwegian crude, oil from Chad");
    for (SearchWords.Mark mark : SearchWords.of(typed).marks(text.toString(), similar).reversed()) {
      text.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return text.toString();
  }

  /** Words of few letters, so that they often are each other's beginnings, or similar. */
  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(9), 'a', 'c')
        .mapToObj(letter -> String.valueOf((char) letter))
        .collect(Collectors.joining());
  }

  @Test
  void whatIsFoundIsWhatReadingEverythingWouldFind() {
    Random random = new Random(20200207);
    for (int round = 0; round < 25; round++) {
      List<List<String>> entries = new ArrayList<>();
      for (int entry = 0; entry < 40; entry++) {
        List<String> texts = new ArrayList<>();
        for (int text = random.nextInt(3); text >= 0; text--) {
          texts.add(words(random, 1 + random.nextInt(5)));
        }
        entries.add(texts);
      }
      TextIndex index = TextIndex.of(entries, () -> false);
      for (int query = 0; query < 40; query++) {
        String typed = typed(random);
        TextIndex.Found found = index.search(SearchWords.of(typed));
        BitSet exact = read(entries, typed, false);
        assertEquals(
            exact.isEmpty() ? read(entries, typed, true) : exact,
            found.entries(),
            () -> typed + " in " + entries);
        assertEquals(found.similar(), exact.isEmpty() && !found.entries().isEmpty());
      }
    }
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count).mapToObj(_ -> word(random)).collect(Collectors.joining(" "));
  }

  private static String typed(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> word(random);
      case 1 -> words(random, 2) + " ";
      case 2 -> "\"" + words(random, 2) + (random.nextBoolean() ? "\"" : "");
      default -> "\"" + words(random, 2) + "\" " + word(random);
    };
  }

  private static BitSet read(List<List<String>> entries, String typed, boolean similar) {
    BitSet found = new BitSet();
    for (int entry = 0; entry < entries.size(); entry++) {
      List<String> texts = entries.get(entry);
      found.set(entry, clauses(typed).allMatch(clause -> has(texts, clause, similar)));
    }
    return found;
  }

  /** Each clause as its words, the last with a star when it is a beginning. */
  private static Stream<List<String>> clauses(String typed) {
    String rest = typed;
    List<List<String>> clauses = new ArrayList<>();
    if (typed.startsWith("\"")) {
      int end = typed.indexOf('"', 1);
      String phrase = end < 0 ? typed.substring(1) + "*" : typed.substring(1, end);
      clauses.add(Arrays.asList(phrase.split(" ")));
      rest = end < 0 ? "" : typed.substring(end + 1);
    }
    String open = rest.isEmpty() || rest.endsWith(" ") ? rest : rest + "*";
    Arrays.stream(open.split(" "))
        .filter(word -> !word.isEmpty())
        .forEach(word -> clauses.add(List.of(word)));
    return clauses.stream();
  }

  private static boolean has(List<String> texts, List<String> clause, boolean similar) {
    return texts.stream()
        .map(text -> Arrays.asList(text.split(" ")))
        .anyMatch(
            words ->
                IntStream.rangeClosed(0, words.size() - clause.size())
                    .anyMatch(
                        at ->
                            IntStream.range(0, clause.size())
                                .allMatch(
                                    i ->
                                        is(
                                            words.get(at + i),
                                            clause.get(i),
                                            similar && clause.size() == 1))));
  }

  private static boolean is(String word, String wanted, boolean similar) {
    boolean begun = wanted.endsWith("*");
    String bare = begun ? wanted.substring(0, wanted.length() - 1) : wanted;
    if (!similar) {
      return begun ? word.startsWith(bare) : word.equals(bare);
    }
    return IntStream.rangeClosed(begun ? 0 : word.length(), word.length())
        .anyMatch(end -> slips(bare, word.substring(0, end)) <= SearchWords.slips(bare));
  }

  /** By the definition, one letter after the other. */
  private static int slips(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    int best = slips(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    if (a.charAt(0) != b.charAt(0)) {
      best = Math.min(best, 1 + slips(a.substring(1), b));
      best = Math.min(best, 1 + slips(a, b.substring(1)));
      if (a.length() > 1
          && b.length() > 1
          && a.charAt(0) == b.charAt(1)
          && a.charAt(1) == b.charAt(0)) {
        best = Math.min(best, 1 + slips(a.substring(2), b.substring(2)));
      }
    }
    return best;
  }
}
