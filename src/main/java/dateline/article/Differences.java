package dateline.article;

import dateline.article.Particular.Amount;
import dateline.article.Particular.Date;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where passages of several sources differ in names, numbers and dates.
 *
 * <p>Passages in different languages are not compared, and digits of a language whose number words
 * are unknown only with a passage that has digits as well: rather nothing than nonsense.
 */
public final class Differences {

  /**
   * What one source says.
   *
   * @param language BCP 47 tag of its text; empty when it is not known
   * @param passages of which nothing beyond some thousand characters is compared
   */
  public record Side(String language, List<String> passages) {
    public Side {
      passages = List.copyOf(passages);
    }
  }

  /**
   * Something that not all the others have.
   *
   * @param passage number of the passage, from 0
   * @param also the sides that have it too; the side itself is not among them
   * @param not the sides that were compared and do not have it; never empty
   */
  public record Difference(int passage, Particular particular, BitSet also, BitSet not) {

    /** Whether no other side has it. */
    public boolean isAlone() {
      return also.isEmpty();
    }
  }

  private final List<Reading> readings = new ArrayList<>();

  private Differences(List<Side> sides, Names names) {
    for (Side side : sides) {
      Set<String> within = new HashSet<>();
      String language = Particulars.primary(side.language);
      for (Side other : sides) {
        if (Particulars.primary(other.language).equals(language)) {
          other.passages.forEach(text -> within.addAll(Particulars.capitalisedWithin(text)));
        }
      }
      readings.add(new Reading(side, names, within));
    }
  }

  /**
   * Compares sources with each other.
   *
   * @param names of what the timeline knows
   * @return for each side, in the order given, what sets it off, by passage and place
   */
  public static List<List<Difference>> between(List<Side> sides, Names names) {
    Differences made = new Differences(sides, names);
    List<List<Difference>> all = new ArrayList<>();
    for (int side = 0; side < sides.size(); side++) {
      all.add(made.of(side));
    }
    return all;
  }

  private List<Difference> of(int side) {
    Reading mine = readings.get(side);
    List<Difference> differences = new ArrayList<>();
    for (int passage = 0; passage < mine.particulars.size(); passage++) {
      for (Particular particular : mine.particulars.get(passage)) {
        BitSet also = new BitSet();
        BitSet not = new BitSet();
        for (int other = 0; other < readings.size(); other++) {
          Reading theirs = readings.get(other);
          if (other != side && theirs.canAnswer(particular.value(), mine)) {
            (theirs.has(particular.value()) ? also : not).set(other);
          }
        }
        if (!not.isEmpty()) {
          differences.add(new Difference(passage, particular, also, not));
        }
      }
    }
    return differences;
  }

  /** What a side says, ready to be asked. */
  private static final class Reading {
    private final String language;
    private final List<List<Particular>> particulars = new ArrayList<>();
    private final Set<Particular.Value> values = new HashSet<>();

    /** Words in lower case by their first four letters, for {@link Particulars#isAkin}. */
    private final Map<String, Set<String>> words = new HashMap<>();

    Reading(Side side, Names names, Set<String> within) {
      language = Particulars.primary(side.language);
      for (String passage : side.passages) {
        List<Particular> read = Particulars.of(passage, language, names, within::contains);
        particulars.add(read);
        for (Particular one : read) {
          values.add(one.value());
          if (one.value() instanceof Date(int year, int month, int _) && month == 0) {
            // Nothing tells a year from a number of four digits.
            values.add(new Amount(Amounts.plain(BigDecimal.valueOf(year)), false));
          }
          if (one.value() instanceof Date(int year, int month, int day) && month > 0) {
            // A date without a year agrees with that day of any year, and the other way round.
            values.add(new Date(year == 0 ? -1 : 0, month, day));
          }
        }
        for (Token token : Token.of(passage, Particulars.LONGEST)) {
          words.computeIfAbsent(stem(token.plain()), _ -> new HashSet<>()).add(token.plain());
        }
      }
    }

    private static String stem(String word) {
      return word.substring(0, Math.min(4, word.length()));
    }

    boolean canAnswer(Particular.Value value, Reading asking) {
      boolean comparable = language.equals(asking.language) && !words.isEmpty();
      boolean inDigitsOnly = value instanceof Amount && !language.equals("en");
      return comparable && (!inDigitsOnly || values.stream().anyMatch(Amount.class::isInstance));
    }

    boolean has(Particular.Value value) {
      return switch (value) {
        case Date(int year, int month, int day) when month > 0 ->
            values.contains(value) || values.contains(new Date(year == 0 ? 0 : -1, month, day));
        case Date(int year, int month, int _) when month == 0 ->
            values.contains(new Amount(Amounts.plain(BigDecimal.valueOf(year)), false));
        case Particular.Name(String last) ->
            words.getOrDefault(stem(last), Set.of()).stream()
                .anyMatch(word -> Particulars.isAkin(word, last));
        default -> values.contains(value);
      };
    }
  }
}
