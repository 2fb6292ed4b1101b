package dateline.time;

import dateline.words.Said;

/** An expression that is not EDTF. Its message is meant for the person who wrote the expression. */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final transient Said problem;

  EdtfException(int position, Said problem) {
    super(problem.toString());
    this.position = position;
    this.problem = problem;
  }

  /** What is wrong, where, and what to write instead; the message is the same in English. */
  public Said problem() {
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
