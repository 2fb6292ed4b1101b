package dateline.io;

import dateline.model.Problem;
import dateline.model.Timeline;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.UUID;

/**
 * Writes timelines. What was read from a file keeps its keys in their order, its unknown keys and
 * its numbers to the letter, so that only formatting changes; what is new is put in the order of
 * the format's description.
 */
public final class TimelineWriter {
  private TimelineWriter() {}

  /** The file as text, two spaces a level, short objects on one line. */
  public static String text(Timeline timeline) {
    return JsonLayout.text(ItemFields.timeline(timeline));
  }

  /**
   * Writes a file so that at every moment it is wholly the old or wholly the new one: into a
   * temporary file beside it, which then takes its place. Its permissions stay; a symbolic link is
   * followed.
   *
   * @param readWith the problems that the timeline was read with; none for a new one
   * @throws IllegalArgumentException when there are errors among them, since what could not be read
   *     would be lost
   * @throws IOException when it cannot be written; the old file is then as it was
   */
  public static void save(Timeline timeline, List<Problem> readWith, Path file) throws IOException {
    if (Reading.hasErrors(readWith)) {
      throw new IllegalArgumentException(
          "The file has errors; mend them first, since writing would lose what could not be read.");
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path temporary =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      write(timeline, temporary);
      keepPermissions(target, temporary);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void write(Timeline timeline, Path file) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        BufferedWriter writer =
            new BufferedWriter(
                new OutputStreamWriter(
                    Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
      JsonLayout.write(ItemFields.timeline(timeline), writer);
      writer.flush();
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
}
