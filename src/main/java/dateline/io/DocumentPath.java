package dateline.io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which paths a timeline may name as documents and pictures: relative, with forward slashes, never
 * upwards. The same on every system, so that a file that is good on one is good on all.
 */
final class DocumentPath {
  private static final int LONGEST = 1000;

  private DocumentPath() {}

  /** What is wrong with a document's path; null when nothing is. */
  static @Nullable String fault(String path) {
    return fault("The document ", path);
  }

  /** What is wrong with the path of whatever this is; null when nothing is. */
  static @Nullable String fault(String what, String path) {
    String shown = what + Wording.quoted(path);
    if (path.length() > LONGEST) {
      return shown + " has too long a path.";
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return shown + " has a control character in its path; remove it.";
    }
    if (path.contains("\\")) {
      return shown + " has a backslash in its path; write forward slashes.";
    }
    if (path.startsWith("/")) {
      return shown + " has an absolute path; write it relative to this file's folder.";
    }
    if (path.contains(":")) {
      return shown
          + " is not a plain relative path; write one without a colon, relative to this file's"
          + " folder.";
    }
    if (Arrays.asList(path.split("/", -1)).contains("..")) {
      return shown
          + " leads upwards with “..”; put it in this file's folder or that folder's parent.";
    }
    if (path.endsWith("/")) {
      return shown + " is a folder; name a file.";
    }
    return null;
  }
}
