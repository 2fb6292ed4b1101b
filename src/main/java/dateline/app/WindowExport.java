package dateline.app;

import dateline.app.Loading.Failed;
import dateline.app.Loading.Ready;
import dateline.io.SafeFile;
import dateline.model.Problem;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import dateline.session.Session;
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
 * @param appearance the window's colours
 */
record WindowExport(
    Path timeline, PictureSize size, @Nullable String event, Appearance appearance) {

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
          case Failed(Path _, String name, List<Problem> problems) ->
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
              scene -> WindowWriting.svg((TimelinePane) scene.lookup(".timeline-pane"), open));
      SafeFile.write(output.path(), picture);
    } else {
      new PngFile(output.path())
          .write(
              WindowPicture.draw(
                  size,
                  () -> window(session(open, selected)),
                  scene -> WindowPicture.pixels(size, scene)));
    }
  }

  private static Session session(OpenTimeline open, int selected) {
    Session session = new Session(open);
    if (selected >= 0) {
      session.select(selected);
    }
    return session;
  }

  private Scene window(Session session) {
    Surroundings surroundings = surroundings();
    Notices notices = new Notices(surroundings.words());
    return new MainWindow(session, surroundings, new NoCommands(), notices).scene();
  }

  /** The pane without the strip at its foot, so that what is above it has the size. */
  private Scene pane(Session session) {
    Surroundings surroundings = surroundings();
    TimelinePane pane = new TimelinePane(session, surroundings);
    pane.setMinHeight(size.height() + pane.overviewHeight());
    Scene scene = new Scene(new StackPane(pane));
    Look.apply(scene, surroundings.palette().getValue());
    return scene;
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
