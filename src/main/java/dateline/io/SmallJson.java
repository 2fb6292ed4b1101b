package dateline.io;

import dateline.words.Said;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON file of moderate size, read whole: notes, settings, timelines of other formats. */
sealed interface SmallJson {
  /** The largest file that is read whole. */
  int MOST_MEGABYTES = 64;

  /** The object that the file is. */
  record Whole(JsonValue.Fields root) implements SmallJson {}

  /** It is no JSON object; {@code place} as in {@link Place}. */
  record Damaged(long place, Said message) implements SmallJson {}

  /** It cannot be looked at, and may be good. */
  record Unread(Said message) implements SmallJson {}

  static SmallJson read(Origin origin) {
    int mostBytes = MOST_MEGABYTES * 1_000_000;
    try {
      Said fault = Unreadable.fault(origin, mostBytes);
      if (fault != null) {
        return new Unread(fault);
      }
      try (InputStream in = origin.open()) {
        return parse(in.readNBytes(mostBytes));
      }
    } catch (IOException e) {
      return new Unread(Unreadable.wording(e));
    }
  }

  private static SmallJson parse(byte[] bytes) {
    Said fault = Encoding.fault(bytes);
    String text = Encoding.text(bytes);
    if (fault != null || text == null) {
      return new Damaged(Place.of(1, 1), fault == null ? Message.of("text.not-utf-8") : fault);
    }
    try (JsonParser parser = JsonText.parser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Damaged(Place.of(1, 1), Message.of("json.no-object"));
      }
      JsonValue value = JsonValue.parse(parser);
      if (parser.nextToken() != null) {
        return new Damaged(Place.of(parser.currentTokenLocation()), Message.of("json.follows"));
      }
      return value instanceof JsonValue.Fields fields
          ? new Whole(fields)
          : new Damaged(Place.NONE, Message.of("json.no-object"));
    } catch (JacksonException e) {
      return new Damaged(
          e.getLocation() == null ? Place.NONE : Place.of(e.getLocation()), JsonFault.wording(e));
    }
  }

  /** A text in JSON as its characters; null when the value is no text. */
  static @Nullable String string(@Nullable JsonValue value) {
    if (value instanceof JsonValue.Plain(String json) && json.startsWith("\"")) {
      try (JsonParser parser = JsonText.parser(json)) {
        parser.nextToken();
        return parser.getString();
      }
    }
    return null;
  }
}
