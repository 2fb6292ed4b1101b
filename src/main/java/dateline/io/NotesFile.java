package dateline.io;

import dateline.model.Shape;
import dateline.notes.Confidence;
import dateline.notes.Note;
import dateline.notes.Notes;
import dateline.notes.Target;
import dateline.notes.TimelineIdentity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes as JSON:
 *
 * <pre>{@code
 * { "format": "dateline-notes/1",
 *   "timeline": { "title": "…", "location": "…", "events": ["…"] },
 *   "notes": [ { "event": "id", "passage": { "source": "id", "exact": "…" }, "title": "of the event",
 *                "star": true, "tags": ["…"], "text": "…", "confidence": "probable" } ] }
 * }</pre>
 *
 * Unknown keys, and entries that cannot be understood, are written back as they were.
 */
final class NotesFile {
  static final String FORMAT_NAME = "dateline-notes/";
  static final String FORMAT = FORMAT_NAME + "1";

  private NotesFile() {}

  /** What a file holds. */
  record Content(TimelineIdentity identity, Notes notes) {}

  /** Whether the file says that it is of this kind, but of another version. */
  static boolean isOfAnotherVersion(JsonValue.Fields root) {
    String format = SmallJson.string(root.get("format"));
    return format != null && format.startsWith(FORMAT_NAME) && !format.equals(FORMAT);
  }

  static boolean isKnown(JsonValue.Fields root) {
    return FORMAT.equals(SmallJson.string(root.get("format")));
  }

  static TimelineIdentity identity(JsonValue.Fields root) {
    JsonValue.Fields timeline = new FieldReader(root).object("timeline");
    if (timeline == null) {
      return new TimelineIdentity("", "", List.of());
    }
    FieldReader fields = new FieldReader(timeline);
    return new TimelineIdentity(
        fields.text("title", ""), fields.text("location", ""), fields.texts("events"));
  }

  static Content content(JsonValue.Fields root) {
    FieldReader fields = new FieldReader(root);
    List<Note> notes = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (JsonValue item : fields.items("notes")) {
      Note note = item instanceof JsonValue.Fields object ? note(object) : null;
      if (note == null) {
        unread.add(item.compact());
      } else {
        notes.add(note);
      }
    }
    Shape shape = fields.shape("format", "timeline", "notes");
    return new Content(identity(root), Notes.of(notes, unread, shape));
  }

  private static @Nullable Note note(JsonValue.Fields object) {
    FieldReader fields = new FieldReader(object);
    String event = fields.text("event");
    String text = fields.text("text", "");
    if (event == null || text.length() > Note.MOST_TEXT) {
      return null;
    }
    Target target = new Target.OfEvent(event);
    if (fields.has("passage")) {
      JsonValue.Fields passage = fields.object("passage");
      FieldReader quoted = new FieldReader(passage == null ? object : passage);
      String source = quoted.text("source");
      String exact = quoted.text("exact");
      if (source == null || exact == null) {
        return null;
      }
      target = new Target.OfPassage(event, source, exact);
    }
    return new Note(
        target,
        fields.text("title", ""),
        fields.flag("star", false),
        fields.texts("tags"),
        text,
        fields.word("confidence", Confidence.class),
        fields.shape());
  }

  static String text(Content content) {
    Notes notes = content.notes();
    List<JsonValue> items = new ArrayList<>();
    notes.all().forEach(note -> items.add(fields(note)));
    notes.unread().forEach(json -> items.add(JsonValue.parse(json)));
    return JsonLayout.text(
        new FieldList(notes.shape())
            .always("format", FORMAT)
            .always("timeline", fields(content.identity()))
            .always("notes", new JsonValue.Items(items))
            .object());
  }

  static JsonValue fields(TimelineIdentity identity) {
    return new FieldList(Shape.NEW)
        .always("title", identity.title())
        .always("location", identity.location())
        .texts("events", identity.events())
        .object();
  }

  private static JsonValue fields(Note note) {
    Confidence confidence = note.confidence();
    FieldList fields = new FieldList(note.shape()).always("event", note.target().event());
    if (note.target() instanceof Target.OfPassage(var event, String source, String exact)) {
      JsonValue.Field from = new JsonValue.Field("source", JsonValue.text(source));
      JsonValue.Field words = new JsonValue.Field("exact", JsonValue.text(exact));
      fields.always("passage", new JsonValue.Fields(List.of(from, words)));
    }
    return fields
        .text("title", note.title())
        .flag("star", note.starred())
        .texts("tags", note.tags())
        .text("text", note.text())
        .name("confidence", confidence == null ? "" : Words.word(confidence))
        .object();
  }
}
