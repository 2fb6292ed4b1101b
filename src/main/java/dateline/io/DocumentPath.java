package dateline.io;

import dateline.words.Said;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which paths a timeline may name as documents: relative, with forward slashes, never upwards. The
 * same on every system, so that a file that is good on one is good on all.
 */
final class DocumentPath {
  private static final int LONGEST = 1000;

  private DocumentPath() {}

  /** What is wrong with a path; null when nothing is. */
  static @Nullable Said fault(String path) {
    String fault = faultKey(path);
    return fault == null ? null : Message.of("document." + fault, Wording.shown(path), LONGEST);
  }

  private static @Nullable String faultKey(String path) {
    if (path.length() > LONGEST) {
      return "long-path";
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return "control";
    }
    if (path.contains("\\")) {
      return "backslash";
    }
    if (path.startsWith("/")) {
      return "absolute";
    }
    if (path.contains(":")) {
      return "colon";
    }
    if (Arrays.asList(path.split("/", -1)).contains("..")) {
      return "upwards";
    }
    if (path.endsWith("/")) {
      return "folder";
    }
    return null;
  }
}
