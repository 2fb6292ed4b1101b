package dateline.view.shell;

/** What the large panel shows: the same timeline in different ways. */
public enum Face {
  TIMELINE(1),
  TABLE(2),
  MATRIX(3),
  DISAGREEMENTS(4),
  HEALTH(5),
  NOTES(6);

  private final int digit;

  Face(int digit) {
    this.digit = digit;
  }

  /** The digit that chooses it, with Alt. */
  int digit() {
    return digit;
  }

  /** The end of its key among the words. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
