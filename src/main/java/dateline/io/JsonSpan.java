package dateline.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a JSON text stand in it. Offsets are in UTF-16 units, the end exclusive. The
 * text must be known to be JSON.
 */
sealed interface JsonSpan {

  int from();

  int to();

  /** A text, number or word; or any value that was not looked into. */
  record Whole(int from, int to) implements JsonSpan {}

  /** A list. */
  record Listed(int from, int to, List<Entry> entries) implements JsonSpan {}

  /** An object. */
  record Keyed(int from, int to, List<Entry> entries) implements JsonSpan {}

  /**
   * An entry of a list or object.
   *
   * @param lead where the white space before it begins: after the bracket or comma
   * @param name its key; empty in a list
   * @param begin where it begins: at its key, or in a list at its value
   * @param end where the comma or bracket after it stands
   */
  record Entry(int lead, String name, int begin, JsonSpan value, int end) {}

  /** Looks into a value as far as some levels. */
  static JsonSpan of(String json, int from, int levels) {
    char first = json.charAt(from);
    if ((first != '{' && first != '[') || levels == 0) {
      return new Whole(from, end(json, from));
    }
    boolean keyed = first == '{';
    List<Entry> entries = new ArrayList<>();
    int at = from;
    while (true) {
      int lead = at + 1;
      int begin = afterWhite(json, lead);
      if (json.charAt(begin) == '}' || json.charAt(begin) == ']') {
        at = begin;
        break;
      }
      String name = "";
      int start = begin;
      if (keyed) {
        int endOfName = endOfText(json, begin);
        name = String.valueOf(SmallJson.string(JsonValue.parse(json.substring(begin, endOfName))));
        start = afterWhite(json, afterWhite(json, endOfName) + 1);
      }
      JsonSpan value = of(json, start, levels - 1);
      at = afterWhite(json, value.to());
      entries.add(new Entry(lead, name, begin, value, at));
      if (json.charAt(at) != ',') {
        break;
      }
    }
    return keyed ? new Keyed(from, at + 1, entries) : new Listed(from, at + 1, entries);
  }

  private static int end(String json, int from) {
    int depth = 0;
    int at = from;
    while (at < json.length()) {
      switch (json.charAt(at)) {
        case '"' -> at = endOfText(json, at) - 1;
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case ',', ' ', '\t', '\r', '\n' -> {
          if (depth == 0) {
            return at;
          }
        }
        default -> {}
      }
      if (depth < 0) {
        return at;
      }
      at++;
      if (depth == 0 && "\"}]".indexOf(json.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return at;
  }

  /** After the closing quotation mark of the text that begins here. */
  static int endOfText(String json, int from) {
    int at = from + 1;
    while (at < json.length() && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, json.length());
  }

  static int afterWhite(String json, int from) {
    int at = from;
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
