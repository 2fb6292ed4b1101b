package dateline.io;

import dateline.io.JsonSpan.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts new values into a JSON text and leaves the text of all that stays the same as it was: white
 * space, the way texts are escaped, numbers to the letter, the order of keys, keys that come twice.
 * What is new is laid out like its neighbours.
 */
final class JsonEdit {
  /** Deep enough for the text of a step to be taken apart, key by key. */
  private static final int LEVELS = 8;

  private final String json;
  private final JsonStyle style;

  JsonEdit(String json) {
    this.json = json;
    this.style = JsonStyle.of(json);
  }

  /**
   * A part of a list or object, as it will stand there.
   *
   * @param old its number among the old parts; -1 when it is new
   */
  private record Part(int old, String text) {}

  /**
   * The text with an entry of its outermost object changed, or added at its end.
   *
   * @param root of the text, looked into one level deep
   */
  String with(JsonSpan.Keyed root, String name, JsonValue value) {
    for (Entry entry : root.entries()) {
      if (entry.name().equals(name)) {
        JsonSpan old = JsonSpan.of(json, entry.value().from(), LEVELS);
        return json.substring(0, old.from()) + rewritten(old, value) + json.substring(old.to());
      }
    }
    Entry last = root.entries().getLast();
    String lead = json.substring(last.lead(), last.begin());
    if (!style.isOneLine() && lastLine(lead) == null) {
      lead = style.newline() + style.step();
    }
    String key = JsonText.quote(name) + style.colon();
    String indent = lastLine(lead) == null ? "" : String.valueOf(lastLine(lead));
    String added = "," + lead + key + JsonLayout.text(value, style, indent, key.length());
    return json.substring(0, last.value().to()) + added + json.substring(last.value().to());
  }

  private String raw(JsonSpan span) {
    return json.substring(span.from(), span.to());
  }

  private String rewritten(JsonSpan span, JsonValue value) {
    if (JsonValue.parse(raw(span)).equals(value)) {
      return raw(span);
    }
    return switch (span) {
      case JsonSpan.Keyed object when value instanceof JsonValue.Fields(var fields) ->
          object(object, fields);
      case JsonSpan.Listed list when value instanceof JsonValue.Items(var items) ->
          list(list, items);
      // The model has nothing for an object that could not be read; nobody took it away.
      case JsonSpan.Keyed _ when value instanceof JsonValue.Plain -> raw(span);
      default -> JsonLayout.text(value, style, indentAt(span.from()), 1);
    };
  }

