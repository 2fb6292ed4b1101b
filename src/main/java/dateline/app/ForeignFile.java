package dateline.app;

import dateline.io.Reading;
import dateline.io.TimelineWriter;
import dateline.io.Unwritable;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.view.Words;
import dateline.view.shell.Notice;
import dateline.view.shell.ProblemsDialog;
import dateline.words.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of another format that a window could not show: makes a timeline of it where the user
 * wants one, opens that, and says what could not be taken over.
 *
 * @param imported what was made of it, with a timeline
 */
record ForeignFile(Path file, Reading imported) {

  private static final String ABOUT = "import";

  /** Asks where to, writes away from the JavaFX thread, and opens what was written. */
  void takeOver(DatelineApp app, OpenWindow window) {
    Timeline timeline = imported.timeline();
    Path chosen = app.dialogs().saveTimeline(window.stage(), file.resolveSibling(name()));
    if (timeline != null && chosen != null) {
      app.background()
          .run(this, () -> save(timeline, chosen), fault -> opened(fault, chosen, window));
    }
  }

  /** The name that the timeline gets when the user chooses none: not that of the file. */
  String name() {
    return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.[^.]*$", "") + "-dateline.json";
  }

  /** Why it could not be written; empty when it was. */
  private static Optional<Said> save(Timeline timeline, Path chosen) {
    try {
      TimelineWriter.save(timeline, chosen);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Unwritable.wording(e));
    }
  }

  private void opened(Optional<Said> fault, Path chosen, OpenWindow window) {
    Words words = window.surroundings().words();
    if (fault.isPresent()) {
      tell(List.of(new Problem(Problem.Severity.ERROR, "", 0, 0, fault.get())), chosen, window);
      return;
    }
    window.open(chosen);
    List<Problem> problems = imported.problems();
    if (!problems.isEmpty()) {
      String text =
          words.get(
              "notice.import.partly", file.getFileName(), words.say(problems.getFirst().message()));
      Notice.Action all =
          new Notice.Action(
              words.get("notice.file.all", problems.size()), () -> tell(problems, file, window));
      window
          .notices()
          .show(
              problems.size() == 1
                  ? Notice.warning(ABOUT, text)
                  : Notice.warning(ABOUT, text, all));
    }
  }

  private static void tell(List<Problem> problems, Path about, OpenWindow window) {
    Words words = window.surroundings().words();
    new ProblemsDialog(window.stage(), words, String.valueOf(about.getFileName()), problems).show();
  }
}
