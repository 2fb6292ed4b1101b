package dateline.time;

/** An expression that is not EDTF. Its message is meant for the person who wrote the expression. */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final String problem;

  EdtfException(int position, String message) {
    super(message);
    this.position = position;
    this.problem = message;
  }

  /** What is wrong, where, and what to write instead; the message, which is never missing. */
  public String problem() {
    return problem;
  }

  /**
   * The place of the offending character, counted from 1 in {@code char}s; one more than the length
   * where the expression ends too early.
   */
  public int position() {
    return position;
  }
}
