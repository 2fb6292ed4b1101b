package dateline.io;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a file could not be written. */
public final class Unwritable {

  private Unwritable() {}

  /** The file and what stands in the way, in words for a person and without a full stop. */
  public static String wording(Exception failure) {
    return failure instanceof FileSystemException e && e.getFile() != null
        ? e.getFile() + " (" + reason(e) + ")"
        : Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  private static String reason(FileSystemException failure) {
    if (failure.getReason() != null) {
      return failure.getReason();
    }
    return switch (failure) {
      case AccessDeniedException _ -> "you may not write here";
      case NoSuchFileException _ -> "there is no such folder";
      case FileAlreadyExistsException _ -> "a file is where a folder should be";
      default -> "it cannot be written";
    };
  }
}
