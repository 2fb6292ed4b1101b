package dateline.app;

import dateline.app.Loading.Failed;
import dateline.app.Loading.Ready;
import dateline.io.SafeFile;
import dateline.model.Problem;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
import dateline.time.TimeSpan;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.Words;
import dateline.view.shell.Notices;
import dateline.view.timeline.TimelinePane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the window to be drawn.
 *
 * @param timeline what the window shows
 * @param size of the window's content, or of the timeline alone
 * @param event id of the event to select; null for none
 * @param span the stretch of time in view; null for where most events are
 * @param appearance the window's colours
 */
record WindowExport(
    Path timeline,
    PictureSize size,
    @Nullable String event,
    @Nullable TimeSpan span,
    Appearance appearance) {

  /**
   * Draws and writes the picture. Once a process, since the window system starts only once.
   *
   * @throws IOException if the picture cannot be written
   * @throws IllegalArgumentException if there is no timeline to draw, or no such event in it
   */
  void writeTo(ExportFile output) throws IOException {
    OpenTimeline open =
        switch (Loading.load(timeline)) {
          case Ready ready -> ready.timeline();
          case Failed(Path _, String name, List<Problem> problems, var _) ->
              throw new IllegalArgumentException(
                  problems.isEmpty() ? name : problems.getFirst().toString());
        };
    int selected = event == null ? -1 : open.position(event);
    if (event != null && selected < 0) {
      throw new IllegalArgumentException("there is no event \"" + event + "\" in " + timeline);
    }
    WindowPicture.needNoScreen();
    if (output.kind() == ExportFile.Kind.SVG) {
      String picture =
          WindowPicture.draw(
              size,
              () -> pane(session(open, selected)),
              drawn -> WindowWriting.svg(drawn.timeline(), open));
      SafeFile.write(output.path(), picture);
    } else {
      new PngFile(output.path())
          .write(
              WindowPicture.draw(
                  size,
                  () -> window(session(open, selected)),
                  drawn -> WindowPicture.pixels(size, drawn.scene())));
    }
  }

  private static Session session(OpenTimeline open, int selected) {
    Session session = new Session(open);
    if (selected >= 0) {
      session.select(selected);
    }
    return session;
  }

  private WindowPicture.Drawn window(Session session) {
    Surroundings surroundings = surroundings();
    MainWindow window =
        new MainWindow(
            session,
            surroundings,
            new NoCommands(),
            SearchShelf.empty(),
            new Notices(surroundings.words()));
    return drawn(window.scene(), window.timeline());
  }

  /** The pane without the strip at its foot, so that what is above it has the size. */
  private WindowPicture.Drawn pane(Session session) {
    Surroundings surroundings = surroundings();
    TimelinePane pane = new TimelinePane(session, surroundings);
    pane.setMinHeight(size.height() + pane.overviewHeight());
    Scene scene = new Scene(new StackPane(pane));
    Look.apply(scene, surroundings.palette().getValue());
    return drawn(scene, pane);
  }

  private WindowPicture.Drawn drawn(Scene scene, TimelinePane pane) {
    if (span != null) {
      pane.showAtFirst(span);
    }
    return new WindowPicture.Drawn(scene, pane);
  }

  private Surroundings surroundings() {
    Look.loadTypefaces();
    return new Surroundings(
        new Words(Locale.getDefault(Locale.Category.DISPLAY)),
        new SimpleObjectProperty<>(appearance == Appearance.DARK ? Palette.DARK : Palette.LIGHT),
        new SimpleObjectProperty<>(true),
        new Workers());
  }
}
