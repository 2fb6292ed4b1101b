package dateline.io;

import dateline.words.Said;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a file could not be written. */
public final class Unwritable {

  private Unwritable() {}

  /** A sentence; the system's own words where there are no better ones. */
  public static Said wording(Exception failure) {
    return switch (failure) {
      case Hindrance known -> known.why();
      case AccessDeniedException e -> Message.of("write.denied", String.valueOf(e.getFile()));
      case NoSuchFileException e -> Message.of("write.no-folder", String.valueOf(e.getFile()));
      case FileAlreadyExistsException e ->
          Message.of("write.file-for-folder", String.valueOf(e.getFile()));
      case FileSystemException e when e.getReason() != null ->
          Message.of("write.system", String.valueOf(e.getFile()), e.getReason());
      default ->
          Said.plain(
              Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName()));
    };
  }
}
