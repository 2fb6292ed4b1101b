package dateline.app;

import dateline.app.Loading.Failed;
import dateline.app.Loading.Ready;
import dateline.model.Problem;
import dateline.render.Palette;
import dateline.session.OpenTimeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the window to be drawn.
 *
 * @param timeline what the window shows
 * @param size of the window's content
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
  void writeTo(PngFile output) throws IOException {
    OpenTimeline open =
        switch (Loading.load(timeline)) {
          case Ready(OpenTimeline ready) -> ready;
          case Failed(String name, List<Problem> problems) ->
              throw new IllegalArgumentException(
                  problems.isEmpty() ? name : problems.getFirst().toString());
        };
    int selected = event == null ? -1 : open.position(event);
    if (event != null && selected < 0) {
      throw new IllegalArgumentException("there is no event \"" + event + "\" in " + timeline);
    }
    WindowPicture.needNoScreen();
    output.write(WindowPicture.draw(size, 1, () -> app().scene(open, selected)));
  }

  private DatelineApp app() {
    Palette palette = appearance == Appearance.DARK ? Palette.DARK : Palette.LIGHT;
    return new DatelineApp(palette, new SimpleObjectProperty<>(true), new Workers());
  }
}
