package dateline.app;

import dateline.index.Grouping;
import dateline.session.Session;
import dateline.settings.Settings;
import dateline.settings.Visit;
import dateline.settings.Visits;
import dateline.time.Viewport;
import dateline.view.shell.Face;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a timeline in a window: goes on from where the last one ended, and takes note of where
 * one is.
 */
final class Visiting implements AutoCloseable {

  /** How long one stays in a place before it is noted: a program may be ended from outside. */
  private static final Duration STAY = Duration.seconds(1);

  /** A view's width in pixels until the pane knows its own. */
  private static final double ANY_WIDTH = 1000;

  private final SettingsKeeper settings;
  private final Kept<Visits> visits;
  private final WindowPlace place;
  private final MainWindow window;
  private final String file;
  private final PauseTransition stay = new PauseTransition(STAY);

  /**
   * @param file what is shown; null for the built-in timeline
   * @param window shows it, and is not on the screen yet
   */
  Visiting(DatelineApp app, WindowPlace place, MainWindow window, @Nullable Path file) {
    settings = app.settings();
    visits = app.visits();
    this.place = place;
    this.window = window;
    this.file = file == null ? "" : file.toAbsolutePath().normalize().toString();
    stay.setOnFinished(_ -> remember());
  }

  /** How settings and visits name what is shown. */
  String file() {
    return file;
  }

  /** Puts the window where one was, and follows it from there. */
  void resume() {
    window.divider().setShare(settings.settings().divider());
    visits.get().to(file).ifPresent(visit -> resume(visit, window));
    window.session().selectionProperty().subscribe((_, _) -> stay.playFromStart());
    window.timeline().viewportProperty().subscribe((_, _) -> stay.playFromStart());
    window.faceProperty().subscribe((_, _) -> stay.playFromStart());
  }

  /** Follows no longer. */
  @Override
  public void close() {
    stay.setOnFinished(null);
    stay.stop();
  }

  /** Notes where one is, for the next start; nothing before the window was laid out. */
  void remember() {
    Settings.Window where = place.now();
    if (where != null) {
      double divider = window.divider().share();
      settings.change(chosen -> chosen.withWindow(where).withDivider(divider));
      of(file, window).ifPresent(visit -> visits.change(all -> all.with(visit)));
    }
  }

  private static Optional<Visit> of(String file, MainWindow window) {
    Session session = window.session();
    Viewport view = window.timeline().viewport();
    int selected = session.selection().event();
    return view.width() <= 1 || view.from() >= view.to()
        ? Optional.empty()
        : Optional.of(
            new Visit(
                file,
                view.from(),
                view.to(),
                selected < 0 ? "" : session.open().index().at(selected).id(),
                word(session.groupingProperty().get()),
                word(window.faceProperty().get())));
  }

  /** What is not there any more is left. */
  private static void resume(Visit visit, MainWindow window) {
    Session session = window.session();
    Grouping grouping = constant(Grouping.class, visit.grouping());
    if (grouping != null) {
      session.groupingProperty().set(grouping);
    }
    Face face = constant(Face.class, visit.face());
    if (face != null) {
      window.faceProperty().set(face);
    }
    int selected = session.open().position(visit.selected());
    if (selected >= 0) {
      session.select(selected);
    }
    if (visit.from() >= Viewport.MIN_TIME && visit.to() <= Viewport.MAX_TIME) {
      window.timeline().viewportProperty().set(Viewport.of(visit.from(), visit.to(), ANY_WIDTH));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(word)) {
        return constant;
      }
    }
    return null;
  }
}
