package dateline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Lays JSON out for people: on one line whatever fits there. A file that this program makes has the
 * style {@link JsonStyle#OWN}.
 */
final class JsonLayout {
  private final Appendable out;
  private final JsonStyle style;

  private JsonLayout(Appendable out, JsonStyle style) {
    this.out = out;
    this.style = style;
  }

  /** Writes an object with each key on a line of its own, and a line feed at the end. */
  static void write(JsonValue.Fields root, Appendable out) throws IOException {
    JsonLayout layout = new JsonLayout(out, JsonStyle.OWN);
    layout.fields(root, "");
    out.append('\n');
  }

  /**
   * Puts a value on one line.
   *
   * @return false, with {@code out} half done, when that takes more than this many columns
   */
  static boolean oneLine(JsonValue value, StringBuilder out, int columns) {
    return oneLine(value, out, JsonStyle.OWN.withWidth(columns));
  }

  private static boolean oneLine(JsonValue value, StringBuilder out, JsonStyle style) {
    switch (value) {
      case JsonValue.Plain(String json) -> out.append(json);
      case JsonValue.Items(var items) -> {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
          out.append(i == 0 ? "" : style.comma());
          if (!oneLine(items.get(i), out, style)) {
            return false;
          }
        }
        out.append(']');
      }
      case JsonValue.Fields(var fields) -> {
        String before = "{" + style.padding();
        for (JsonValue.Field field : fields) {
          out.append(before).append(JsonText.quote(field.name())).append(style.colon());
          if (!oneLine(field.value(), out, style)) {
            return false;
          }
          before = style.comma();
        }
        out.append(fields.isEmpty() ? "{}" : style.padding() + "}");
      }
      case JsonValue.Lines(var items) -> {
        return !items.iterator().hasNext() && oneLine(new JsonValue.Plain("[]"), out, style);
      }
    }
    return out.length() <= style.width();
  }

  private void value(JsonValue value, String indent, int taken) throws IOException {
    StringBuilder line = new StringBuilder();
    int room = style.isOneLine() ? Integer.MAX_VALUE : style.width() - indent.length() - taken;
    if (oneLine(value, line, style.withWidth(room)) || isEmpty(value)) {
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

  private static boolean isEmpty(JsonValue value) {
    return (value instanceof JsonValue.Items(var items) && items.isEmpty())
        || (value instanceof JsonValue.Fields(var fields) && fields.isEmpty());
  }

  private void lines(Iterable<? extends JsonValue> items, String indent) throws IOException {
    String inner = indent + style.step();
    out.append('[');
    for (Iterator<? extends JsonValue> rest = items.iterator(); rest.hasNext(); ) {
      out.append(style.newline()).append(inner);
      value(rest.next(), inner, 1);
      if (rest.hasNext()) {
        out.append(',');
      }
    }
    out.append(style.newline()).append(indent).append(']');
  }

  private void fields(JsonValue.Fields object, String indent) throws IOException {
    String inner = indent + style.step();
    String before = "{";
    for (JsonValue.Field field : object.fields()) {
      String name = JsonText.quote(field.name()) + style.colon();
      out.append(before).append(style.newline()).append(inner).append(name);
      value(field.value(), inner, name.length() + 1);
      before = ",";
    }
    out.append(object.fields().isEmpty() ? "{" : style.newline() + indent).append('}');
  }

  /**
   * A value in the style of a file.
   *
   * @param indent of the line that it begins on
   * @param taken columns of that line beside the indent that are taken, before and after it
   */
  static String text(JsonValue value, JsonStyle style, String indent, int taken) {
    StringBuilder text = new StringBuilder();
    try {
      new JsonLayout(text, style).value(value, indent, taken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
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
