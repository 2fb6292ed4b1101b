package dateline.io;

import dateline.model.Problem;
import dateline.model.Tour;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tours of a timeline as they are on the disk, and where. Made by {@link TourStore}. */
public final class StoredTours {
  private final Origin origin;
  private final List<Tour> inFile;
  private final SideTours side;
  private final @Nullable Path sideFile;
  private final List<Problem> problems;

  /**
   * @param inFile those of the timeline's own file
   * @param sideFile where others are kept; null when there are none
   */
  StoredTours(
      Origin origin,
      List<Tour> inFile,
      SideTours side,
      @Nullable Path sideFile,
      List<Problem> problems) {
    this.origin = origin;
    this.inFile = List.copyOf(inFile);
    this.side = side;
    this.sideFile = sideFile;
    this.problems = List.copyOf(problems);
  }

  /** All tours; one that is kept beside the file stands in place of the file's. */
  public List<Tour> tours() {
    return side.mergedInto(inFile);
  }

  /** The ids of those that are not kept in the timeline's own file. */
  public Set<String> beside() {
    return side.tours().stream().map(Tour::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The file that these are kept in; null when all are in the timeline's own. */
  public @Nullable Path sideFile() {
    return sideFile;
  }

  /** What kept tours from being read, in words for a person. */
  public List<Problem> problems() {
    return problems;
  }

  Origin origin() {
    return origin;
  }

  List<Tour> inFile() {
    return inFile;
  }

  SideTours side() {
    return side;
  }
}
