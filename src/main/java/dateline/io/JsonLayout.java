package dateline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Lays JSON out for people: two spaces a level, and on one line whatever fits into {@value #WIDTH}
 * columns.
 */
final class JsonLayout {
  static final int WIDTH = 100;
  private static final String STEP = "  ";

  private final Appendable out;

  private JsonLayout(Appendable out) {
    this.out = out;
  }

  /** Writes an object with each key on a line of its own, and a line feed at the end. */
  static void write(JsonValue.Fields root, Appendable out) throws IOException {
    JsonLayout layout = new JsonLayout(out);
    layout.fields(root, "");
    out.append('\n');
  }

  /**
   * Puts a value on one line.
   *
   * @return false, with {@code out} half done, when that takes more than this many columns
   */
  static boolean oneLine(JsonValue value, StringBuilder out, int columns) {
    switch (value) {
      case JsonValue.Plain(String json) -> out.append(json);
      case JsonValue.Items(var items) -> {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
          out.append(i == 0 ? "" : ", ");
          if (!oneLine(items.get(i), out, columns)) {
            return false;
          }
        }
        out.append(']');
      }
      case JsonValue.Fields(var fields) -> {
        String before = "{ ";
        for (JsonValue.Field field : fields) {
          out.append(before).append(JsonText.quote(field.name())).append(": ");
          if (!oneLine(field.value(), out, columns)) {
            return false;
          }
          before = ", ";
        }
        out.append(fields.isEmpty() ? "{}" : " }");
      }
      case JsonValue.Lines(var items) -> {
        return !items.iterator().hasNext() && oneLine(new JsonValue.Plain("[]"), out, columns);
      }
    }
    return out.length() <= columns;
  }

  private void value(JsonValue value, String indent, int taken) throws IOException {
    StringBuilder line = new StringBuilder();
    if (oneLine(value, line, WIDTH - indent.length() - taken)) {
      out.append(line);
      return;
    }
    switch (value) {
      case JsonValue.Plain(String json) -> out.append(json);
      case JsonValue.Items(var items) -> lines(items, indent);
      case JsonValue.Lines(var items) -> lines(items, indent);
      case JsonValue.Fields fields -> fields(fields, indent);
    }
  }

  private void lines(Iterable<? extends JsonValue> items, String indent) throws IOException {
    String inner = indent + STEP;
    out.append('[');
    for (Iterator<? extends JsonValue> rest = items.iterator(); rest.hasNext(); ) {
      out.append('\n').append(inner);
      value(rest.next(), inner, 1);
      if (rest.hasNext()) {
        out.append(',');
      }
    }
    out.append('\n').append(indent).append(']');
  }

  private void fields(JsonValue.Fields object, String indent) throws IOException {
    String inner = indent + STEP;
    String before = "{";
    for (JsonValue.Field field : object.fields()) {
      String name = JsonText.quote(field.name()) + ": ";
      out.append(before).append('\n').append(inner).append(name);
      value(field.value(), inner, name.length() + 1);
      before = ",";
    }
    out.append(object.fields().isEmpty() ? "{" : "\n" + indent).append('}');
  }

  /** Writes into a text. */
  static String text(JsonValue.Fields root) {
    StringBuilder text = new StringBuilder();
    try {
      write(root, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
