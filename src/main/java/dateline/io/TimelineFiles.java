package dateline.io;

import dateline.model.Media;
import dateline.model.Source;
import dateline.model.Timeline;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files on the disk that an open timeline is made of. */
public final class TimelineFiles {

  private TimelineFiles() {}

  /**
   * The timeline's file and every place where one of its documents or pictures is or may come to
   * be; none of them need exist. Only the file itself for a bundle, nothing for what is in no file.
   * Looks at the disk, so belongs off the JavaFX thread.
   */
  public static List<Path> of(Opened opened, Path file) {
    Set<Path> files = new LinkedHashSet<>();
    files.add(file.toAbsolutePath());
    Timeline timeline = opened.timeline();
    if (timeline != null && opened.origin() instanceof Origin.OfFile) {
      Stream.concat(
              timeline.sources().stream().map(Source::document),
              timeline.pictures().values().stream().flatMap(List::stream).map(Media::file))
          .filter(named -> !named.isEmpty() && DocumentPath.fault(Enclosed.PICTURE, named) == null)
          .forEach(named -> files.addAll(Documents.candidates(file, named)));
    }
    return List.copyOf(files);
  }
}
