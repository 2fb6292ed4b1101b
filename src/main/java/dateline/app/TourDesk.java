package dateline.app;

import dateline.app.Loading.Ready;
import dateline.model.Problem;
import dateline.model.Tour;
import dateline.session.Session;
import dateline.session.show.Show;
import dateline.view.Excerpt;
import dateline.view.Words;
import dateline.view.present.Presentation;
import dateline.view.shell.Notice;
import dateline.view.tours.ToursWindow;
import dateline.words.Said;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.jspecify.annotations.Nullable;

/** What one window does with its tours: presents them, edits them, and asks before losing them. */
final class TourDesk implements Leaving {

  private static final String ABOUT = "tours";
  private static final String RECOVERED = "tours-recovered";

  private final OpenWindow window;
  private final Session session;
  private final Words words;
  private final TourKeeper keeper;
  private @Nullable ToursWindow editor;

  TourDesk(OpenWindow window, Session session, Ready ready) {
    this.window = window;
    this.session = session;
    words = window.surroundings().words();
    keeper =
        new TourKeeper(
            session,
            window.surroundings().background(),
            ready.opened().origin(),
            UserFolders.ofThisProcess().notes().resolve("tours"),
            new TourKeeper.Found() {
              @Override
              public void problems(List<Problem> problems) {
                sayProblems(problems);
              }

              @Override
              public void recovered() {
                sayRecovered();
              }
            });
  }

  private void sayProblems(List<Problem> problems) {
    String all =
        problems.stream()
            .map(problem -> words.say(problem.message()))
            .collect(Collectors.joining(" "));
    window.notices().show(Notice.warning("tours-unread", words.get("tours.problem", all)));
  }

  private void sayRecovered() {
    window
        .notices()
        .show(
            Notice.info(
                RECOVERED,
                words.get("tours.recovered"),
                new Notice.Action(words.get("tours.recovered.edit"), this::edit),
                new Notice.Action(
                    words.get("tours.recovered.discard"),
                    () -> {
                      session.tours().undo();
                      window.notices().hide(RECOVERED);
                    })));
  }

  /** Opens the desk at which tours are made. */
  void edit() {
    if (editor == null) {
      editor =
          new ToursWindow(
              window.stage(), session, window.surroundings(), keeper, this::presentTour);
    }
    editor.show();
  }

  /** Presents the tour of last time, or the first; at the selected event, or at the start. */
  void presentUsual(boolean here) {
    Show show = Show.usual(session.open(), session.tours(), session.steps());
    begin(show, here ? show.stopOf(session.selection().event()) : 0);
  }

  void presentShown() {
    begin(Show.ofSteps(session.open(), session.steps()), 0);
  }

  /**
   * Presents a tour.
   *
   * @param step to begin at, from 0, counted with those whose event is gone
   */
  void presentTour(String id, int step) {
    Tour tour = session.tours().tour(id);
    if (tour != null) {
      session.tours().presentedProperty().set(id);
      long before =
          tour.steps().stream()
              .limit(step)
              .filter(one -> session.open().position(one.event()) >= 0)
              .count();
      Show show = Show.ofTour(session.open(), tour);
      begin(show, (int) Math.min(before, Math.max(0, show.size() - 1)));
    }
  }

  private void begin(Show show, int stop) {
    Notice.Action edit = new Notice.Action(words.get("tours.show.edit"), this::edit);
    window.notices().hide(ABOUT);
    if (show.size() == 0) {
      String nothing = words.get("tours.show.nothing", Excerpt.of(show.title()));
      window.notices().show(Notice.warning(ABOUT, nothing, edit));
      return;
    }
    if (!show.missing().isEmpty()) {
      String gone = show.missing().stream().limit(5).collect(Collectors.joining(", "));
      String text =
          words.get("tours.show.missing", Excerpt.of(show.title()), show.missing().size(), gone);
      window.notices().show(Notice.warning(ABOUT, text, edit));
    }
    Presentation.start(window.stage(), session, window.surroundings(), show, stop);
  }

  @Override
  public boolean mayLeave() {
    if (!session.tours().changedProperty().get()) {
      return true;
    }
    ButtonType save = new ButtonType(words.get("tours.leave.save"), ButtonData.YES);
    ButtonType lose = new ButtonType(words.get("tours.leave.lose"), ButtonData.NO);
    ButtonType answer =
        Question.ask(
            window,
            words.get("tours.leave.title"),
            words.get("tours.leave"),
            words.get("tours.leave.means"),
            List.of(save, lose, ButtonType.CANCEL));
    if (answer == ButtonType.CANCEL) {
      return false;
    }
    if (answer == lose) {
      keeper.lose();
      return true;
    }
    Said why = keeper.saveNow();
    if (why != null) {
      window.notices().show(Notice.warning(ABOUT, words.get("tours.leave.failed", words.say(why))));
      edit();
    }
    return why == null;
  }

  @Override
  public void close() {
    if (editor != null) {
      editor.dispose();
    }
    keeper.close();
  }
}
