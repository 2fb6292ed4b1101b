package dateline.session.show;

/** What the audience sees of a stop, one after the other. */
public enum Beat {
  /** What happened, and when. */
  EVENT,
  /** The sentence that says so. */
  QUOTATION,
  /** Who says otherwise. */
  DISSENT,
  /** What to think about. */
  QUESTION
}
