package dateline.io;

import dateline.model.Shape;
import dateline.time.Edtf;
import dateline.time.EdtfException;
import dateline.words.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One JSON object as it is read: steps from key to key and turns values into what the model holds.
 * A value that is not what it should be is reported and its text kept in the {@link Shape}; nulls
 * and unknown keys never reach the caller.
 */
final class ObjectCursor {
  private final JsonInput in;
  private final JsonParser parser;
  private final ObjectKind kind;
  private final long start;
  private Shapes.Keys keys;
  private String key = "";
  private @Nullable Map<String, String> verbatim;

  /** Begins at the parser's opening brace. */
  ObjectCursor(JsonInput in, ObjectKind kind) {
    this.in = in;
    this.parser = in.parser;
    this.kind = kind;
    this.keys = in.shapes.start(kind);
    this.start = in.place();
  }

  /** The next known key that has a value, with the parser at that value; null at the end. */
  @Nullable String nextKey() {
    while (true) {
      String name = parser.nextName();
      if (name == null) {
        return null;
      }
      Shapes.Keys more = keys.and(name);
      if (more.repeated()) {
        in.problems.error(in.place(), Message.of("key.twice", Wording.shown(name)));
        skip();
        continue;
      }
      if (more.count() > Shapes.MOST_KEYS) {
        in.problems.error(in.place(), Message.of("key.too-many", Shapes.MOST_KEYS));
        skip();
        continue;
      }
      keys = more;
      key = name;
      if (!more.known()) {
        in.problems.unknownKey(kind, name, in.place());
        parser.nextToken();
        keep();
      } else if (parser.nextToken() == JsonToken.VALUE_NULL) {
        keep();
      } else {
        return name;
      }
    }
  }

  private void skip() {
    parser.nextToken();
    parser.skipChildren();
  }

  /** Keeps the value as it is written, and returns that. */
  String keep() {
    String text = in.shared(JsonText.copy(parser));
    keep(key, text);
    return text;
  }

  /** Keeps the text of a value that the model holds but not as it was written. */
  void keep(String name, String json) {
    if (verbatim == null) {
      verbatim = new HashMap<>();
    }
    verbatim.put(name, json);
  }

  Shape shape() {
    return in.shapes.shape(keys, verbatim == null ? Map.of() : verbatim);
  }

  /** The place of the opening brace. */
  long start() {
    return start;
  }

  void error(Said message) {
    in.problems.error(in.place(), message);
  }

  /** Reports those of the keys that are not there, or null. */
  void require(String... required) {
    for (String name : required) {
      if (!keys.has(name) || (verbatim != null && "null".equals(verbatim.get(name)))) {
        in.problems.error(start, Message.of("key.missing", name, kind.said()));
      }
    }
  }

  private void wrong(Said wanted) {
    error(Message.of("value.wrong", key, wanted, in.kindOfValue()));
    keep();
  }

