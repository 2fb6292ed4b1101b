package dateline.io;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names within a bundle: relative paths with forward slashes that stay inside. */
final class EntryName {
  private static final int LONGEST = 1000;

  private EntryName() {}

  /** What is wrong with a name, as the end of a message's key; null when nothing is. */
  static @Nullable String fault(String name) {
    if (name.length() > LONGEST) {
      return "long-name";
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return "control";
    }
    if (name.contains("\\") || name.contains(":") || name.startsWith("/")) {
      return "not-relative";
    }
    for (String part : name.split("/", -1)) {
      if (part.equals("..")) {
        return "climbs";
      }
      if (part.isEmpty() || part.equals(".")) {
        return "empty-part";
      }
    }
    return null;
  }

  /** The name for a document that {@link DocumentPath} finds no fault in. */
  static String of(String document) {
    return Arrays.stream(document.split("/"))
        .filter(part -> !part.isEmpty() && !part.equals("."))
        .collect(Collectors.joining("/"));
  }
}
