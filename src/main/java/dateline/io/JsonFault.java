package dateline.io;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What a fault in the JSON itself means, in words for the person who wrote it. */
final class JsonFault {
  private static final String STOPPED = " Nothing after this place was read.";

  private JsonFault() {}

  static String wording(JacksonException e) {
    return cause(e) + STOPPED;
  }

  private static String cause(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return limit(message);
    }
    if (e instanceof UnexpectedEndOfInputException || message.contains("end-of-input")) {
      return "The file ends too early: it is cut short, or a closing bracket or quotation mark is"
          + " missing.";
    }
    if (message.contains("Illegal unquoted character")) {
      return "A line break or another control character inside a text; a quotation mark is missing,"
          + " or write \\n or \\t.";
    }
    if (message.contains("Unrecognized character escape")
        || message.contains("hex-digit for character escape")) {
      return "A backslash in a text must be written twice, or begin one of"
          + " \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000.";
    }
    if (message.contains("expecting comma")) {
      return "A comma or a closing bracket is missing before this.";
    }
    if (message.contains("expecting double-quote to start property name")) {
      return "A key in double quotes must stand here; if an object ends here, remove the comma"
          + " before it.";
    }
    if (message.contains("expecting a colon")) {
      return "A colon is missing between key and value.";
    }
    if (message.contains("Unexpected close marker")) {
      return "This closing bracket does not fit the one that was opened.";
    }
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("numeric value")
        || lower.contains("leading zeroes")
        || lower.contains("nan")) {
      return "This is not a number as JSON writes it.";
    }
    if (lower.contains("expected a valid value")
        || lower.contains("expected a value")
        || lower.contains("unrecognized token")) {
      return "A value must stand here: text in double quotes, a number, true, false, null, a list"
          + " or an object. If a list ends here, remove the comma before it.";
    }
    return "This is not JSON.";
  }

  private static String limit(String message) {
    if (message.contains("nesting depth")) {
      return "More than %s objects and lists inside one another.".formatted(JsonText.MOST_DEPTH);
    }
    if (message.contains("Number value length")) {
      return "A number of more than %s digits.".formatted(JsonText.LONGEST_NUMBER);
    }
    if (message.contains("Name length")) {
      return "A key of more than %s characters.".formatted(Wording.count(JsonText.LONGEST_KEY));
    }
    return "A text of more than %s characters.".formatted(Wording.count(JsonText.LONGEST_TEXT));
  }
}
