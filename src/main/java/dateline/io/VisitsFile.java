package dateline.io;

import dateline.settings.Visit;
import dateline.settings.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one left off, as a JSON file, {@code "format": "dateline-visits/1"}. Little is lost with
 * it, so nobody is told when it is damaged: it is given another name, and one begins anew. The file
 * of a newer version is never written.
 */
public final class VisitsFile {
  private static final String FORMAT = "dateline-visits/1";
  private static final String VISITS = "visits";
  private static final Set<String> KEYS = Set.of("format", "greeted", VISITS);

  private final Path file;

  public VisitsFile(Path file) {
    this.file = file;
  }

  /**
   * What came of reading.
   *
   * @param writable whether {@link #save} may be called
   */
  public record Stored(Visits visits, boolean writable) {}

  /** Reads the visits; none when there is no file. Never throws. */
  public Stored read() {
    if (!Files.exists(file)) {
      return new Stored(Visits.NONE, true);
    }
    return switch (SmallJson.read(Origin.of(file))) {
      case SmallJson.Whole(JsonValue.Fields root) -> stored(root);
      case SmallJson.Unread _ -> new Stored(Visits.NONE, true);
      case SmallJson.Damaged _ -> new Stored(Visits.NONE, isSetAside());
    };
  }

  private boolean isSetAside() {
    try {
      SafeFile.setAside(file);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private Stored stored(JsonValue.Fields root) {
    FieldReader fields = new FieldReader(root);
    boolean known = FORMAT.equals(fields.text("format"));
    List<Visit> visits = new ArrayList<>();
    for (JsonValue item : fields.items(VISITS)) {
      Visit visit = item instanceof JsonValue.Fields object ? visit(object) : null;
      if (visit != null) {
        visits.add(visit);
      }
    }
    Map<String, String> unknown = new LinkedHashMap<>();
    for (JsonValue.Field field : root.fields()) {
      if (!KEYS.contains(field.name())) {
        unknown.putIfAbsent(field.name(), field.value().compact());
      }
    }
    return new Stored(new Visits(visits, fields.flag("greeted", false), unknown), known);
  }

  private static @Nullable Visit visit(JsonValue.Fields object) {
    FieldReader fields = new FieldReader(object);
    String path = fields.text("file");
    Double from = fields.number("from");
    Double to = fields.number("to");
    return path == null || from == null || to == null || to <= from
        ? null
        : new Visit(
            path,
            from.longValue(),
            to.longValue(),
            fields.text("selected", ""),
            fields.text("grouping", ""),
            fields.text("face", ""));
  }

  /**
   * Writes what was changed of the visits, and leaves what others have changed meanwhile; makes the
   * folder if there is none.
   *
   * @param before what was last known to be in the file
   * @throws IOException when they cannot be written; the old file is then as it was
   */
  public void save(Visits before, Visits now) throws IOException {
    new SharedJson(file, FORMAT, VISITS, Visits.MOST).save(fields(before), fields(now));
  }

  private static JsonValue.Fields fields(Visits visits) {
    List<JsonValue.Field> fields = new ArrayList<>();
    fields.add(new JsonValue.Field("format", JsonValue.text(FORMAT)));
    fields.add(
        new JsonValue.Field("greeted", new JsonValue.Plain(String.valueOf(visits.greeted()))));
    fields.add(
        new JsonValue.Field(
            VISITS,
            new JsonValue.Items(
                visits.latest().stream().<JsonValue>map(VisitsFile::fields).toList())));
    visits
        .unknown()
        .forEach((key, json) -> fields.add(new JsonValue.Field(key, JsonValue.parse(json))));
    return new JsonValue.Fields(fields);
  }

  private static JsonValue.Fields fields(Visit visit) {
    return new JsonValue.Fields(
        List.of(
            new JsonValue.Field("file", JsonValue.text(visit.file())),
            new JsonValue.Field("from", new JsonValue.Plain(String.valueOf(visit.from()))),
            new JsonValue.Field("to", new JsonValue.Plain(String.valueOf(visit.to()))),
            new JsonValue.Field("selected", JsonValue.text(visit.selected())),
            new JsonValue.Field("grouping", JsonValue.text(visit.grouping())),
            new JsonValue.Field("face", JsonValue.text(visit.face()))));
  }
}
