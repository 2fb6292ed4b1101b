package dateline.model;

import dateline.words.Said;
import java.util.Locale;

/**
 * Something wrong or odd in a file, said so that a person can mend it.
 *
 * @param about what it is a problem of
 * @param file the file's name as the user gave it
 * @param line from 1; 0 when the problem has no place in the file
 * @param column from 1, in UTF-16 units; 0 when the problem has no place in the file
 * @param message what is wrong and what to do about it; one line in every language
 */
public record Problem(
    Severity severity, About about, String file, int line, int column, Said message) {

  /** What a problem is a problem of. */
  public enum About {
    /** The timeline's file: its form, its values, its references. */
    FILE,
    /** The document of a source: missing, refused, or not the one that was meant. */
    DOCUMENT,
    /** What is quoted, and what is not: the dossier knows it too. */
    QUOTATION
  }

  /** How bad it is. */
  public enum Severity {
    /** Something was left out or cannot be shown. */
    ERROR,
    /** All is shown, but probably not as meant. */
    WARNING,
    /** All is well; worth knowing. */
    HINT
  }

  /** A problem of the file itself. */
  public Problem(Severity severity, String file, int line, int column, Said message) {
    this(severity, About.FILE, file, line, column, message);
  }

  /** The form of the command line, in English: {@code FILE:LINE:COLUMN: severity: message}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s:%d:%d: %s: %s",
        file,
        line,
        column,
        severity.name().toLowerCase(Locale.ROOT),
        message);
  }
}
