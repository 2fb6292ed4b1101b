package dateline.io;

import dateline.model.Shape;
import dateline.time.Edtf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the keys of an object that is to be written: first those of its {@link Shape} in their
 * order, then what has come to be said since, in the order of the calls. A value that the shape
 * holds to the letter is written so, unless the model now says something else.
 */
final class FieldList {
  private static final JsonValue NOTHING = new JsonValue.Plain("null");

  private final Shape shape;
  private final Map<String, Known> known = new LinkedHashMap<>();

  /**
   * @param said whether there is something to write even where no file had the key
   * @param means whether a text that was kept to the letter says what the model says
   */
  private record Known(JsonValue value, boolean said, Predicate<String> means) {}

  FieldList(Shape shape) {
    this.shape = shape;
  }

  private FieldList add(String key, JsonValue value, boolean said) {
    return add(key, value, said, text -> !said);
  }

  private FieldList add(String key, JsonValue value, boolean said, Predicate<String> means) {
    known.put(key, new Known(value, said, means));
    return this;
  }

  /** What no object of its kind is without. */
  FieldList always(String key, JsonValue value) {
    return add(key, value, true);
  }

  FieldList always(String key, String text) {
    return always(key, JsonValue.text(text));
  }

  /** A text that may be empty. */
  FieldList text(String key, String text) {
    return add(key, JsonValue.text(text), !text.isEmpty());
  }

  /** A text that is left out, or null, rather than empty. */
  FieldList name(String key, String text) {
    return add(key, text.isEmpty() ? NOTHING : JsonValue.text(text), !text.isEmpty());
  }

  FieldList date(String key, @Nullable Edtf date) {
    return add(key, date == null ? NOTHING : JsonValue.text(date.text()), date != null);
  }

  FieldList word(String key, Enum<?> constant, Enum<?> otherwise) {
    return add(key, JsonValue.text(Words.word(constant)), constant != otherwise);
  }

  FieldList flag(String key, boolean flag) {
    return add(key, new JsonValue.Plain(Boolean.toString(flag)), flag);
  }

  FieldList whole(String key, int number, int otherwise) {
    JsonValue value = new JsonValue.Plain(Integer.toString(number));
    return add(
        key,
        value,
        number != otherwise,
        text -> number(text).map(n -> n.intValue() == number).orElse(number == otherwise));
  }

  FieldList numbers(String key, @Nullable List<BigDecimal> numbers) {
    if (numbers == null) {
      return add(key, NOTHING, false);
    }
    List<JsonValue> items =
        numbers.stream()
            .<JsonValue>map(number -> new JsonValue.Plain(number.toPlainString()))
            .toList();
    return add(key, new JsonValue.Items(items), true, text -> isSame(text, numbers));
  }

  private static boolean isSame(String text, List<BigDecimal> numbers) {
    if (!(JsonValue.parse(text) instanceof JsonValue.Items(var items))
        || items.size() != numbers.size()) {
      return false;
    }
    for (int i = 0; i < numbers.size(); i++) {
      double number = numbers.get(i).doubleValue();
      if (!(items.get(i) instanceof JsonValue.Plain(String json))
          || number(json).map(n -> n.doubleValue() != number).orElse(true)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<BigDecimal> number(String json) {
    try {
      return Optional.of(new BigDecimal(json));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  FieldList texts(String key, List<String> texts) {
    return list(key, texts, JsonValue::text);
  }

  <T> FieldList list(String key, List<T> items, Function<T, JsonValue> writer) {
    List<JsonValue> values = items.stream().map(writer).toList();
    return add(key, new JsonValue.Items(values), !items.isEmpty());
  }

  /** A list of the whole file, made as it is written; left out when empty. */
  <T> FieldList lines(String key, List<T> items, Function<T, JsonValue> writer) {
    return add(key, lines(items, writer), !items.isEmpty());
  }

  /** The same, but written even when empty. */
  <T> FieldList allLines(String key, List<T> items, Function<T, JsonValue> writer) {
    return always(key, lines(items, writer));
  }

  private static <T> JsonValue lines(List<T> items, Function<T, JsonValue> writer) {
    return new JsonValue.Lines(() -> items.stream().map(writer).iterator());
  }

  /** An object that has no shape of its own but is kept to the letter. */
  FieldList object(String key, JsonValue.@Nullable Fields object) {
    return add(
        key,
        object == null ? NOTHING : object,
        object != null,
        text -> object == null || says(JsonValue.parse(text), object));
  }

  /** Whether an object says all that another does, be it in another order. */
  private static boolean says(JsonValue written, JsonValue.Fields meant) {
    return written instanceof JsonValue.Fields fields
        && meant.fields().stream()
            .allMatch(field -> field.value().equals(fields.get(field.name())));
  }

  JsonValue.Fields object() {
    List<JsonValue.Field> fields = new ArrayList<>();
    for (String key : shape.keys()) {
      Known value = known.remove(key);
      String verbatim = shape.verbatim().get(key);
      if (verbatim != null && (value == null || value.means.test(verbatim))) {
        fields.add(new JsonValue.Field(key, JsonValue.parse(verbatim)));
      } else if (value != null) {
        fields.add(new JsonValue.Field(key, value.value));
      }
    }
    known.forEach(
        (key, value) -> {
          if (value.said) {
            fields.add(new JsonValue.Field(key, value.value));
          }
        });
    return new JsonValue.Fields(fields);
  }
}
