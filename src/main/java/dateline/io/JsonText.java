package dateline.io;

import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as text: opening it, copying a value to the letter of its numbers, quoting a text. */
final class JsonText {
  /** Objects and lists inside one another; the format itself needs 8. */
  static final int MOST_DEPTH = 200;

  /** UTF-16 units of one text, several times a long article. */
  static final int LONGEST_TEXT = 5_000_000;

  /** Digits of one number. */
  static final int LONGEST_NUMBER = 1000;

  /** UTF-16 units of one key. */
  static final int LONGEST_KEY = 10_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_DEPTH)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_KEY)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonText() {}

  /** Reads characters, not bytes, so that columns count UTF-16 units. */
  static JsonParser parser(Reader reader) {
    return FACTORY.createParser(ObjectReadContext.empty(), reader);
  }

  static JsonParser parser(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /** The value at the parser as JSON without white space; the parser is left at its last token. */
  static String copy(JsonParser parser) {
    StringBuilder out = new StringBuilder();
    copy(parser, out);
    return out.toString();
  }

  private static void copy(JsonParser parser, StringBuilder out) {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        char before = '{';
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          out.append(before);
          quote(parser.currentName(), out);
          out.append(':');
          parser.nextToken();
          copy(parser, out);
          before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
      }
      case START_ARRAY -> {
        char before = '[';
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          out.append(before);
          copy(parser, out);
          before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
      }
      case VALUE_STRING -> quote(parser.getString(), out);
      default -> out.append(parser.getString());
    }
  }

  static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    quote(text, out);
    return out.toString();
  }

  /** Escapes only what must be: quotation marks, backslashes, controls and broken surrogates. */
  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || isLoneSurrogate(text, i)) {
            out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLoneSurrogate(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
