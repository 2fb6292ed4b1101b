package dateline.app;

import dateline.app.Loading.Failed;
import dateline.app.Loading.Loaded;
import dateline.app.Loading.Ready;
import dateline.io.TimelineFiles;
import dateline.model.Problem;
import dateline.session.Session;
import dateline.view.Words;
import dateline.view.shell.Notice;
import dateline.view.shell.Notices;
import dateline.words.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps a window with its file. When the timeline or one of its documents is changed on the disk,
 * the window shows the new state; when something is wrong with it that was not wrong before, the
 * one shown stays, and a notice says what is wrong and where.
 */
final class Following implements AutoCloseable {

  private static final String ABOUT = "file";

  private final Path file;
  private final Session session;
  private final Notices notices;
  private final Words words;
  private final Executor toolkitThread;
  private final Consumer<Ready> taken;
  private final Consumer<List<Problem>> showAll;
  private final FileWatch watch;
  private volatile Ready shown;
  private boolean closed;

  /**
   * Begins to follow.
   *
   * @param file that {@code shown} was read from
   * @param toolkitThread runs what touches the session and the notices
   * @param taken told of each new state when the session has it
   * @param showAll shows all problems of a state that was not taken
   */
  Following(
      Path file,
      Ready shown,
      Session session,
      Notices notices,
      Words words,
      Executor toolkitThread,
      Consumer<Ready> taken,
      Consumer<List<Problem>> showAll) {
    this.file = file;
    this.shown = shown;
    this.session = session;
    this.notices = notices;
    this.words = words;
    this.toolkitThread = toolkitThread;
    this.taken = taken;
    this.showAll = showAll;
    watch =
        new FileWatch(
            () -> TimelineFiles.of(this.shown.opened(), file), shown.stamps(), this::read);
  }

  /** On the watching thread. */
  private void read() {
    Loaded now = Loading.load(file);
    toolkitThread.execute(() -> take(now));
  }

  private void take(Loaded now) {
    if (closed) {
      return;
    }
    switch (now) {
      case Ready ready -> {
        List<Problem> errors = newErrors(ready.opened().problems());
        if (errors.isEmpty()) {
          notices.hide(ABOUT);
          shown = ready;
          session.open(ready.timeline());
          taken.accept(ready);
        } else {
          say(errors);
        }
      }
      case Failed failed -> say(failed.problems());
    }
  }

  /** What is wrong that was not wrong before, wherever it stood. */
  private List<Problem> newErrors(List<Problem> problems) {
    Set<Said> known =
        shown.opened().problems().stream().map(Problem::message).collect(Collectors.toSet());
    return problems.stream()
        .filter(problem -> isError(problem) && !known.contains(problem.message()))
        .toList();
  }

  /** A quotation that is no longer in its article is for the reading side to tell. */
  private static boolean isError(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR
        && problem.about() != Problem.About.QUOTATION;
  }

  private void say(List<Problem> problems) {
    Problem first = problems.getFirst();
    String text =
        first.line() > 0
            ? words.get(
                "notice.file.broken",
                file.getFileName(),
                first.line(),
                first.column(),
                words.say(first.message()))
            : words.get("notice.file.gone", file.getFileName(), words.say(first.message()));
    notices.show(
        problems.size() == 1
            ? Notice.warning(ABOUT, text)
            : Notice.warning(
                ABOUT,
                text,
                new Notice.Action(
                    words.get("notice.file.all", problems.size()),
                    () -> showAll.accept(problems))));
  }

  @Override
  public void close() {
    closed = true;
    watch.close();
    notices.hide(ABOUT);
  }
}
