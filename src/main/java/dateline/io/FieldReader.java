package dateline.io;

import dateline.model.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values out of an object one key at a time, and remembers which it understood; the rest
 * goes into the {@link Shape}, to be written back as it was by {@link FieldList}. Where a key comes
 * twice, the first counts.
 */
final class FieldReader {
  private final JsonValue.Fields object;
  private final Set<String> understood = new HashSet<>();

  FieldReader(JsonValue.Fields object) {
    this.object = object;
  }

  private <T> @Nullable T understood(String key, @Nullable T value) {
    if (value != null) {
      understood.add(key);
    }
    return value;
  }

  boolean has(String key) {
    return object.get(key) != null;
  }

  /** A text; null when the key is missing or says something else. */
  @Nullable String text(String key) {
    return understood(key, SmallJson.string(object.get(key)));
  }

  String text(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  boolean flag(String key, boolean otherwise) {
    Boolean flag =
        object.get(key) instanceof JsonValue.Plain(String json)
            ? switch (json) {
              case "true" -> Boolean.TRUE;
              case "false" -> Boolean.FALSE;
              default -> null;
            }
            : null;
    Boolean said = understood(key, flag);
    return said == null ? otherwise : said;
  }

  /** A number; null when the key is missing or says something else. */
  @Nullable Double number(String key) {
    if (object.get(key) instanceof JsonValue.Plain(String json) && !json.startsWith("\"")) {
      try {
        double number = new BigDecimal(json).doubleValue();
        return understood(key, Double.isFinite(number) ? number : null);
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return null;
  }

  /** One of the words of an enum; null when the key is missing or says something else. */
  <E extends Enum<E>> @Nullable E word(String key, Class<E> type) {
    String word = SmallJson.string(object.get(key));
    for (E constant : type.getEnumConstants()) {
      if (Words.word(constant).equals(word)) {
        return understood(key, constant);
      }
    }
    return null;
  }

  /** A list of texts; empty when the key is missing or anything in it is no text. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items(key)) {
      String text = SmallJson.string(item);
      if (text == null) {
        return List.of();
      }
      texts.add(text);
    }
    understood.add(key);
    return texts;
  }

  /** A list; empty when the key is missing or says something else. */
  List<JsonValue> items(String key) {
    return object.get(key) instanceof JsonValue.Items(var items) ? items : List.of();
  }

  /** An object; null when the key is missing or says something else. */
  JsonValue.@Nullable Fields object(String key) {
    return understood(key, object.get(key) instanceof JsonValue.Fields fields ? fields : null);
  }

  /** All keys in their order, and the values that were not understood. */
  Shape shape(String... alsoUnderstood) {
    understood.addAll(List.of(alsoUnderstood));
    Map<String, String> verbatim = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>();
    for (JsonValue.Field field : object.fields()) {
      if (!keys.contains(field.name())) {
        keys.add(field.name());
        if (!understood.contains(field.name())) {
          verbatim.put(field.name(), field.value().compact());
        }
      }
    }
    return new Shape(keys, verbatim);
  }
}
