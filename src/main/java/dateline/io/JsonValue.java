package dateline.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A piece of JSON that is to be written. */
sealed interface JsonValue {

  /** A text, number or word as JSON. */
  record Plain(String json) implements JsonValue {}

  /** A list. */
  record Items(List<JsonValue> items) implements JsonValue {}

  /** An object. */
  record Fields(List<Field> fields) implements JsonValue {
    @Nullable JsonValue get(String name) {
      return fields.stream()
          .filter(field -> field.name().equals(name))
          .map(Field::value)
          .findFirst()
          .orElse(null);
    }
  }

  /** A key and its value. */
  record Field(String name, JsonValue value) {}

  /** A list of any length, made as it is written, each entry on a line of its own. */
  record Lines(Iterable<? extends JsonValue> items) implements JsonValue {}

  /** The same with the keys of all objects sorted: their order says nothing. */
  default JsonValue sorted() {
    return switch (this) {
      case Fields(List<Field> fields) ->
          new Fields(
              fields.stream()
                  .map(field -> new Field(field.name(), field.value().sorted()))
                  .sorted(Comparator.comparing(Field::name))
                  .toList());
      case Items(List<JsonValue> items) ->
          new Items(items.stream().map(JsonValue::sorted).toList());
      case Plain plain -> plain;
      case Lines lines -> lines;
    };
  }

  static JsonValue text(String text) {
    return new Plain(JsonText.quote(text));
  }

  /** Reads JSON that this package wrote itself. */
  static JsonValue parse(String json) {
    try (JsonParser parser = JsonText.parser(json)) {
      parser.nextToken();
      return parse(parser);
    }
  }

  /** The value at the parser, which is left at its last token. */
  static JsonValue parse(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        List<Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.add(new Field(name, parse(parser)));
        }
        yield new Fields(fields);
      }
      case START_ARRAY -> {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(parse(parser));
        }
        yield new Items(items);
      }
      default -> new Plain(JsonText.copy(parser));
    };
  }

  /** This value on one line. */
  default String compact() {
    StringBuilder out = new StringBuilder();
    JsonLayout.oneLine(this, out, Integer.MAX_VALUE);
    return out.toString();
  }
}
