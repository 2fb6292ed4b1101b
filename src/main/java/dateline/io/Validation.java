package dateline.io;

import dateline.model.Problem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Looks through timeline files and prints what is wrong with them. */
public final class Validation {
  /** Nothing is wrong; hints and warnings there may be. */
  public static final int CLEAN = 0;

  /** Some file has errors. */
  public static final int ERRORS = 1;

  private Validation() {}

  /**
   * Opens each file with its documents and prints its problems, one a line: {@code
   * FILE:LINE:COLUMN: severity: message}. A problem without a place says line 0 and column 0.
   *
   * @return {@link #CLEAN} or {@link #ERRORS}
   */
  public static int of(List<Path> files, PrintStream out) {
    int result = CLEAN;
    for (Path file : files) {
      Opened opened = TimelineOpener.open(Origin.of(file));
      for (Problem problem : opened.problems()) {
        out.println(problem);
      }
      if (opened.hasErrors()) {
        result = ERRORS;
      }
    }
    out.flush();
    return result;
  }
}
