package dateline.io;

import dateline.model.Problem;
import dateline.model.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param timeline all of it that can be shown; null when the file is not a timeline at all
 * @param problems in the order of the file
 */
public record Reading(@Nullable Timeline timeline, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }

  /** Whether something was left out or cannot be shown. */
  public boolean hasErrors() {
    return hasErrors(problems);
  }

  static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }
}
