package dateline.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, in words for a person. */
final class FileFault {

  private FileFault() {}

  /** A sentence; the system's own words where there are no better ones. */
  static String wording(Exception fault) {
    return switch (fault) {
      case AccessDeniedException denied -> denied.getFile() + " may not be written.";
      case NoSuchFileException missing -> "There is no folder " + missing.getFile() + ".";
      case FileAlreadyExistsException taken ->
          taken.getFile() + " is a file where a folder should be.";
      case FileSystemException other when other.getReason() != null -> sentence(other.getReason());
      case IOException other when other.getMessage() != null -> sentence(other.getMessage());
      default -> sentence(String.valueOf(fault));
    };
  }

  private static String sentence(String words) {
    return Character.toTitleCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
