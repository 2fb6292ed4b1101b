package dateline.app;

import dateline.app.Loading.Failed;
import dateline.app.Loading.Loaded;
import dateline.app.Loading.Ready;
import dateline.model.Problem;
import dateline.render.Palette;
import dateline.session.Session;
import dateline.settings.Preferences;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.shell.FailedPane;
import dateline.view.shell.Notices;
import dateline.view.timeline.TimelinePane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One window of the program with all that lives as long as it: the timeline that it shows, and what
 * has to be closed with it.
 */
final class OpenWindow {

  static final double WIDTH = 1280;
  static final double HEIGHT = 800;

  /** How long an empty window is held back for its timeline, in milliseconds. */
  private static final long PATIENCE = 400;

  private final DatelineApp app;
  private final Stage stage = new Stage();
  private final Surroundings surroundings;
  private final Notices notices;
  private final List<AutoCloseable> closing = new ArrayList<>();
  private @Nullable Ready shown;
  private @Nullable Session session;
  private @Nullable TimelinePane timeline;

  OpenWindow(DatelineApp app) {
    this.app = app;
    // Bound weakly, so that a closed window is forgotten by what all windows share.
    ObjectProperty<Palette> palette = new SimpleObjectProperty<>();
    palette.bind(app.palette());
    ObjectProperty<Boolean> stillness = new SimpleObjectProperty<>();
    stillness.bind(app.stillness());
    ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>();
    preferences.bind(app.settings().preferences());
    surroundings = new Surroundings(app.words(), palette, stillness, app.background(), preferences);
    notices = new Notices(app.words());
    stage.setMinWidth(1024);
    stage.setMinHeight(640);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.setOnHidden(_ -> closed());
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

  /** What the window shows; null while it loads, or when it could not be shown. */
  @Nullable Ready shown() {
    return shown;
  }

  /** The session of what the window shows; null while it shows nothing. */
  @Nullable Session session() {
    return session;
  }

  /** The pane of what the window shows; null while it shows nothing. */
  @Nullable TimelinePane timeline() {
    return timeline;
  }

  /** Has something closed when the window shows another timeline, or is closed itself. */
  void closeWith(AutoCloseable resource) {
    closing.add(resource);
  }

  /** Shows what is being loaded; for a moment nothing, and when it takes longer, that it loads. */
  void show(Loading loading, Runnable painted) {
    try {
      fill(loading.result().get(PATIENCE, TimeUnit.MILLISECONDS));
      stage.show();
      FirstPaint.of(stage.getScene(), painted);
    } catch (TimeoutException e) {
      stage.setScene(dressed(new StackPane(new Label(app.words().get("loading")))));
      stage.setTitle("Dateline");
      stage.show();
      whenLoaded(
          loading,
          loaded -> {
            fill(loaded);
            FirstPaint.of(stage.getScene(), painted);
          });
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Opens another file in this window. */
  void open(Path file) {
    whenLoaded(Loading.begin(file), this::fill);
  }

  private static void whenLoaded(Loading loading, Consumer<Loaded> then) {
    var _ =
        loading
            .result()
            .whenComplete(
                (loaded, failure) ->
                    Platform.runLater(
                        () -> {
                          if (failure == null) {
                            then.accept(loaded);
                          } else if (!(failure instanceof CancellationException)) {
                            throw new IllegalStateException(failure);
                          }
                        }));
  }

  private void fill(Loaded loaded) {
    release();
    switch (loaded) {
      case Ready ready -> {
        Session opened = new Session(ready.timeline());
        session = opened;
        shown = ready;
        closeWith(app.notes().attach(opened, ready.file(), notices));
        MainWindow window =
            new MainWindow(opened, surroundings, new StageCommands(app, this), notices);
        timeline = window.timeline();
        stage.setScene(window.scene());
        stage.setTitle(ready.timeline().timeline().title() + " — Dateline");
        window.timeline().requestFocus();
      }
      case Failed(Path file, String name, List<Problem> problems) -> {
        FailedPane pane =
            new FailedPane(
                app.words(),
                name,
                problems,
                () -> new StageCommands(app, this).openFile(),
                () -> fill(Loading.load(null)));
        stage.setScene(dressed(pane));
        stage.setTitle("Dateline");
      }
    }
  }

  private Scene dressed(Parent content) {
    Scene scene = new Scene(content);
    Look.wear(scene, surroundings);
    return scene;
  }

  private void closed() {
    release();
    app.closed(this);
  }

  /** Lets go of the timeline shown; a fault in closing one thing leaves none of the others open. */
  private void release() {
    List<AutoCloseable> open = List.copyOf(closing).reversed();
    closing.clear();
    session = null;
    timeline = null;
    shown = null;
    for (AutoCloseable resource : open) {
      try {
        resource.close();
      } catch (Exception e) {
        LoggerFactory.getLogger(OpenWindow.class).error("Could not be closed", e);
      }
    }
  }
}
