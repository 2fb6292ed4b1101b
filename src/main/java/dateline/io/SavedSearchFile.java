package dateline.io;

import dateline.model.Problem;
import dateline.model.Problem.Severity;
import dateline.settings.SavedSearch;
import dateline.settings.SavedSearches;
import dateline.words.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The saved searches as JSON:
 *
 * <pre>{@code
 * { "format": "dateline-searches/1",
 *   "searches": [ { "name": "…", "timeline": "title", "criteria": { "theme": ["oil"], "text": ["crude"] } } ] }
 * }</pre>
 *
 * Reading never fails: an entry that cannot be understood is kept and written back, a damaged file
 * is given another name, and the file of a newer version is left alone.
 */
public final class SavedSearchFile {
  private static final String FORMAT_NAME = "dateline-searches/";
  private static final String FORMAT = FORMAT_NAME + "1";

  private final Path file;

  public SavedSearchFile(Path file) {
    this.file = file;
  }

  /**
   * What came of reading.
   *
   * @param writable whether {@link #save} may be called: not on the file of a newer version, nor on
   *     one that could not be looked at
   * @param problems why a file was not read; in words for a person
   */
  public record Stored(SavedSearches searches, boolean writable, List<Problem> problems) {
    public Stored {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the searches; none when there is no file. Never throws. */
  public Stored read() {
    if (!Files.exists(file)) {
      return new Stored(SavedSearches.NONE, true, List.of());
    }
    return switch (SmallJson.read(Origin.of(file))) {
      case SmallJson.Whole(JsonValue.Fields root) -> stored(root);
      case SmallJson.Unread(var message) -> none(false, Place.NONE, message);
      case SmallJson.Damaged(long place, var message) -> setAside(place, message);
    };
  }

  private Stored none(boolean writable, long place, Said message) {
    Problem problem =
        new Problem(
            Severity.WARNING, file.toString(), Place.line(place), Place.column(place), message);
    return new Stored(SavedSearches.NONE, writable, List.of(problem));
  }

  private Stored setAside(long place, Said message) {
    try {
      String aside = Wording.shown(String.valueOf(SafeFile.setAside(file).getFileName()));
      return none(true, place, message.then(Message.of("searches.aside", aside)));
    } catch (IOException e) {
      return none(false, place, message.then(Message.of("searches.damaged")));
    }
  }

  private Stored stored(JsonValue.Fields root) {
    String format = SmallJson.string(root.get("format"));
    if (format != null && format.startsWith(FORMAT_NAME) && !format.equals(FORMAT)) {
      return none(false, Place.NONE, Message.of("searches.newer"));
    }
    if (!FORMAT.equals(format)) {
      return setAside(Place.of(1, 1), Message.of("searches.not"));
    }
    List<SavedSearch> searches = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (JsonValue item : new FieldReader(root).items("searches")) {
      SavedSearch search = item instanceof JsonValue.Fields object ? search(object) : null;
      if (search == null) {
        unread.add(item.compact());
      } else {
        searches.add(search);
      }
    }
    return new Stored(new SavedSearches(searches, unread), true, List.of());
  }

  private static @Nullable SavedSearch search(JsonValue.Fields object) {
    FieldReader fields = new FieldReader(object);
    String name = fields.text("name", "").strip();
    JsonValue.Fields criteria = fields.object("criteria");
    if (name.isEmpty() || criteria == null) {
      return null;
    }
    FieldReader values = new FieldReader(criteria);
    Map<String, List<String>> asked = new LinkedHashMap<>();
    criteria.fields().forEach(field -> asked.put(field.name(), values.texts(field.name())));
    return new SavedSearch(name, fields.text("timeline", ""), asked);
  }

  /**
   * Writes the searches safely; makes the folder if there is none.
   *
   * @throws IOException when they cannot be written; the old file is then as it was
   */
  public void save(SavedSearches searches) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    List<JsonValue> items = new ArrayList<>();
    searches.all().forEach(search -> items.add(fields(search)));
    searches.unread().forEach(json -> items.add(JsonValue.parse(json)));
    SafeFile.write(
        file,
        JsonLayout.text(
            new JsonValue.Fields(
                List.of(
                    new JsonValue.Field("format", JsonValue.text(FORMAT)),
                    new JsonValue.Field("searches", new JsonValue.Items(items))))));
  }

  private static JsonValue fields(SavedSearch search) {
    List<JsonValue.Field> criteria = new ArrayList<>();
    new TreeMap<>(search.criteria())
        .forEach(
            (name, values) ->
                criteria.add(
                    new JsonValue.Field(
                        name, new JsonValue.Items(values.stream().map(JsonValue::text).toList()))));
    return new JsonValue.Fields(
        List.of(
            new JsonValue.Field("name", JsonValue.text(search.name())),
            new JsonValue.Field("timeline", JsonValue.text(search.timeline())),
            new JsonValue.Field("criteria", new JsonValue.Fields(criteria))));
  }
}
