package dateline.view;

/** The beginning of a text, for where there is room for a line. */
public final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /** The text, or so much of it as a line holds and three dots. */
  public static String of(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }
}
