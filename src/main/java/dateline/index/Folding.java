package dateline.index;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes a text apart into words by the rules of Unicode (UAX #29), and gives each the form under
 * which it is found: without capitals, accents, vowel points and ligatures, digits as 0 to 9, and
 * without an English 's. Chinese and Japanese characters are words of their own.
 */
final class Folding extends Analyzer {

  /** Keeps a phrase from reaching over the end of one text into the next. */
  private static final int GAP = 100;

  private static final int MOST_LETTERS_FROM_ONE = 4;
  private static final char TATWEEL = '\u0640';

  /**
   * A word of a text.
   *
   * @param folded the form under which it is found
   * @param start offset of its first character
   * @param end offset after its last
   */
  record Word(String folded, int start, int end) {}

  /** The words of a text in their order. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return words;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new Folded(words));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  private static final class Folded extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folded(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (!isPlain(term)) {
        String folded = folded(term.toString());
        if (!folded.isEmpty()) {
          term.setEmpty().append(folded);
        }
      }
      return true;
    }

    private static boolean isPlain(CharSequence word) {
      return word.chars()
          .allMatch(letter -> (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
    }
  }

  /** The form under which a word is found; empty when nothing of it is left. */
  static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\uFF07', '\'');
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    StringBuilder letters = new StringBuilder(bare.length());
    Normalizer.normalize(bare, Normalizer.Form.NFKD)
        .codePoints()
        .filter(letter -> !isAccent(letter) && letter != TATWEEL)
        .forEach(letter -> letters.appendCodePoint(plain(letter)));
    char[] input = letters.toString().toCharArray();
    char[] output = new char[input.length * MOST_LETTERS_FROM_ONE];
    int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
    return new String(output, 0, length).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a mark only adds to a letter that readers know without it: accents and the vowel points
   * of Arabic and Hebrew. The vowels of Indic scripts and the voicing of kana are letters in their
   * own right.
   */
  private static boolean isAccent(int letter) {
    if (Character.getType(letter) != Character.NON_SPACING_MARK
        || letter == '\u3099'
        || letter == '\u309A') {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.INHERITED
        || script == UnicodeScript.ARABIC
        || script == UnicodeScript.HEBREW;
  }

  /** Letters that are written in more than one way. */
  private static int plain(int letter) {
    return switch (letter) {
      case 'ς' -> 'σ';
      case 'ة' -> 'ه';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
    };
  }
}
