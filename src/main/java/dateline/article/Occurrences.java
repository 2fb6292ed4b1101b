package dateline.article;

/**
 * The places of a word in a text, one after another, overlapping ones included.
 *
 * <p>The library's search is the fastest for ordinary texts but takes the product of both lengths
 * for the worst; where that could be long, the search of Knuth, Morris and Pratt is used, which
 * takes their sum.
 */
final class Occurrences {

  /** Character comparisons that a search may take at worst: some tens of milliseconds. */
  private static final long MAX_COMPARISONS = 50_000_000;

  private final String text;
  private final String word;

  /**
   * For each length of the word's beginning, how much of it is both its own beginning and its end;
   * empty when the library searches.
   */
  private final int[] borders;

  private int at;
  private int matched;

  /**
   * @param word not empty
   */
  Occurrences(String text, String word) {
    this(text, word, MAX_COMPARISONS);
  }

  Occurrences(String text, String word, long maxComparisons) {
    this.text = text;
    this.word = word;
    borders = (long) text.length() * word.length() <= maxComparisons ? new int[0] : bordersOf(word);
  }

  /** The offset of the next place, or -1 when there is none. */
  int next() {
    if (borders.length == 0) {
      int found = text.indexOf(word, at);
      at = found < 0 ? text.length() : found + 1;
      return found;
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
