package dateline.io;

import dateline.words.Said;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What a fault in the JSON itself means, in words for the person who wrote it. */
final class JsonFault {
  private JsonFault() {}

  static Said wording(JacksonException e) {
    return cause(e).then(Message.of("json.stopped"));
  }

  private static Said cause(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return limit(message);
    }
    if (e instanceof UnexpectedEndOfInputException || message.contains("end-of-input")) {
      return Message.of("json.cut-short");
    }
    if (message.contains("Illegal unquoted character")) {
      return Message.of("json.control");
    }
    if (message.contains("Unrecognized character escape")
        || message.contains("hex-digit for character escape")) {
      return Message.of("json.escape");
    }
    if (message.contains("expecting comma")) {
      return Message.of("json.comma");
    }
    if (message.contains("expecting double-quote to start property name")) {
      return Message.of("json.key");
    }
    if (message.contains("expecting a colon")) {
      return Message.of("json.colon");
    }
    if (message.contains("Unexpected close marker")) {
      return Message.of("json.bracket");
    }
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("numeric value")
        || lower.contains("leading zeroes")
        || lower.contains("nan")) {
      return Message.of("json.number");
    }
    if (lower.contains("expected a valid value")
        || lower.contains("expected a value")
        || lower.contains("unrecognized token")) {
      return Message.of(isAtStart(e) ? "json.text" : "json.value");
    }
    return Message.of("json.not");
  }

  private static boolean isAtStart(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at != null && at.getLineNr() == 1 && at.getColumnNr() == 1;
  }

  private static Said limit(String message) {
    if (message.contains("nesting depth")) {
      return Message.of("json.depth", JsonText.MOST_DEPTH);
    }
    if (message.contains("Number value length")) {
      return Message.of("json.digits", JsonText.LONGEST_NUMBER);
    }
    if (message.contains("Name length")) {
      return Message.of("json.long-key", JsonText.LONGEST_KEY);
    }
    return Message.of("json.long-text", JsonText.LONGEST_TEXT);
  }
}
