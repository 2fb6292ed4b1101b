package dateline.app;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Tells when a scene has been on the screen for the first time. */
final class FirstPaint {

  private FirstPaint() {}

  /**
   * Runs an action once, on the JavaFX thread, after the scene's first frame was laid out and
   * painted: at the beginning of the pulse that follows, so at most a sixtieth of a second late.
   */
  static void of(Scene scene, Runnable action) {
    AnimationTimer nextPulse =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            stop();
            action.run();
          }
        };
    Runnable laidOut =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            nextPulse.start();
          }
        };
    scene.addPostLayoutPulseListener(laidOut);
  }
}
