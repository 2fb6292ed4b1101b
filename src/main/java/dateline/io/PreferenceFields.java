package dateline.io;

import dateline.settings.Preferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user's choices among the keys of the settings' file. A value that cannot be understood is as
 * if it were not there.
 */
final class PreferenceFields {

  /** The keys that are theirs. */
  static final Set<String> KEYS =
      Set.of("theme", "textSize", "reducedMotion", "language", "dateStyle", "wheel", "keys");

  private PreferenceFields() {}

  static Preferences read(JsonValue.Fields root) {
    FieldReader fields = new FieldReader(root);
    Preferences standard = Preferences.DEFAULT;
    Double textSize = fields.number("textSize");
    Boolean reduced =
        isFlag(root.get("reducedMotion")) ? fields.flag("reducedMotion", false) : null;
    return new Preferences(
        word(fields, "theme", standard.theme()),
        textSize == null ? standard.textSize() : textSize.intValue(),
        reduced,
        fields.text("language", standard.language()),
        word(fields, "dateStyle", standard.dateStyle()),
        word(fields, "wheel", standard.wheel()),
        keys(fields.object("keys")));
  }

  private static <E extends Enum<E>> E word(FieldReader fields, String key, E standard) {
    E word = fields.word(key, standard.getDeclaringClass());
    return word == null ? standard : word;
  }

  private static boolean isFlag(@Nullable JsonValue value) {
    return value instanceof JsonValue.Plain(String json)
        && (json.equals("true") || json.equals("false"));
  }

  /** Each action's keys; an action whose keys are no list of texts keeps its default ones. */
  private static Map<String, List<String>> keys(JsonValue.@Nullable Fields object) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    if (object != null) {
      FieldReader fields = new FieldReader(object);
      for (JsonValue.Field field : object.fields()) {
        boolean emptied = field.value() instanceof JsonValue.Items(var items) && items.isEmpty();
        List<String> texts = fields.texts(field.name());
        if (emptied || !texts.isEmpty()) {
          keys.putIfAbsent(field.name(), texts);
        }
      }
    }
    return keys;
  }

  static List<JsonValue.Field> of(Preferences preferences) {
    String reduced = String.valueOf(preferences.reducedMotion());
    return List.of(
        new JsonValue.Field("theme", JsonValue.text(Words.word(preferences.theme()))),
        new JsonValue.Field("textSize", SettingsFile.number(preferences.textSize())),
        new JsonValue.Field("reducedMotion", new JsonValue.Plain(reduced)),
        new JsonValue.Field("language", JsonValue.text(preferences.language())),
        new JsonValue.Field("dateStyle", JsonValue.text(Words.word(preferences.dateStyle()))),
        new JsonValue.Field("wheel", JsonValue.text(Words.word(preferences.wheel()))),
        new JsonValue.Field("keys", keys(preferences.keys())));
  }

  private static JsonValue keys(Map<String, List<String>> keys) {
    List<JsonValue.Field> fields = new ArrayList<>();
    keys.forEach(
        (action, chords) ->
            fields.add(
                new JsonValue.Field(
                    action, new JsonValue.Items(chords.stream().map(JsonValue::text).toList()))));
    return new JsonValue.Fields(fields);
  }
}
