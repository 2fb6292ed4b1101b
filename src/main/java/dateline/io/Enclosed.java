package dateline.io;

import dateline.words.Said;
import java.util.Locale;

/** What a timeline names and does not hold itself. */
enum Enclosed {
  /** The text of a source. */
  DOCUMENT,
  /** A picture of an event. */
  PICTURE;

  /**
   * Says something about one.
   *
   * @param key what is said; there is a phrase of it for each
   * @param path by which the timeline names it
   * @param more what else is filled in
   */
  Said message(String key, String path, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = Wording.shown(path);
    System.arraycopy(more, 0, values, 1, more.length);
    return Message.of(name().toLowerCase(Locale.ROOT) + "." + key, values);
  }
}
