package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

  @Test
  void bothSearchesAndTheirMixtureFindWhatALookAtEveryPlaceFinds() {
    Random random = new Random(1);
    for (int round = 0; round < 5_000; round++) {
      String text = word(random, random.nextInt(60));
      String word = word(random, random.nextInt(1, 6));
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        if (text.startsWith(word, i)) {
          expected.add(i);
        }
      }
      assertEquals(expected, all(new Occurrences(text, word, Long.MAX_VALUE)));
      assertEquals(expected, all(new Occurrences(text, word, random.nextInt(20))));
      assertEquals(expected, all(new Occurrences(text, word, 0)));
    }
  }

  private static List<Integer> all(Occurrences occurrences) {
    List<Integer> found = new ArrayList<>();
    for (int at = occurrences.next(); at >= 0; at = occurrences.next()) {
      found.add(at);
    }
    return found;
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(random.nextInt(3) == 0 ? 'b' : 'a');
    }
    return word.toString();
  }
}
