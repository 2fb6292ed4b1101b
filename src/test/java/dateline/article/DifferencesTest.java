package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Differences.Difference;
import dateline.article.Differences.Side;
import dateline.model.Entity;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final Names NAMES =
      Names.of(
          List.of(
              entity("pompeo", "Mike Pompeo", "Pompeo", "the US secretary of state"),
              entity("putin", "Vladimir Putin", "Putin", "President Putin")));

  private static Entity entity(String id, String name, String... aliases) {
    return new Entity(id, name, Entity.Kind.PERSON, List.of(aliases), null, "", Shape.NEW);
  }

  /** What sets off the first of two English passages. */
  private static List<String> differing(String first, String second) {
    return differing("en", first, "en", second);
  }

  private static List<String> differing(
      String language, String first, String otherLanguage, String second) {
    List<Difference> found =
        Differences.between(
                List.of(
                    new Side(language, List.of(first)), new Side(otherLanguage, List.of(second))),
                NAMES)
            .getFirst();
    return found.stream()
        .map(one -> one.particular().range())
        .map(range -> first.substring(range.start(), range.end()))
        .toList();
  }

  @Test
  void aNumberIsTheSameInWordsAndInDigits() {
    assertEquals(List.of(), differing("the first in 26 years", "it was the first in twenty-six"));
    assertEquals(List.of("26"), differing("for 26 years", "for twenty-five years"));
    assertEquals(List.of(), differing("some 150,000 tons", "one hundred and fifty thousand tons"));
    assertEquals(List.of(), differing("2.4 million tons", "2,400,000 tons"));
    assertEquals(List.of(), differing("a dozen men", "12 men"));
    assertEquals(List.of("two dozen"), differing("some two dozen men", "12 men"));
    assertEquals(List.of("26th"), differing("the 26th", "there are 26"));
    assertEquals(List.of(), differing("the 26th", "the twenty-sixth"));
  }

  @Test
  void whatMerelyLooksLikeANumberIsNone() {
    String other = "there was nothing";
    assertEquals(List.of(), differing("one of the men, in a second", other));
    assertEquals(List.of(), differing("in version 1.2.3 at 10:30", other));
    assertEquals(List.of(), differing("by hundreds and thousands", other));
  }

  @Test
  void aDateIsTheSameHoweverItIsWritten() {
    assertEquals(List.of(), differing("on Feb. 1, 2020", "on the 1st of February 2020"));
    assertEquals(List.of(), differing("on 1 February", "on February 1, 2020"));
    assertEquals(List.of("1 February"), differing("on 1 February", "on 2 February"));
    assertEquals(List.of("1 February 2020"), differing("on 1 February 2020", "on 1 February 2019"));
    assertEquals(List.of("Friday"), differing("it came on Friday", "it came on Saturday"));
    assertEquals(List.of("1994"), differing("since 1994", "since 1993"));
    assertEquals(List.of("1990s"), differing("in the 1990s", "in 1990"));
    assertEquals(List.of(), differing("they may march", "they did"));
  }

  @Test
  void aNameThatTheTimelineKnowsIsTheSameByAnyOfItsNames() {
    assertEquals(List.of(), differing("Mike Pompeo came", "the US secretary of state came"));
    assertEquals(List.of("President Putin"), differing("President Putin came", "Pompeo came"));
  }

  @Test
  void anotherNameIsKnownByItsLastWordAndByItsKin() {
    assertEquals(List.of(), differing("a speech by John Smith", "what Smith said"));
    assertEquals(List.of(), differing("the Belarusian side", "those of Belarus"));
    assertEquals(List.of("Norway"), differing("oil from Norway", "oil from Russia"));
  }

  @Test
  void aCapitalAtTheBeginningOfASentenceMakesNoName() {
    assertEquals(List.of(), differing("Nobody came. Perhaps “Later” is meant.", "all stayed"));
    assertEquals(
        List.of("Norway", "Norway"), differing("Norway sold it, and Norway knew.", "it was sold"));
  }

  @Test
  void aHeadlineInCapitalsHasNoNames() {
    assertEquals(List.of(), differing("Great Power Comes To Small Country", "it came"));
  }

  @Test
  void languagesAreNotMixed() {
    String russian = "Помпео посетил Минск 1 февраля впервые за двадцать шесть лет";
    assertEquals(List.of(), differing("en", "after 26 years", "ru", russian));
    assertEquals(List.of(), differing("ru", russian, "en", "after 26 years"));
    assertEquals(List.of("26"), differing("ru", "за 26 лет", "ru-RU", "за 25 лет"));
    assertEquals(List.of(), differing("ru", "за 26 лет", "ru", "за двадцать шесть лет"));
    assertEquals(List.of("٢٦"), differing("ar", "منذ ٢٦ عاما", "ar", "منذ ٢٥ عاما"));
    assertEquals(List.of(), differing("ar", "منذ ٢٦ عاما", "ar", "منذ 26 عاما"));
    assertEquals(List.of(), differing("de", "Der Besuch des Ministers", "de", "Die Reise"));
    assertEquals(List.of(), differing("zh", "国务卿抵达明斯克", "zh", "他来了"));
    assertEquals(List.of(), differing("en", "for 26 years", "en", ""));
  }

  @Test
  void ofSeveralSidesItTellsWhoElseHasIt() {
    List<List<Difference>> found =
        Differences.between(
            List.of(
                new Side("en", List.of("nothing", "for 26 years")),
                new Side("en", List.of("for 25 years")),
                new Side("en", List.of("for twenty-six years"))),
            NAMES);
    Difference first = found.getFirst().getFirst();
    assertEquals(1, first.passage());
    assertEquals(BitSet.valueOf(new long[] {0b100}), first.also());
    assertEquals(BitSet.valueOf(new long[] {0b010}), first.not());
    assertTrue(found.get(1).getFirst().isAlone());
  }

  @Test
  void numbersInWordsAreReadAsTheyAreWritten() {
    Random random = new Random(11);
    for (int round = 0; round < 3_000; round++) {
      int number = random.nextInt(random.nextBoolean() ? 200 : 2_000_000) + 2;
      String words = spelled(number, random);
      assertEquals(
          List.of(),
          differing("there are " + words + " of them", "there are " + number + " of them"),
          words);
      assertEquals(
          List.of(words),
          differing("there are " + words + " of them", "there are " + (number + 1) + " of them"));
    }
  }

  private static String spelled(int number, Random random) {
    String[] small = {
      "",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    String[] tens = {
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    List<String> words = new ArrayList<>();
    int rest = number;
    for (int scale : new int[] {1_000_000, 1_000, 100}) {
      if (rest >= scale) {
        words.add(spelled(rest / scale, random));
        words.add(scale == 100 ? "hundred" : scale == 1_000 ? "thousand" : "million");
        rest %= scale;
        if (rest > 0 && rest < 100 && random.nextBoolean()) {
          words.add("and");
        }
      }
    }
    if (rest >= 20) {
      words.add(tens[rest / 10] + (rest % 10 == 0 ? "" : "-" + small[rest % 10]));
    } else if (rest > 0) {
      words.add(small[rest]);
    }
    return String.join(" ", words);
  }

  @Test
  void everyTextIsReadAndEveryPlaceLiesWithinIt() {
    Random random = new Random(5);
    String signs = "aB9 0.,-’'sthé“国ا1٢\n\u00a0Ⅻ²MayFeb";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int last = 0;
      for (Difference one :
          Differences.between(
                  List.of(
                      new Side("en", List.of(text.toString())), new Side("en", List.of("none"))),
                  NAMES)
              .getFirst()) {
        assertTrue(one.particular().range().start() >= last);
        last = one.particular().range().end();
        assertTrue(last <= text.length());
      }
    }
  }
}
