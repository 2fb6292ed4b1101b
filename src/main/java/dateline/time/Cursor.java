package dateline.time;

import dateline.words.Said;

/** A place in an expression, with the end of the stretch that is being read. */
final class Cursor {
  final String text;
  int pos;
  int end;

  Cursor(String text) {
    this.text = text;
  }

  /** What is wrong at a place: a phrase whose key begins with "edtf.". */
  static EdtfException problem(String text, int index, String key, Object... values) {
    Said at = index < text.length() ? Quote.character(text, index) : message("the-end");
    return new EdtfException(index + 1, message("at", index + 1, at, message(key, values)));
  }

  static Said message(String key, Object... values) {
    return Said.of(Words.class, "edtf." + key, values);
  }

  /** The character at hand, or NUL at the end of the stretch. */
  char peek() {
    return pos < end ? text.charAt(pos) : '\0';
  }

  /** Reads {@code ? ~ %}, if it is there, as in {@link Qualifier}. */
  int qualifier() {
    int bits = pos < end ? Qualifier.of(text.charAt(pos)) : 0;
    if (bits != 0) {
      pos++;
      if (pos < end && Qualifier.of(text.charAt(pos)) != 0) {
        throw problem("one-qualifier");
      }
    }
    return bits;
  }

  /** Reads S and its number; more than 18 digits are as good as 18. */
  long significantCount() {
    pos++;
    int start = pos;
    long number = 0;
    while (pos < end && isDigit(text.charAt(pos))) {
      number = Math.min(number * 10 + value(text.charAt(pos)), LongYear.FARTHEST / 10);
      pos++;
    }
    if (pos == start || text.charAt(start) == '0') {
      throw problem(start, "significant-count");
    }
    return number;
  }

  EdtfException problem(String key, Object... values) {
    return problem(pos, key, values);
  }

  EdtfException problem(int index, String key, Object... values) {
    return problem(text, index, key, values);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDigitOrX(char c) {
    return isDigit(c) || c == 'X';
  }

  static int value(char c) {
    return c == 'X' ? DateFields.X : c - '0';
  }
}
