package dateline.view.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses for each entry of a menu the letter that it is reached by, no two the same: the first
 * letter of a word where it is free, else any letter. So every language has them.
 */
final class Mnemonics {

  private Mnemonics() {}

  /** The texts in their order, each with {@code _} before its letter; as it is if none is left. */
  static List<String> mark(List<String> texts) {
    Set<String> taken = new HashSet<>();
    return texts.stream().map(text -> mark(text, taken)).toList();
  }

  private static String mark(String text, Set<String> taken) {
    int at = place(text, taken, true);
    if (at < 0) {
      at = place(text, taken, false);
    }
    if (at < 0) {
      return text.replace("_", "__");
    }
    return text.substring(0, at).replace("_", "__") + "_" + text.substring(at).replace("_", "__");
  }

  private static int place(String text, Set<String> taken, boolean atWords) {
    for (int at = 0; at < text.length(); at++) {
      boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
      if (Character.isLetterOrDigit(text.charAt(at))
          && (begins || !atWords)
          && taken.add(text.substring(at, at + 1).toLowerCase(Locale.ROOT))) {
        return at;
      }
    }
    return -1;
  }
}
