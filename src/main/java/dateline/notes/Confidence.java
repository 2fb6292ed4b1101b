package dateline.notes;

/**
 * How far an analyst believes something, the least first: the five steps of the credibility of
 * information in NATO's AJP-2.1 (5 to 1). Its sixth, "cannot be judged", is here to say nothing.
 */
public enum Confidence {
  /** Contradicted by what else is known. */
  IMPROBABLE,
  /** Possible, but nothing else speaks for it. */
  DOUBTFUL,
  /** Reasonable, and partly in agreement with what else is known. */
  POSSIBLE,
  /** Consistent with what else is known, but not confirmed. */
  PROBABLE,
  /** Borne out by independent sources. */
  CONFIRMED
}
