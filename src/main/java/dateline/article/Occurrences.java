package dateline.article;

/**
 * The places of a word in a text, one after another, overlapping ones included.
 *
 * <p>Places where the word's beginning stands are found by the library's search, which is fast, and
 * then compared. Where a text makes that slow by repeating itself, the search of Knuth, Morris and
 * Pratt goes on in its place: whatever the text and the word, the time is in proportion to the sum
 * of their lengths.
 */
final class Occurrences {

  private static final int BEGINNING = 16;

  /** Characters that may be compared before the slower but steady search takes over. */
  private static final long MAX_COMPARED = 20_000_000;

  private final String text;
  private final String word;
  private final String beginning;
  private long left;

  /** Where the search goes on. */
  private int at;

  /**
   * For each length of the word's beginning, how much of it is both its own beginning and its end;
   * empty until the steady search begins.
   */
  private int[] borders = {};

  private int matched;

  /**
   * @param word not empty
   */
  Occurrences(String text, String word) {
    this(text, word, MAX_COMPARED);
  }

  Occurrences(String text, String word, long maxCompared) {
    this.text = text;
    this.word = word;
    beginning = word.substring(0, Math.min(word.length(), BEGINNING));
    left = maxCompared;
  }

  /** The offset of the next place, or -1 when there is none. */
  int next() {
    while (left > 0) {
      int found = text.indexOf(beginning, at);
      if (found < 0) {
        at = text.length();
        return -1;
      }
      at = found + 1;
      left -= word.length();
      if (text.startsWith(word, found)) {
        return found;
      }
    }
    return nextSteadily();
  }

  private int nextSteadily() {
    if (borders.length == 0) {
      borders = bordersOf(word);
    }
    while (at < text.length()) {
      matched = longer(borders, word, matched, text.charAt(at));
      at++;
      if (matched == word.length()) {
        matched = borders[matched];
        return at - word.length();
      }
    }
    return -1;
  }

  private static int[] bordersOf(String word) {
    int[] borders = new int[word.length() + 1];
    for (int i = 1; i < word.length(); i++) {
      borders[i + 1] = longer(borders, word, borders[i], word.charAt(i));
    }
    return borders;
  }

  /** How much of the word is matched after one more character. */
  private static int longer(int[] borders, String word, int matched, char next) {
    int length = matched;
    while (length > 0 && word.charAt(length) != next) {
      length = borders[length];
    }
    return word.charAt(length) == next ? length + 1 : 0;
  }
}