  private String object(JsonSpan.Keyed object, List<JsonValue.Field> fields) {
    Map<String, JsonValue> wanted = new HashMap<>();
    fields.forEach(field -> wanted.put(field.name(), field.value()));
    Set<String> seen = new HashSet<>();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < object.entries().size(); i++) {
      Entry entry = object.entries().get(i);
      JsonValue value = wanted.get(entry.name());
      if (value != null) {
        String key = json.substring(entry.begin(), entry.value().from());
        boolean first = seen.add(entry.name());
        String text = first ? rewritten(entry.value(), value) : raw(entry.value());
        parts.add(new Part(i, key + text));
      }
    }
    String indent = indentOfEntries(object, object.entries());
    for (JsonValue.Field field : fields) {
      if (!seen.contains(field.name())) {
        String key = JsonText.quote(field.name()) + style.colon();
        parts.add(
            new Part(-1, key + JsonLayout.text(field.value(), style, indent, key.length() + 1)));
      }
    }
    return joined(object, object.entries(), parts);
  }

  private String list(JsonSpan.Listed list, List<JsonValue> items) {
    if (list.entries().isEmpty() || items.isEmpty()) {
      return JsonLayout.text(new JsonValue.Items(items), style, indentAt(list.from()), 1);
    }
    int[] old = paired(list, items);
    String indent = indentOfEntries(list, list.entries());
    JsonStyle fresh = likeNeighbours(list);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String text =
          old[i] < 0
              ? JsonLayout.text(items.get(i), fresh, indent, 1)
              : rewritten(list.entries().get(old[i]).value(), items.get(i));
      parts.add(new Part(old[i], text));
    }
    return joined(list, list.entries(), parts);
  }

  /** Neighbours of one line that is too long say that nothing is too long for a line. */
  private JsonStyle likeNeighbours(JsonSpan.Listed list) {
    boolean longLine =
        list.entries().stream()
            .map(entry -> raw(entry.value()))
            .anyMatch(text -> lastLine(text) == null && text.length() > JsonStyle.OWN.width());
    return longLine ? style.withWidth(Integer.MAX_VALUE) : style;
  }

  /** For each new item the number of the old one that it was, or else takes after; -1 for none. */
  private int[] paired(JsonSpan.Listed list, List<JsonValue> items) {
    List<JsonValue> old = new ArrayList<>();
    list.entries().forEach(entry -> old.add(JsonValue.parse(raw(entry.value()))));
    int[] pairs = new int[items.size()];
    Arrays.fill(pairs, -1);
    boolean[] taken = new boolean[old.size()];
    pair(old, items, pairs, taken, item -> item);
    pair(old, items, pairs, taken, JsonEdit::name);
    pair(old, items, pairs, taken, JsonValue::getClass);
    return pairs;
  }

  private static void pair(
      List<JsonValue> old,
      List<JsonValue> items,
      int[] pairs,
      boolean[] taken,
      Function<JsonValue, @Nullable Object> sameness) {
    Map<Object, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      Object key = taken[i] ? null : sameness.apply(old.get(i));
      if (key != null) {
        free.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < pairs.length; i++) {
      Object key = pairs[i] < 0 ? sameness.apply(items.get(i)) : null;
      Integer found = key == null ? null : free.getOrDefault(key, new ArrayDeque<>()).poll();
      if (found != null) {
        pairs[i] = found;
        taken[found] = true;
      }
    }
  }

  /** What an item of a list goes by: a tour its id, a step its event. */
  private static @Nullable Object name(JsonValue item) {
    if (item instanceof JsonValue.Fields fields) {
      JsonValue id = fields.get("id");
      return id == null ? fields.get("event") : id;
    }
    return null;
  }

  private String joined(JsonSpan span, List<Entry> old, List<Part> parts) {
    char open = json.charAt(span.from());
    char close = json.charAt(span.to() - 1);
    if (parts.isEmpty()) {
      return "" + open + close;
    }
    if (asBefore(old, parts)) {
      return raw(span);
    }
    if (old.isEmpty() || outgrows(span, old, parts)) {
      return onLinesOfTheirOwn(span, parts);
    }
    StringBuilder out = new StringBuilder().append(open).append(lead(old.getFirst()));
    for (int i = 0; i < parts.size(); i++) {
      int at = parts.get(i).old();
      if (i > 0) {
        out.append(',').append(at > 0 ? lead(old.get(at)) : laterLead(old));
      }
      out.append(parts.get(i).text());
      if (i < parts.size() - 1) {
        out.append(gap(old.get(at >= 0 && at < old.size() - 1 ? at : 0), old.size() > 1));
      }
    }
    return out.append(gap(old.getLast(), true)).append(close).toString();
  }

  private boolean asBefore(List<Entry> old, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.old() != i
          || !json.substring(old.get(i).begin(), old.get(i).value().to()).equals(part.text())) {
        return false;
      }
    }
    return parts.size() == old.size();
  }

  private String lead(Entry entry) {
    return json.substring(entry.lead(), entry.begin());
  }

  /** The white space after a value and before its comma or bracket. */
  private String gap(Entry entry, boolean any) {
    return any ? json.substring(entry.value().to(), entry.end()) : "";
  }

  /** What stands before an entry that is not the first. */
  private String laterLead(List<Entry> old) {
    if (old.size() > 1) {
      return lead(old.get(1));
    }
    String first = lead(old.getFirst());
    return lastLine(first) == null ? style.comma().substring(1) : first;
  }

  /** Whether what stood on one line of ordinary length no longer does. */
  private boolean outgrows(JsonSpan span, List<Entry> old, List<Part> parts) {
    boolean onOneLine = old.stream().allMatch(entry -> lastLine(lead(entry)) == null);
    int before = column(span.from());
    int length = 2;
    for (Part part : parts) {
      length += part.text().length() + style.comma().length();
    }
    int most = JsonStyle.OWN.width();
    return onOneLine
        && !style.isOneLine()
        && before + length > most
        && before + span.to() - span.from() <= most;
  }

  private String onLinesOfTheirOwn(JsonSpan span, List<Part> parts) {
    if (style.isOneLine()) {
      List<String> texts = parts.stream().map(Part::text).toList();
      return json.charAt(span.from())
          + String.join(style.comma(), texts)
          + json.charAt(span.to() - 1);
    }
    String indent = indentAt(span.from());
    StringBuilder out = new StringBuilder().append(json.charAt(span.from()));
    for (int i = 0; i < parts.size(); i++) {
      out.append(i == 0 ? "" : ",").append(style.newline()).append(indent).append(style.step());
      out.append(parts.get(i).text());
    }
    return out.append(style.newline()).append(indent).append(json.charAt(span.to() - 1)).toString();
  }

  private String indentOfEntries(JsonSpan span, List<Entry> entries) {
    String own = entries.isEmpty() ? null : lastLine(laterLead(entries));
    return own == null ? indentAt(span.from()) : own;
  }

  /** The white space that the line of this place begins with. */
  private String indentAt(int at) {
    int begin = at - column(at);
    int end = begin;
    while (end < at && (json.charAt(end) == ' ' || json.charAt(end) == '\t')) {
      end++;
    }
    return json.substring(begin, end);
  }

  private int column(int at) {
    int before = Math.max(json.lastIndexOf('\n', at - 1), json.lastIndexOf('\r', at - 1));
    return at - before - 1;
  }

  /** What follows the last line break; null when there is none. */
  private static @Nullable String lastLine(String text) {
    int last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return last < 0 ? null : text.substring(last + 1);
  }
}
