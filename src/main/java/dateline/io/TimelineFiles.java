package dateline.io;

import dateline.model.Source;
import dateline.model.Timeline;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files on the disk that an open timeline is made of. */
public final class TimelineFiles {

  private TimelineFiles() {}

  /**
   * The timeline's file and every place where one of its documents is or may come to be; none of
   * them need exist. Only the file itself for a bundle, nothing for what is in no file. Looks at
   * the disk, so belongs off the JavaFX thread.
   */
  public static List<Path> of(Opened opened, Path file) {
    Set<Path> files = new LinkedHashSet<>();
    files.add(file.toAbsolutePath());
    Timeline timeline = opened.timeline();
    if (timeline != null && opened.origin() instanceof Origin.OfFile) {
      for (Source source : timeline.sources()) {
        String document = source.document();
        if (!document.isEmpty() && DocumentPath.fault(document) == null) {
          files.addAll(Documents.candidates(file, document));
        }
      }
    }
    return List.copyOf(files);
  }
}
