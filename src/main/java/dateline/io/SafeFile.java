package dateline.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The one place where files of the user are written. At every moment, a power cut included, the
 * file is wholly the old or wholly the new one: a temporary file beside it is written, forced to
 * the disk, and takes its place in one step.
 */
public final class SafeFile {
  private static final String TEMPORARY = ".tmp";
  private static final Duration STALE = Duration.ofDays(1);

  private SafeFile() {}

  /** Writes what a file is to hold. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Asked before a file takes the place of the old one; what it throws leaves the old one. */
  @FunctionalInterface
  interface Check {
    void check() throws IOException;
  }

  /**
   * Writes a file whole or not at all. Its permissions stay; a symbolic link is followed.
   *
   * @throws IOException when it cannot be written, saying why; the old file is then as it was
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    check(target);
    Path temporary =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
    try {
      fill(temporary, content);
      keepPermissions(target, temporary);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    forceFolder(target);
  }

  /** Writes a text in UTF-8, as {@link #write(Path, Content)} does. */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void check(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(String.valueOf(folder));
    }
    if (Files.isDirectory(target)) {
      throw new Hindrance(Message.of("write.folder", target.toString()));
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (Files.exists(from) && old != null && fresh != null) {
      fresh.setPermissions(old.readAttributes().permissions());
    }
  }

  /** Forces the new name to the disk; not every system lets one, and the file is whole anyhow. */
  private static void forceFolder(Path target) {
    Path folder = target.getParent();
    if (folder != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException _) {
        return;
      }
    }
  }

  /**
   * Gives a damaged file a name beside its old one, where a person can look at it and no program
   * will: {@code NAME.damaged}, or with a number when there is one already.
   *
   * @return its new path
   */
  static Path setAside(Path file) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    for (int number = 2; Files.exists(aside); number++) {
      aside = file.resolveSibling(file.getFileName() + ".damaged-" + number);
    }
    return Files.move(file, aside);
  }

  /**
   * Removes what a write that was killed left behind in a folder of the program's own, once it is a
   * day old and cannot be a write under way.
   */
  static void sweep(Path folder) {
    FileTime limit = FileTime.from(Instant.now().minus(STALE));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + TEMPORARY)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException _) {
      return;
    }
  }
}
