package dateline.export.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** What letters ask of whoever sets them. */
final class Letters {

  /** Scripts whose letters change with their neighbours, or stand in another order than typed. */
  private static final Set<UnicodeScript> SHAPED =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MANDAIC,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.TIBETAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER);

  private Letters() {}

  /** The text composed as far as it can be, without what a page cannot show. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            letter -> {
              boolean alone = letter >= 0xD800 && letter <= 0xDFFF;
              if (alone || Character.getType(letter) == Character.UNASSIGNED) {
                clean.append('\uFFFD');
              } else if (Character.isWhitespace(letter)) {
                clean.append(' ');
              } else if (!Character.isISOControl(letter) && !isSelector(letter)) {
                clean.appendCodePoint(letter);
              }
            });
    return clean.toString();
  }

  private static boolean isSelector(int letter) {
    return letter == 0xFEFF || (letter >= 0xFE00 && letter <= 0xFE0F);
  }

  static boolean isShaped(int letter) {
    return SHAPED.contains(UnicodeScript.of(letter));
  }

  /** Whether it only directs its neighbours and has no picture of its own. */
  static boolean isSilent(int letter) {
    return Character.getType(letter) == Character.FORMAT;
  }

  /** Whether it stays with the letter before it. */
  static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** From the last letter to the first, marks behind their letters, brackets turned. */
  static String reversed(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int end = text.length();
    while (end > 0) {
      int start = text.offsetByCodePoints(end, -1);
      while (start > 0 && isMark(text.codePointAt(start))) {
        start = text.offsetByCodePoints(start, -1);
      }
      for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
        result.appendCodePoint(turned(text.codePointAt(i)));
      }
      end = start;
    }
    return result.toString();
  }

  private static int turned(int letter) {
    return switch (letter) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '{' -> '}';
      case '}' -> '{';
      case '<' -> '>';
      case '>' -> '<';
      case '«' -> '»';
      case '»' -> '«';
      default -> letter;
    };
  }
}
