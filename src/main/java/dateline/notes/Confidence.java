package dateline.notes;

/**
 * How far an analyst believes something, the least first: the five steps of the credibility of
 * information in NATO's AJP-2.1 (5 to 1). Its sixth, "cannot be judged", is here to say nothing.
 */
public enum Confidence {
  IMPROBABLE("improbable", "contradicted by what else is known"),
  DOUBTFUL("doubtful", "possible, but nothing else speaks for it"),
  POSSIBLE("possible", "reasonable, and partly in agreement with what else is known"),
  PROBABLE("probable", "consistent with what else is known, but not confirmed"),
  CONFIRMED("confirmed", "borne out by independent sources");

  private final String word;
  private final String meaning;

  Confidence(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** Its name for people. */
  public String word() {
    return word;
  }

  /** What it claims, in a few words. */
  public String meaning() {
    return meaning;
  }
}
