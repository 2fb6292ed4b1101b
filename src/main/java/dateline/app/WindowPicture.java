package dateline.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** Draws a scene as the window would show it, without a screen. */
final class WindowPicture {

  private WindowPicture() {}

  /**
   * Chooses JavaFX's own window system, which needs no display, and drawing without a graphics
   * card. To be called before anything of JavaFX starts.
   */
  static void needNoScreen() {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /**
   * Starts the window system, shows the scene in a window of the size, and takes its picture once
   * its first frame was painted. The window is closed and the window system stopped.
   *
   * @param size of the window's content
   * @param scene makes the scene, on the JavaFX thread
   * @param taking makes the picture of the scene, on the JavaFX thread
   * @throws CompletionException with what making or drawing the scene threw
   */
  static <T> T draw(PictureSize size, Supplier<Scene> scene, Function<Scene, T> taking) {
    CompletableFuture<T> picture = new CompletableFuture<>();
    Platform.startup(() -> {});
    Platform.runLater(
        () -> onToolkitThread(picture, () -> show(size, scene.get(), taking, picture)));
    try {
      return picture.join();
    } finally {
      Platform.exit();
    }
  }

  private static <T> void show(
      PictureSize size, Scene scene, Function<Scene, T> taking, CompletableFuture<T> picture) {
    Stage stage = new Stage();
    stage.setScene(scene);
    // Iconified, it is laid out like any window but never copied to the headless screen, which is
    // smaller than most pictures.
    stage.setIconified(true);
    stage.setWidth(size.width());
    stage.setHeight(size.height());
    FirstPaint.of(
        scene, () -> onToolkitThread(picture, () -> picture.complete(taking.apply(scene))));
    stage.show();
  }

  /** The scene in pixels, one for each of the window's. */
  static Image pixels(PictureSize size, Scene scene) {
    int width = size.width();
    int height = size.height();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(new Rectangle2D(0, 0, width, height));
    parameters.setFill(scene.getFill());
    return scene.getRoot().snapshot(parameters, new WritableImage(width, height));
  }

  private static void onToolkitThread(CompletableFuture<?> picture, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      picture.completeExceptionally(e);
    }
  }
}
