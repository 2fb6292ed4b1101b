package dateline.app;

import dateline.app.Loading.Failed;
import dateline.app.Loading.Loaded;
import dateline.app.Loading.Ready;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.settings.SavedSearches;
import dateline.view.Background;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.Words;
import dateline.view.shell.FailedPane;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program once its window system is up: opens a window and fills it. */
final class DatelineApp {

  static final double WIDTH = 1280;
  static final double HEIGHT = 800;

  /** How long an empty window is held back for its timeline, in milliseconds. */
  private static final long PATIENCE = 400;

  private final Words words = new Words(Locale.getDefault(Locale.Category.DISPLAY));
  private final ObjectProperty<Palette> palette;
  private final Surroundings surroundings;
  private final SearchShelf shelf;

  /**
   * Made on the JavaFX thread.
   *
   * @param stillness whether nothing should glide
   */
  DatelineApp(Palette chosen, ObservableValue<Boolean> stillness, Background background) {
    Look.loadTypefaces();
    palette = new SimpleObjectProperty<>(chosen);
    surroundings = new Surroundings(words, palette, stillness, background);
    shelf = new SearchShelf(UserFolders.ofThisProcess().settings().resolve("searches.json"));
  }

  /** The program as the desktop wishes it: its colours, and whether things may move. */
  static DatelineApp onDesktop() {
    Platform.Preferences desktop = Platform.getPreferences();
    boolean dark = desktop.getColorScheme() == ColorScheme.DARK;
    ObservableValue<Boolean> stillness = desktop.reducedMotionProperty();
    return new DatelineApp(dark ? Palette.DARK : Palette.LIGHT, stillness, new Workers());
  }

  /** Shows what is being loaded; for a moment nothing, and when it takes longer, that it loads. */
  void show(Stage stage, CompletableFuture<Loaded> loading, Runnable shown) {
    stage.setMinWidth(1024);
    stage.setMinHeight(640);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    try {
      fill(stage, loading.get(PATIENCE, TimeUnit.MILLISECONDS));
      stage.show();
      FirstPaint.of(stage.getScene(), shown);
    } catch (TimeoutException e) {
      stage.setScene(dressed(new StackPane(new Label(words.get("loading")))));
      stage.setTitle("Dateline");
      stage.show();
      var _ =
          loading.whenComplete(
              (loaded, failure) ->
                  Platform.runLater(
                      () -> {
                        if (failure != null) {
                          throw new IllegalStateException(failure);
                        }
                        fill(stage, loaded);
                        FirstPaint.of(stage.getScene(), shown);
                      }));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Opens another file in the same window. */
  void open(Stage stage, Path file) {
    var _ =
        Loading.begin(file)
            .thenAccept(loaded -> Platform.runLater(() -> fill(stage, loaded)))
            .exceptionally(
                failure -> {
                  Platform.runLater(
                      () -> {
                        throw new IllegalStateException(failure);
                      });
                  return null;
                });
  }

  private void fill(Stage stage, Loaded loaded) {
    switch (loaded) {
      case Ready(OpenTimeline timeline) -> {
        Session session = new Session(timeline);
        StageCommands commands = new StageCommands(this, stage, () -> session);
        MainWindow window =
            new MainWindow(session, palette, surroundings, commands, shelf.searchesProperty());
        stage.setScene(window.scene());
        stage.setTitle(timeline.timeline().title() + " — Dateline");
        window.timeline().requestFocus();
        shelf.load(surroundings.background());
      }
      case Failed(String name, var problems) -> {
        FailedPane pane =
            new FailedPane(
                words,
                name,
                problems,
                () -> new StageCommands(this, stage, () -> null).openFile(),
                () -> fill(stage, Loading.load(null)));
        stage.setScene(dressed(pane));
        stage.setTitle("Dateline");
      }
    }
  }

  /** The window's content, as a picture of it shows it. */
  Scene scene(OpenTimeline timeline, int selected) {
    MainWindow window =
        new MainWindow(
            new Session(timeline),
            palette,
            surroundings,
            new NoCommands(),
            new SimpleObjectProperty<>(SavedSearches.NONE));
    if (selected >= 0) {
      window.session().select(selected);
    }
    return window.scene();
  }

  private Scene dressed(javafx.scene.Parent content) {
    Scene scene = new Scene(content);
    palette.subscribe(chosen -> Look.apply(scene, chosen));
    return scene;
  }

  void switchTheme() {
    palette.set(palette.get().dark() ? Palette.LIGHT : Palette.DARK);
  }

  Words words() {
    return words;
  }

  Surroundings surroundings() {
    return surroundings;
  }
}
