package dateline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What someone types to find something: words that must all occur, in any order; words in quotation
 * marks occur together. The last word may be a beginning only, as long as nothing follows it, not
 * even a space.
 *
 * <p>Where nothing has all of the words, {@link #isSimilar similar} ones are looked for: of four to
 * seven letters with one slip, of eight and more with two. A slip is a letter wrong, missing, too
 * many, or two neighbours in the wrong order.
 */
public final class SearchWords {

  /** Nothing to look for. */
  public static final SearchWords NONE = new SearchWords("", List.of());

  /** What is longer was pasted by mistake. */
  private static final int MOST_WORDS = 32;

  private static final Pattern CHUNK =
      Pattern.compile("[\"“”„«»]([^\"“”„«»]*)([\"“”„«»]|$)|[^\\s\"“”„«»]+");

  /**
   * Words that follow upon each other; mostly a single one.
   *
   * @param begun whether the last of them may go on
   */
  record Clause(List<String> words, boolean begun) {

    Clause {
      words = List.copyOf(words);
    }

    boolean isSingle() {
      return words.size() == 1;
    }

    String first() {
      return words.getFirst();
    }

    String last() {
      return words.getLast();
    }
  }

  /**
   * A stretch of a text.
   *
   * @param start offset of its first character
   * @param end offset after its last
   */
  public record Mark(int start, int end) {}

  private final String typed;
  private final List<Clause> clauses;

  private SearchWords(String typed, List<Clause> clauses) {
    this.typed = typed;
    this.clauses = List.copyOf(clauses);
  }

  public static SearchWords of(String typed) {
    List<Clause> clauses = new ArrayList<>();
    try (Folding folding = new Folding()) {
      Matcher chunk = CHUNK.matcher(typed);
      while (chunk.find() && clauses.size() < MOST_WORDS) {
        boolean quoted = chunk.group(1) != null;
        String text = quoted ? chunk.group(1) : chunk.group();
        boolean last = chunk.end() == typed.length();
        boolean closed = quoted && !chunk.group(2).isEmpty();
        boolean begun = last && !closed && !text.isEmpty() && isOfWord(text);
        List<String> words = folding.words(text).stream().map(Folding.Word::folded).toList();
        if (!words.isEmpty()) {
          clauses.add(new Clause(words.subList(0, Math.min(words.size(), MOST_WORDS)), begun));
        }
      }
    }
    return new SearchWords(typed, clauses);
  }

  /** Whether a text ends within a word, which may go on. */
  private static boolean isOfWord(String text) {
    int last = text.codePointBefore(text.length());
    return Character.isLetterOrDigit(last) || Character.getType(last) == Character.NON_SPACING_MARK;
  }

  /** As it was typed. */
  public String typed() {
    return typed;
  }

  /** Whether there is no word in it. */
  public boolean isBlank() {
    return clauses.isEmpty();
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** How many slips a word may have and still count as similar. */
  static int slips(String word) {
    int letters = word.codePointCount(0, word.length());
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
  }

  /**
   * Where these words stand in a text, in its order; marks that touch or overlap are one.
   *
   * @param similar whether similar words count
   */
  public List<Mark> marks(String text, boolean similar) {
    List<Folding.Word> words;
    try (Folding folding = new Folding()) {
      words = folding.words(text);
    }
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int end = at;
      for (Clause clause : clauses) {
        if (stands(clause, words, at, similar)) {
          end = Math.max(end, at + clause.words().size());
        }
      }
      if (end > at) {
        add(marks, new Mark(words.get(at).start(), words.get(end - 1).end()));
      }
    }
    return List.copyOf(marks);
  }

  private static void add(List<Mark> marks, Mark mark) {
    if (!marks.isEmpty() && marks.getLast().end() >= mark.start()) {
      Mark before = marks.removeLast();
      marks.add(new Mark(before.start(), Math.max(before.end(), mark.end())));
    } else {
      marks.add(mark);
    }
  }

  private static boolean stands(Clause clause, List<Folding.Word> words, int at, boolean similar) {
    int last = at + clause.words().size() - 1;
    if (last >= words.size()) {
      return false;
    }
    for (int i = at; i < last; i++) {
      if (!words.get(i).folded().equals(clause.words().get(i - at))) {
        return false;
      }
    }
    String word = words.get(last).folded();
    if (similar && clause.isSingle()) {
      return isSimilar(word, clause.last(), clause.begun());
    }
    return clause.begun() ? word.startsWith(clause.last()) : word.equals(clause.last());
  }

  /**
   * Whether a word counts as similar to a wanted one.
   *
   * @param begun whether it is enough that some beginning of it is
   */
  static boolean isSimilar(String word, String wanted, boolean begun) {
    int[] a = wanted.codePoints().toArray();
    int[] b = word.codePoints().toArray();
    int[] before = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int[] next = new int[b.length + 1];
      next[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int same = a[i - 1] == b[j - 1] ? 0 : 1;
        next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    int slips = slips(wanted);
    if (!begun) {
      return row[b.length] <= slips;
    }
    for (int distance : row) {
      if (distance <= slips) {
        return true;
      }
    }
    return false;
  }
}
