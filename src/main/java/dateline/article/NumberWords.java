package dateline.article;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that English has words for. */
final class NumberWords {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));

  private static final Map<String, Long> SCALES =
      Map.of(
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);

  private static final int HUNDRED = 100;
  private static final int DOZEN = 12;

  private NumberWords() {}

  /** What a word multiplies a number before it by; null for any other word. */
  static @Nullable BigDecimal scale(String word) {
    Long scale = SCALES.get(word);
    return scale == null ? null : BigDecimal.valueOf(scale);
  }

  /** Adds up the words of one number. */
  static final class Sum {
    private long whole;
    private long part;
    private long lastScale = Long.MAX_VALUE;

    /** What the next word may not exceed: nothing follows a unit but a hundred or a scale. */
    private long room = Long.MAX_VALUE;

    private boolean ordinal;
    private int words;

    /** Takes a word as the next of the number; false, and unchanged, when it cannot be. */
    boolean take(String word) {
      if (ordinal) {
        return false;
      }
      Integer unit = UNITS.get(word);
      Integer ten = TENS.get(word);
      Integer nth = ORDINALS.get(word);
      Long scale = SCALES.get(word);
      if (unit != null && unit < room && (unit > 0 || words == 0)) {
        part += unit;
        room = 0;
      } else if (ten != null && ten < room) {
        part += ten;
        room = 10;
      } else if (nth != null && nth < room) {
        part += nth;
        ordinal = true;
      } else if (word.equals("hundred") && part < 20 && lastScale > HUNDRED) {
        part = Math.max(1, part) * HUNDRED;
        room = HUNDRED;
      } else if (word.equals("dozen") && part < 20) {
        part = Math.max(1, part) * DOZEN;
        room = 0;
      } else if (scale != null && scale < lastScale && (part > 0 || words == 0)) {
        whole += Math.max(1, part) * scale;
        part = 0;
        lastScale = scale;
        room = Long.MAX_VALUE;
      } else {
        return false;
      }
      words++;
      return true;
    }

    /** Whether "and" may stand before the next word: "a hundred and fifty". */
    boolean mayGoOnWithAnd() {
      return words > 0 && !ordinal && (room == HUNDRED || (part == 0 && whole > 0));
    }

    int words() {
      return words;
    }

    Particular.Amount amount() {
      return new Particular.Amount(Amounts.plain(BigDecimal.valueOf(whole + part)), ordinal);
    }
  }
}
