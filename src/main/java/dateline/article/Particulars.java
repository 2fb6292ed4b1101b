package dateline.article;

import dateline.article.Particular.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names, numbers and dates of a passage.
 *
 * <p>What is not surely one of them is left out: number words and dates are read in English alone;
 * words written like names only in languages that write few other words so, and at the beginning of
 * a sentence only where the same word stands so elsewhere. Digits and the names that the timeline
 * itself gives are read in any language.
 */
final class Particulars {

  /** What follows in a longer passage is not read. */
  static final int LONGEST = 4_000;

  /** These write all nouns with a capital. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("", "de", "gsw", "lb", "nds");

  /** Of a passage with more words in capitals nothing can be told: a headline. */
  private static final double MOST_CAPITALS = 0.5;

  private static final Set<String> NO_NAMES =
      Set.of("i", "mr", "mrs", "ms", "dr", "a", "an", "the", "and", "or", "of", "am", "pm", "st");

  private final String text;
  private final boolean english;
  private final boolean capitals;
  private final List<Token> tokens;
  private final Names names;
  private final Predicate<String> isName;
  private final EnglishDates dates;
  private final List<Particular> found = new ArrayList<>();

  /**
   * Reads a passage.
   *
   * @param language its BCP 47 tag; empty when it is not known
   * @param isName whether a word in lower case is known to be written with a capital within
   *     sentences
   */
  private Particulars(String text, String language, Names names, Predicate<String> isName) {
    this.text = text;
    this.names = names;
    this.isName = isName;
    tokens = Token.of(text, LONGEST);
    english = primary(language).equals("en");
    capitals = !CAPITAL_NOUNS.contains(primary(language)) && !isHeadline(tokens);
    dates = new EnglishDates(text, tokens);
  }

  static List<Particular> of(String text, String language, Names names, Predicate<String> isName) {
    return new Particulars(text, language, names, isName).read();
  }

  /** The language alone, without region and script. */
  static String primary(String language) {
    int end = language.indexOf('-');
    return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static boolean isHeadline(List<Token> tokens) {
    long words = tokens.stream().filter(token -> !token.number()).count();
    long capitals = tokens.stream().filter(Token::isCapitalised).count();
    return words > 3 && capitals > words * MOST_CAPITALS;
  }

  /** The words, in lower case, with a capital where no sentence begins. */
  static List<String> capitalisedWithin(String text) {
    List<Token> tokens = Token.of(text, LONGEST);
    return isHeadline(tokens)
        ? List.of()
        : tokens.stream()
            .filter(token -> token.isCapitalised() && !beginsSentence(text, token))
            .map(Token::plain)
            .toList();
  }

  private List<Particular> read() {
    int at = 0;
    while (at < tokens.size()) {
      at += take(at);
    }
    return found;
  }

  /** Takes what begins with a token; tells how many tokens were passed. */
  private int take(int at) {
    Names.Found known = names.at(tokens, at);
    if (known != null) {
      return add(at, known.words(), new Particular.Known(known.id()));
    }
    EnglishDates.Found date = english && !isPartOfName(at) ? dates.at(at) : null;
    if (date != null) {
      return add(at, date.tokens(), date.value());
    }
    if (tokens.get(at).number()) {
      return isPartOfName(at) ? 1 : digits(at);
    }
    int words = english ? words(at) : 0;
    return words > 0 ? words : name(at);
  }

  private int add(int from, int count, Particular.Value value) {
    TextRange range = new TextRange(tokens.get(from).start(), tokens.get(from + count - 1).end());
    found.add(new Particular(range, value));
    return count;
  }

  /** Whether digits belong to letters before them, as in "S-400". */
  private boolean isPartOfName(int at) {
    if (at == 0 || !tokens.get(at).number()) {
      return false;
    }
    Token before = tokens.get(at - 1);
    String between = text.substring(before.end(), tokens.get(at).start());
    boolean joined = between.isEmpty() || between.equals("-");
    return joined && !before.number() && (between.isEmpty() || before.isCapitalised());
  }

  private int digits(int at) {
    Token token = tokens.get(at);
    BigDecimal value = Amounts.of(token.word(), english);
    boolean clock = text.startsWith(":", token.end()) || isAfter(at, ':');
    if (value == null || clock) {
      return 1;
    }
    if (english && dates.endsOrdinal(at)) {
      return add(at, 2, new Amount(value, true));
    }
    BigDecimal scale =
        english && at + 1 < tokens.size() ? NumberWords.scale(tokens.get(at + 1).plain()) : null;
    boolean joined = at + 1 < tokens.size() && token.end() == tokens.get(at + 1).start();
    if (joined) {
      return 2;
    }
    return scale == null
        ? add(at, 1, new Amount(value, false))
        : add(at, 2, new Amount(Amounts.plain(value.multiply(scale)), false));
  }

  private boolean isAfter(int at, char sign) {
    int start = tokens.get(at).start();
    return start > 1 && text.charAt(start - 1) == sign && Character.isDigit(text.charAt(start - 2));
  }

  /** Takes a number in words; 0 when none begins here. A mere "one" or "second" is none. */
  private int words(int at) {
    NumberWords.Sum sum = new NumberWords.Sum();
    int count = 0;
    int next = at;
    while (next < tokens.size() && (next == at || follows(next))) {
      String word = tokens.get(next).plain();
      if (sum.take(word)) {
        count = next + 1 - at;
      } else if (!word.equals("and") || !sum.mayGoOnWithAnd()) {
        break;
      }
      next++;
    }
    String only = tokens.get(at).plain();
    if (count == 0 || (count == 1 && (only.equals("one") || only.equals("second")))) {
      return 0;
    }
    return add(at, count, sum.amount());
  }

  /** Whether only a space or a hyphen parts a token from the one before. */
  private boolean follows(int at) {
    String between = text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
    return between.equals(" ") || between.equals("-") || between.equals("\n");
  }

  /** Takes a run of words that are written like a name, or passes one word. */
  private int name(int at) {
    if (!capitals) {
      return 1;
    }
    int count = 0;
    while (at + count < tokens.size()
        && (count == 0 || follows(at + count))
        && isNameWord(at + count)
        && (count == 0 || names.at(tokens, at + count) == null)) {
      count++;
    }
    return count == 0 ? 1 : add(at, count, new Particular.Name(tokens.get(at + count - 1).plain()));
  }

  private boolean isNameWord(int at) {
    Token token = tokens.get(at);
    String plain = token.plain();
    return token.isCapitalised()
        && plain.length() > 1
        && !NO_NAMES.contains(plain)
        && (!english || dates.at(at) == null)
        && (!beginsSentence(text, token) || isName.test(plain));
  }

  private static boolean beginsSentence(String text, Token token) {
    int before = token.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?:;…—–-\"“”„«»‘’'([\n".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether two words differ by an ending at most: "Belarus" and "Belarusian". */
  static boolean isAkin(@Nullable String a, @Nullable String b) {
    if (a == null || b == null || a.equals(b)) {
      return a != null && a.equals(b);
    }
    int shorter = Math.min(a.length(), b.length());
    int common = 0;
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= Math.max(4, shorter - 1) && Math.abs(a.length() - b.length()) <= 4;
  }
}
