package dateline.io;

import dateline.words.Said;

/** The phrases of this package. */
final class Message {

  private Message() {}

  static Said of(String key, Object... values) {
    return Said.of(Message.class, key, values);
  }
}
