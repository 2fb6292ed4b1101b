package dateline.io;

import dateline.words.Said;
import java.io.IOException;

/** What stands in the way of reading or writing, for a person. */
public final class Hindrance extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Said why;

  Hindrance(Said why) {
    super(why.toString());
    this.why = why;
  }

  public Said why() {
    return why;
  }
}
