package dateline.app;

import java.io.IOException;
import java.nio.file.Path;
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
   */
  void writeTo(PngFile output) throws IOException {
    WindowPicture.needNoScreen();
    Launch launch = new Launch(timeline, Timings.ofThisProcess());
    DatelineApp app = new DatelineApp(launch);
    output.write(WindowPicture.draw(size, 1, () -> app.scene(size.width(), size.height())));
  }
}
