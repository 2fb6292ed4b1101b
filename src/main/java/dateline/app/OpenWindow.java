package dateline.app;

import dateline.app.Loading.Failed;
import dateline.app.Loading.Loaded;
import dateline.app.Loading.Ready;
import dateline.model.Problem;
import dateline.render.Palette;
import dateline.session.Session;
import dateline.settings.Preferences;
import dateline.settings.SavedSearches;
import dateline.settings.Settings;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.shell.FailedPane;
import dateline.view.shell.LoadingPane;
import dateline.view.shell.Notice;
import dateline.view.shell.Notices;
import dateline.view.shell.ProblemsDialog;
import dateline.view.timeline.TimelinePane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One window of the program with all that lives as long as it: the timeline that it shows, and what
 * has to be closed with it.
 */
final class OpenWindow {

  private static final String OPENING = "opening";

  private final DatelineApp app;
  private final Stage stage = new Stage();
  private final WindowPlace place;
  private final Surroundings surroundings;
  private final Notices notices;
  private final Awaited awaited = new Awaited();
  private final ObjectProperty<SavedSearches> searches = new SimpleObjectProperty<>();
  private final List<AutoCloseable> closing = new ArrayList<>();
  private @Nullable Ready shown;
  private @Nullable Visiting visiting;
  private @Nullable Session session;
  private boolean touched;
  private @Nullable TourDesk tours;
  private @Nullable TimelinePane timeline;

  /**
   * @param wanted where it shall be; null for the middle of the screen
   */
  OpenWindow(DatelineApp app, Settings.@Nullable Window wanted) {
    this.app = app;
    // Bound weakly, so that a closed window is forgotten by what all windows share.
    ObjectProperty<Palette> palette = new SimpleObjectProperty<>();
    palette.bind(app.palette());
    ObjectProperty<Boolean> stillness = new SimpleObjectProperty<>();
    stillness.bind(app.stillness());
    ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>();
    preferences.bind(app.settings().preferences());
    surroundings = new Surroundings(app.words(), palette, stillness, app.background(), preferences);
    notices = new Notices(surroundings.words());
    searches.bindBidirectional(app.searches());
    place = new WindowPlace(stage, wanted);
    stage.setTitle("Dateline");
    stage.setOnHidden(_ -> closed());
    stage.focusedProperty().subscribe((_, focused) -> focused(focused));
    stage.setOnCloseRequest(
        event -> {
          if (!mayLeave()) {
            event.consume();
          }
        });
  }

  Stage stage() {
    return stage;
  }

