package dateline.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

/** Draws a window as it would be shown, without a screen. */
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
   * Starts the window system, shows the window's scene at the size, and returns its picture once
   * its timeline was painted, which may be worked out on another thread. The window is closed and
   * the window system stopped.
   *
   * @param size of the window's content
   * @param scale picture pixels per pixel of the window; 2 gives a picture of twice the size
   * @param window makes the window, on the JavaFX thread
   * @throws CompletionException with what making or drawing it threw
   */
  static Image draw(PictureSize size, double scale, Supplier<MainWindow> window) {
    CompletableFuture<Image> picture = new CompletableFuture<>();
    Platform.startup(() -> {});
    Platform.runLater(
        () -> onToolkitThread(picture, () -> show(size, scale, window.get(), picture)));
    try {
      return picture.join();
    } finally {
      Platform.exit();
    }
  }

  private static void show(
      PictureSize size, double scale, MainWindow window, CompletableFuture<Image> picture) {
    Scene scene = window.scene();
    Stage stage = new Stage();
    stage.setScene(scene);
    // Iconified, it is laid out like any window but never copied to the headless screen, which is
    // smaller than most pictures.
    stage.setIconified(true);
    stage.setWidth(size.width());
    stage.setHeight(size.height());
    FirstPaint.of(
        scene,
        () ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                if (window.timeline().frame() != null) {
                  stop();
                  onToolkitThread(picture, () -> picture.complete(paint(size, scale, scene)));
                }
              }
            }.start());
    stage.show();
  }

  private static Image paint(PictureSize size, double scale, Scene scene) {
    int width = (int) Math.round(size.width() * scale);
    int height = (int) Math.round(size.height() * scale);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setViewport(new Rectangle2D(0, 0, width, height));
    parameters.setFill(scene.getFill());
    return scene.getRoot().snapshot(parameters, new WritableImage(width, height));
  }

  private static void onToolkitThread(CompletableFuture<Image> picture, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      picture.completeExceptionally(e);
    }
  }
}
