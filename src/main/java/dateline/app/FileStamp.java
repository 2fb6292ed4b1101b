package dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees that a file is not as it was.
 *
 * @param size in bytes; -1 when there is no file
 * @param key tells a file from another that has taken its name, where the system can
 */
record FileStamp(long size, FileTime modified, @Nullable Object key) {

  private static final FileStamp NONE = new FileStamp(-1, FileTime.fromMillis(0), null);

  /** The stamp of a file as it is now. Asks the disk. */
  static FileStamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(now.size(), now.lastModifiedTime(), now.fileKey());
    } catch (IOException _) {
      return NONE;
    }
  }
}
