package dateline.io;

import dateline.words.Said;

/** Why something is not taken as it is, for the person who gave it. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Said why;

  Refused(Said why) {
    super(why.toString());
    this.why = why;
  }

  public Said why() {
    return why;
  }
}