  /** What is said over the panels. */
  Notices notices() {
    return notices;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  WindowPlace place() {
    return place;
  }

  /** What the window shows; null while it loads, or when it could not be shown. */
  @Nullable Ready shown() {
    return shown;
  }

  /** The session of what the window shows; null while it shows nothing. */
  @Nullable Session session() {
    return session;
  }

  /** Whether nothing would be missed when the window showed something else. */
  boolean isSpare() {
    Ready now = shown;
    return !awaited.isPending() && !touched && (now == null || now.file() == null);
  }

  /** The tours of what the window shows; null while it shows nothing. */
  @Nullable TourDesk tours() {
    return tours;
  }

  /** Asks about what is not saved; whether the timeline shown may be left. */
  boolean mayLeave() {
    return closing.stream()
        .allMatch(one -> !(one instanceof Leaving leaving) || leaving.mayLeave());
  }

  /** Closes the window, unless the user would rather save first and cannot. */
  void close() {
    if (mayLeave()) {
      stage.close();
    }
  }

  /** The pane of what the window shows; null while it shows nothing. */
  @Nullable TimelinePane timeline() {
    return timeline;
  }

  /** Has something closed when the window shows another timeline, or is closed itself. */
  void closeWith(AutoCloseable resource) {
    closing.add(resource);
  }

  /**
   * Shows what is being loaded. The window comes with it; when it takes long, the window comes
   * first and says so.
   *
   * @param name of what is loaded
   * @param painted run when the timeline is on the screen
   */
  void show(Loading first, String name, Runnable painted) {
    Consumer<Loaded> then =
        loaded -> {
          fill(loaded);
          stage.show();
          FirstPaint.of(stage.getScene(), painted);
        };
    awaited.await(
        first,
        then,
        () -> {
          stage.setScene(
              dressed(
                  new LoadingPane(
                      surroundings.words(), name, first::steps, () -> giveUp(painted))));
          stage.show();
        });
  }

  /** Ends a loading that takes too long; the only window then shows the built-in timeline. */
  private void giveUp(Runnable painted) {
    awaited.cancel();
    if (app.isOnly(this)) {
      show(Loading.begin((Path) null), surroundings.words().get("loading.built-in"), painted);
    } else {
      stage.close();
    }
  }

  /** Opens another file in this window; null for the built-in timeline. */
  void open(@Nullable Path file) {
    if (!mayLeave()) {
      return;
    }
    Loading next = Loading.begin(file);
    String name =
        file == null
            ? surroundings.words().get("loading.built-in")
            : String.valueOf(file.getFileName());
    Notice.Action cancel =
        new Notice.Action(
            surroundings.words().get("loading.cancel"),
            () -> {
              awaited.cancel();
              notices.hide(OPENING);
            });
    awaited.await(
        next,
        this::fill,
        () ->
            notices.show(
                Notice.info(OPENING, surroundings.words().get("notice.opening", name), cancel)));
  }

  private void fill(Loaded loaded) {
    notices.hide(OPENING);
    release();
    switch (loaded) {
      case Ready ready -> fill(ready);
      case Failed(Path _, String name, List<Problem> problems, ForeignFile foreign) -> {
        FailedPane pane =
            new FailedPane(
                surroundings.words(),
                name,
                problems,
                foreign == null ? null : () -> foreign.takeOver(app, this),
                () -> commands().openFile(),
                () -> open(null));
        stage.setScene(dressed(pane));
        stage.setTitle("Dateline");
      }
    }
    FileDrop.install(stage.getScene(), files -> app.open(this, files));
  }

  private void fill(Ready ready) {
    Session opened = new Session(ready.timeline());
    closeWith(app.notes().attach(opened, ready.file(), notices, new NotesAlert(app, this)));
    MainWindow window = new MainWindow(opened, surroundings, commands(), searches, notices);
    session = opened;
    shown = ready;
    timeline = window.timeline();
    TourDesk desk = new TourDesk(this, opened, ready);
    closeWith(desk);
    tours = desk;
    Visiting visit = new Visiting(app, place, window, ready.file());
    visit.resume();
    closeWith(visit);
    visiting = visit;
    touched = false;
    opened.selectionProperty().subscribe((_, _) -> touched = true);
    stage.setScene(window.scene());
    title(ready);
    app.opened(visit.file());
    Path file = ready.file();
    if (file != null) {
      closeWith(
          new Following(
              file,
              ready,
              opened,
              notices,
              surroundings.words(),
              Platform::runLater,
              this::renewed,
              problems -> showProblems(file, problems)));
    }
    window.focus();
    app.loadSearches();
  }

  private StageCommands commands() {
    return new StageCommands(app, this);
  }

  /** The file was changed, and the session shows its new state. */
  private void renewed(Ready ready) {
    shown = ready;
    title(ready);
  }

  private void showProblems(Path file, List<Problem> problems) {
    new ProblemsDialog(stage, surroundings.words(), String.valueOf(file.getFileName()), problems)
        .show();
  }

  private void title(Ready ready) {
    stage.setTitle(ready.timeline().timeline().title() + " — Dateline");
  }

  private void focused(boolean focused) {
    Visiting visit = visiting;
    if (focused) {
      app.focused(this);
      if (visit != null) {
        app.opened(visit.file());
      }
    } else {
      remember();
    }
  }

  private void remember() {
    if (visiting != null) {
      visiting.remember();
    }
  }

  private Scene dressed(Parent content) {
    Scene scene = new Scene(content);
    Look.wear(scene, surroundings);
    return scene;
  }

  private void closed() {
    awaited.cancel();
    release();
    app.closed(this);
  }

  /** Lets go of the timeline shown; a fault in closing one thing leaves none of the others open. */
  private void release() {
    remember();
    List<AutoCloseable> open = List.copyOf(closing).reversed();
    closing.clear();
    session = null;
    timeline = null;
    shown = null;
    visiting = null;
    tours = null;
    for (AutoCloseable resource : open) {
      try {
        resource.close();
      } catch (Exception e) {
        LoggerFactory.getLogger(OpenWindow.class).error("Could not be closed", e);
      }
    }
  }
}