  /** A text; empty when the value is none. */
  String text() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    wrong(Message.of("wanted.text"));
    return "";
  }

  /** A text that must say something; null when it does not. */
  @Nullable String name() {
    if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getStringLength() == 0) {
      error(Message.of("value.empty", key));
      keep();
      return null;
    }
    return nonEmpty(text());
  }

  static @Nullable String nonEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The object's own id; null when it is none or taken. */
  @Nullable String newId(References.To what) {
    String id = name();
    if (id == null) {
      return null;
    }
    if (!isId(id)) {
      error(Message.of("id.letters", Wording.shown(id)));
    }
    if (!in.references.declare(what, id)) {
      error(Message.of("id.taken", Wording.shown(id)));
      return null;
    }
    return id;
  }

  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
        return false;
      }
    }
    return true;
  }

  /** The id of another object; null when the value is none. */
  @Nullable String reference(References.To to) {
    String id = name();
    if (id == null) {
      return null;
    }
    in.references.check(to, id, in::place);
    return in.shared(id);
  }

  /** One of the words of an enum. */
  <E extends Enum<E>> @Nullable E word(Words<E> words) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrong(Message.of("wanted.word", Wording.choice(words.all())));
      return null;
    }
    String text = parser.getString();
    E constant = words.constant(text);
    if (constant == null) {
      error(
          Wording.guess(
              Message.of("value.word", key, Wording.choice(words.all()), Wording.shown(text)),
              text,
              words.all()));
      keep();
    }
    return constant;
  }

  /** A date; null when the value is none. */
  @Nullable Edtf date() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrong(Message.of("wanted.date"));
      return null;
    }
    String text = parser.getString();
    try {
      return in.date(text);
    } catch (EdtfException e) {
      in.problems.error(
          Place.after(in.place(), e.position()),
          Message.of("value.date", Wording.shown(text)).then(e.problem()));
      keep();
      return null;
    }
  }

  /** A whole number of a range. */
  int whole(int least, int most, int otherwise) {
    if (isNumber(parser)) {
      BigDecimal number = number(parser);
      if (isWithin(number, least, most) && number.stripTrailingZeros().scale() <= 0) {
        int value = number.intValue();
        if (!parser.getString().equals(Integer.toString(value))) {
          keep();
        }
        return value;
      }
    }
    wrong(Message.of("wanted.whole", least, most));
    return otherwise;
  }

  private static boolean isNumber(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
  }

  /** The number at the parser; one that is beyond all decimals is beyond every range as well. */
  private static BigDecimal number(JsonParser parser) {
    try {
      return parser.getDecimalValue();
    } catch (JacksonException e) {
      return BigDecimal.valueOf(Long.MAX_VALUE);
    }
  }

  private static boolean isWithin(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** Texts of a list; those that are none are reported and left out. */
  List<String> texts() {
    return texts(Message.of("wanted.text"), id -> {});
  }

  /** Ids of other objects. */
  List<String> references(References.To to) {
    return texts(Message.of("wanted.id"), id -> in.references.check(to, id, in::place));
  }

  private List<String> texts(Said wanted, Consumer<String> seen) {
    List<String> texts = new ArrayList<>();
    list(
        wanted,
        JsonToken.VALUE_STRING,
        input -> {
          if (parser.getStringLength() == 0) {
            return emptyItem();
          }
          String text = in.shared(parser.getString());
          seen.accept(text);
          return text;
        },
        texts);
    return in.shared(texts);
  }

  private @Nullable String emptyItem() {
    error(Message.of("value.empty-entry", key));
    return null;
  }

  /** Objects of a list; the reader is called at each opening brace, null leaves one out. */
  <T> List<T> objects(Function<JsonInput, @Nullable T> reader) {
    List<T> items = new ArrayList<>();
    objects(reader, items);
    return items.isEmpty() ? List.of() : items;
  }

  /** As the other, and what was read before a fault in the JSON is kept. */
  <T> void objects(Function<JsonInput, @Nullable T> reader, List<T> items) {
    list(Message.of("wanted.object"), JsonToken.START_OBJECT, reader, items);
  }

  /** One object; null when the value is none. */
  <T> @Nullable T object(Function<JsonInput, @Nullable T> reader) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return reader.apply(in);
    }
    wrong(Message.of("wanted.object"));
    return null;
  }

  private <T> void list(
      Said wanted, JsonToken begin, Function<JsonInput, @Nullable T> reader, List<T> items) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      wrong(Message.of("wanted.list"));
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == begin) {
        T item = reader.apply(in);
        if (item != null) {
          items.add(item);
        }
      } else {
        error(Message.of("value.wrong-entry", key, wanted, in.kindOfValue()));
        parser.skipChildren();
      }
    }
  }

  /** Two numbers in their ranges, latitude then longitude; null when the value is not that. */
  double @Nullable [] coordinates() {
    Said wanted = Message.of("wanted.coordinates");
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      wrong(wanted);
      return null;
    }
    long place = in.place();
    List<BigDecimal> numbers = new ArrayList<>();
    try (JsonParser copy = JsonText.parser(keep())) {
      copy.nextToken();
      copy.nextToken();
      while (isNumber(copy)) {
        numbers.add(number(copy));
        copy.nextToken();
      }
      if (copy.currentToken() == JsonToken.END_ARRAY
          && numbers.size() == 2
          && isWithin(numbers.getFirst(), -90, 90)
          && isWithin(numbers.getLast(), -180, 180)) {
        return new double[] {numbers.getFirst().doubleValue(), numbers.getLast().doubleValue()};
      }
    }
    in.problems.error(place, Message.of("value.must", key, wanted));
    return null;
  }
}
