package dateline.io;

import dateline.model.Problem;
import dateline.model.Timeline;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

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
   * Writes a file as {@link SafeFile} does.
   *
   * @param readWith the problems that the timeline was read with
   * @throws Refused when there are errors among them, since what could not be read would be lost
   * @throws IOException when it cannot be written; the old file is then as it was
   */
  public static void save(Timeline timeline, List<Problem> readWith, Path file)
      throws IOException, Refused {
    if (Reading.hasErrors(readWith)) {
      throw new Refused(Message.of("write.errors"));
    }
    save(timeline, file);
  }

  /**
   * Writes a timeline that was made, not read from a Dateline file, likewise.
   *
   * @throws IOException when it cannot be written; the old file is then as it was
   */
  public static void save(Timeline timeline, Path file) throws IOException {
    SafeFile.write(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          JsonLayout.write(ItemFields.timeline(timeline), writer);
          writer.flush();
        });
  }
}
