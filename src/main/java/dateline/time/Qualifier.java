package dateline.time;

/** The marks of doubt as two bits. */
final class Qualifier {
  static final int UNCERTAIN = 1;
  static final int APPROXIMATE = 2;

  private static final String MARKS = "?~%";

  private Qualifier() {}

  /** The bits of a character, 0 if it is no qualifier. */
  static int of(char c) {
    return switch (c) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> UNCERTAIN | APPROXIMATE;
      default -> 0;
    };
  }

  /** The character of bits that are not 0. */
  static char mark(int bits) {
    return MARKS.charAt(bits - 1);
  }
}
