package dateline.time;

/** A place in an expression, with the end of the stretch that is being read. */
final class Cursor {
  final String text;
  int pos;
  int end;

  Cursor(String text) {
    this.text = text;
  }

  static EdtfException problem(String text, int index, String what) {
    String where =
        index < text.length()
            ? "Character " + (index + 1) + " (" + Quote.character(text, index) + "): "
            : "Character " + (index + 1) + " (the end): ";
    return new EdtfException(index + 1, where + what + ".");
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
        throw problem("one of ? ~ % is enough, and % means both");
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
      throw problem(start, "after S comes how many digits are significant, 1 or more, as 1950S2");
    }
    return number;
  }

  EdtfException problem(String what) {
    return problem(pos, what);
  }

  EdtfException problem(int index, String what) {
    return problem(text, index, what);
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
