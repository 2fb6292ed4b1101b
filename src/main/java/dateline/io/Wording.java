package dateline.io;

import dateline.words.Said;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How messages show what a file says, list choices and guess what was meant. */
final class Wording {
  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_GUESSED = 40;

  private Wording() {}

  /** Text of a file for a message: one line, clipped, with nothing that could move a cursor. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int units = 0;
    while (units < text.length() && units < LONGEST_QUOTE) {
      int point = text.codePointAt(units);
      shown.appendCodePoint(isPlain(point) ? point : ' ');
      units += Character.charCount(point);
    }
    return shown.append(units < text.length() ? "…" : "").toString();
  }

  /** The beginning of a text, with an ellipsis where it was cut. */
  static String clipped(String text) {
    int end = Math.min(text.length(), LONGEST_QUOTE);
    boolean splits = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return end == text.length() ? text : text.substring(0, splits ? end - 1 : end).strip() + "…";
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }

  /** "a, b or c". */
  static Said choice(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? Said.plain(String.join("", words))
        : Message.of("choice", String.join(", ", words.subList(0, last)), words.get(last));
  }

  /** The known word that a mistyped one is nearest to, if one is near. */
  static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST_GUESSED) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, word.length() / 3);
    String best = null;
    int least = allowed + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - lower.length()) < least) {
        int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
        if (distance < least && distance < candidate.length()) {
          least = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** A message, with the known word that may have been meant, if one is near. */
  static Said guess(Said message, String word, Collection<String> known) {
    return nearest(word, known)
        .map(near -> message.then(Message.of("guess", near)))
        .orElse(message);
  }

  /** Levenshtein's distance: the fewest letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
