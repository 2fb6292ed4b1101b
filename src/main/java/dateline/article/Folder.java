package dateline.article;

import java.text.Normalizer;
import java.util.Arrays;

/** Folds one text, character by character, and notes the way back; see {@link FoldedText}. */
final class Folder {

  /** As many marks on one letter as Unicode's stream-safe format allows (UAX #15, section 13). */
  private static final int MAX_MARKS = 30;

  /** How far a full-width sign is from the ordinary one. */
  private static final int FULL_WIDTH = 0xFEE0;

  private final StringBuilder folded;

  private int[] segmentFolded = new int[8];
  private int[] segmentStart = new int[8];
  private int[] segmentEnd = new int[8];
  private int segments;
  private int spaceStart = -1;
  private int spaceEnd = -1;

  /** Whether the last character is Chinese or Japanese. */
  private boolean afterWide;

  Folder(String original) {
    folded = new StringBuilder(original.length());
    int at = 0;
    while (at < original.length()) {
      int character = original.codePointAt(at);
      int after = at + Character.charCount(character);
      int end = endOfMarks(original, after);
      if (end == after && isComposed(character)) {
        fold(character, at, end);
      } else if (end == after && isFullWidthSign(character)) {
        fold(character - FULL_WIDTH, true, at, end);
      } else {
        foldAll(composed(original.substring(at, end)), at, end);
      }
      at = end;
    }
  }

  FoldedText result() {
    return new FoldedText(
        folded.toString(),
        Arrays.copyOf(segmentFolded, segments),
        Arrays.copyOf(segmentStart, segments),
        Arrays.copyOf(segmentEnd, segments));
  }

  private static String composed(String letter) {
    boolean presented = letter.codePoints().anyMatch(Folder::isPresentationForm);
    return Normalizer.normalize(letter, presented ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
  }

  private static int endOfMarks(String original, int after) {
    int end = after;
    for (int marks = 0; end < original.length() && marks < MAX_MARKS; marks++) {
      int next = original.codePointAt(end);
      if (next < 0x300 || !mayCompose(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  /** Marks, the vowels and finals of Korean letters, and the half-width voicing marks of kana. */
  private static boolean mayCompose(int character) {
    return (isMark(character) && !isVariationSelector(character))
        || isWithin(character, 0x1160, 0x11FF)
        || isWithin(character, 0xFF9E, 0xFF9F);
  }

  static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isVariationSelector(int character) {
    return isWithin(character, 0xFE00, 0xFE0F) || isWithin(character, 0xE0100, 0xE01EF);
  }

  /** Whether composing a character by itself surely changes nothing; spares asking for most. */
  private static boolean isComposed(int character) {
    return (character < 0x340 && !isPresentationForm(character))
        || isWithin(character, 0x400, 0x8FF)
        || isWithin(character, 0x1E00, 0x1EFF)
        || isWithin(character, 0x2010, 0x20FF)
        || isWithin(character, 0x3000, 0xF8FF);
  }

  private void foldAll(String characters, int start, int end) {
    for (int i = 0; i < characters.length(); ) {
      int character = characters.codePointAt(i);
      fold(character, start, end);
      i += Character.charCount(character);
    }
  }

  private void fold(int character, int start, int end) {
    fold(character, isWide(character), start, end);
  }

  private void fold(int character, boolean wide, int start, int end) {
    switch (character) {
      case '"', '“', '”', '„', '‟', '«', '»', '″', '‶', '〝', '〞', '〟' -> put('"', wide, start, end);
      case '\'', '‘', '’', '‚', '‛', '‹', '›', '′', '‵', '`', '´', 'ʹ', 'ʻ', 'ʼ', 'ʽ' ->
          put('\'', wide, start, end);
      case '-', '‐', '‑', '‒', '–', '—', '―', '⁃', '−', '⸺', '⸻', '﹘', '﹣' ->
          putDash(wide, start, end);
      case '…' -> foldAll("...", start, end);
      case '‥' -> foldAll("..", start, end);
      default -> {
        if (character >= 'A' && character <= 'z') {
          put(character, wide, start, end);
        } else if (isSpace(character)) {
          spaceStart = spaceStart < 0 ? start : spaceStart;
          spaceEnd = end;
        } else if (!isIgnorable(character)) {
          put(character, wide, start, end);
        }
      }
    }
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }

  /** Ligatures, Arabic as it is drawn, and full-width and half-width forms. */
  private static boolean isPresentationForm(int character) {
    return isWithin(character, 0x132, 0x133)
        || isWithin(character, 0xFB00, 0xFDFF)
        || isWithin(character, 0xFE70, 0xFEFC)
        || isWithin(character, 0xFF01, 0xFF9F);
  }

  /** Punctuation as wide as a Chinese character; no space parts it from the next. */
  private static boolean isFullWidthSign(int character) {
    return isWithin(character, 0xFF01, 0xFF5E)
        && !Character.isLetterOrDigit(character - FULL_WIDTH);
  }

  private static boolean isIgnorable(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || isVariationSelector(character)
        || character == 0x34F;
  }

  /** Chinese and Japanese characters and their punctuation, which no spaces part. */
  private static boolean isWide(int character) {
    return Character.isIdeographic(character) || isWithin(character, 0x3001, 0x30FF);
  }

  private void putDash(boolean wide, int start, int end) {
    int last = folded.length() - 1;
    if (spaceStart >= 0 || last < 0 || folded.charAt(last) != '-') {
      put('-', wide, start, end);
    } else if (segmentFolded[segments - 1] == last) {
      segmentEnd[segments - 1] = end;
    } else {
      int lastStart = segmentStart[segments - 1] + last - segmentFolded[segments - 1];
      addSegment(last, lastStart, end);
    }
  }

  private void put(int character, boolean wide, int start, int end) {
    if (spaceStart >= 0 && !folded.isEmpty() && !(afterWide && wide)) {
      append(' ', spaceStart, spaceEnd);
    }
    spaceStart = -1;
    afterWide = wide;
    append(character, start, end);
  }

  private void append(int character, int start, int end) {
    int at = folded.length();
    folded.appendCodePoint(character);
    boolean linear = folded.length() - at == end - start;
    boolean goesOn =
        linear
            && segments > 0
            && segmentEnd[segments - 1] == FoldedText.LINEAR
            && segmentStart[segments - 1] + at - segmentFolded[segments - 1] == start;
    if (!goesOn) {
      addSegment(at, start, linear ? FoldedText.LINEAR : end);
    }
  }

  private void addSegment(int at, int start, int end) {
    if (segments == segmentFolded.length) {
      segmentFolded = Arrays.copyOf(segmentFolded, segments * 2);
      segmentStart = Arrays.copyOf(segmentStart, segments * 2);
      segmentEnd = Arrays.copyOf(segmentEnd, segments * 2);
    }
    segmentFolded[segments] = at;
    segmentStart[segments] = start;
    segmentEnd[segments] = end;
    segments++;
  }

  private static boolean isWithin(int character, int first, int last) {
    return first <= character && character <= last;
  }
}
