package dateline.io;

import dateline.model.Problem;
import dateline.model.Problem.Severity;
import dateline.settings.Settings;
import dateline.words.Said;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings as a JSON file, {@code "format": "dateline-settings/1"}. Reading never fails: a
 * value that cannot be understood is as if it were not there, a damaged file is given another name,
 * and the file of a newer version is read as far as it goes and never written.
 */
public final class SettingsFile {
  private static final String FORMAT = "dateline-settings/1";

  private static final String RECENT = "recentFiles";

  private static final Set<String> KEYS = Set.of("format", "window", "divider", "lastFile", RECENT);

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /**
   * What came of reading.
   *
   * @param writable whether {@link #save} may be called: not on the file of a newer version
   * @param problems why a file was not, or not wholly, read; in words for a person
   */
  public record Stored(Settings settings, boolean writable, List<Problem> problems) {
    public Stored {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the settings; the default ones when there is no file. Never throws. */
  public Stored read() {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      SafeFile.sweep(folder);
    }
    if (!Files.exists(file)) {
      return new Stored(Settings.DEFAULT, true, List.of());
    }
    return switch (SmallJson.read(Origin.of(file))) {
      case SmallJson.Whole(JsonValue.Fields root) -> stored(root);
      case SmallJson.Unread(var message) ->
          defaults(Place.NONE, Message.of("settings.unread", file.toString()).then(message));
      case SmallJson.Damaged(long place, var message) -> defaults(place, message.then(setAside()));
    };
  }

  private Stored defaults(long place, Said message) {
    return new Stored(Settings.DEFAULT, true, List.of(problem(place, message)));
  }

  private Problem problem(long place, Said message) {
    return new Problem(
        Severity.WARNING, file.toString(), Place.line(place), Place.column(place), message);
  }

  private Said setAside() {
    try {
      return Message.of(
          "settings.aside", Wording.shown(String.valueOf(SafeFile.setAside(file).getFileName())));
    } catch (IOException e) {
      return Message.of("settings.damaged");
    }
  }

  private Stored stored(JsonValue.Fields root) {
    String format = SmallJson.string(root.get("format"));
    if (FORMAT.equals(format)) {
      return new Stored(settings(root), true, List.of());
    }
    if (format != null && format.startsWith("dateline-settings/")) {
      return new Stored(
          settings(root), false, List.of(problem(Place.NONE, Message.of("settings.newer"))));
    }
    return defaults(Place.of(1, 1), Message.of("settings.not").then(setAside()));
  }

  private static Settings settings(JsonValue.Fields root) {
    FieldReader fields = new FieldReader(root);
    Settings standard = Settings.DEFAULT;
    Double divider = fields.number("divider");
    Settings.Window window = window(fields.object("window"));
    String lastFile = fields.text("lastFile", "");
    List<String> recent = fields.texts(RECENT);
    return new Settings(
        PreferenceFields.read(root),
        window,
        divider == null ? standard.divider() : divider,
        lastFile,
        recent,
        unknown(root));
  }

  private static Settings.@Nullable Window window(JsonValue.@Nullable Fields object) {
    if (object == null) {
      return null;
    }
    FieldReader fields = new FieldReader(object);
    Double x = fields.number("x");
    Double y = fields.number("y");
    Double width = fields.number("width");
    Double height = fields.number("height");
    return x == null || y == null || width == null || height == null
        ? null
        : new Settings.Window(x, y, width, height, fields.flag("maximized", false));
  }

  private static Map<String, String> unknown(JsonValue.Fields root) {
    Map<String, String> unknown = new LinkedHashMap<>();
    for (JsonValue.Field field : root.fields()) {
      if (!KEYS.contains(field.name()) && !PreferenceFields.KEYS.contains(field.name())) {
        unknown.putIfAbsent(field.name(), field.value().compact());
      }
    }
    return unknown;
  }

  /**
   * Writes what was changed of the settings, and leaves what others have changed meanwhile; makes
   * the folder if there is none.
   *
   * @param before what was last known to be in the file
   * @throws IOException when they cannot be written; the old file is then as it was
   */
  public void save(Settings before, Settings now) throws IOException {
    new SharedJson(file, FORMAT, RECENT, Settings.MOST_RECENT).save(fields(before), fields(now));
  }

  private static JsonValue.Fields fields(Settings settings) {
    Settings.Window window = settings.window();
    List<JsonValue.Field> fields = new ArrayList<>();
    fields.add(new JsonValue.Field("format", JsonValue.text(FORMAT)));
    fields.addAll(PreferenceFields.of(settings.preferences()));
    fields.add(
        new JsonValue.Field(
            "window", window == null ? new JsonValue.Plain("null") : fields(window)));
    fields.add(new JsonValue.Field("divider", number(settings.divider())));
    fields.add(new JsonValue.Field("lastFile", JsonValue.text(settings.lastFile())));
    fields.add(
        new JsonValue.Field(
            RECENT,
            new JsonValue.Items(settings.recentFiles().stream().map(JsonValue::text).toList())));
    settings
        .unknown()
        .forEach((key, json) -> fields.add(new JsonValue.Field(key, JsonValue.parse(json))));
    return new JsonValue.Fields(fields);
  }

  private static JsonValue fields(Settings.Window window) {
    return new JsonValue.Fields(
        List.of(
            new JsonValue.Field("x", number(window.x())),
            new JsonValue.Field("y", number(window.y())),
            new JsonValue.Field("width", number(window.width())),
            new JsonValue.Field("height", number(window.height())),
            new JsonValue.Field(
                "maximized", new JsonValue.Plain(String.valueOf(window.maximized())))));
  }

  static JsonValue number(double number) {
    return new JsonValue.Plain(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
  }
}
