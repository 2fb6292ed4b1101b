package dateline.article;

import java.util.Locale;

/** The kinds of document that an article can be read from. */
public enum Format {
  MARKDOWN,
  PLAIN,
  HTML;

  /** By the ending of a file's name, in any case; what has another ending is plain text. */
  public static Format ofFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      default -> PLAIN;
    };
  }
}
