package dateline.view.timeline;

import dateline.time.Viewport;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Moves a viewport to another one, quickly at first and then settling. A new glide ends the old.
 */
final class Glide extends AnimationTimer {

  private static final double NANOS = 220e6;

  private final Consumer<Viewport> show;
  private @Nullable Viewport from;
  private @Nullable Viewport to;
  private long began = -1;

  Glide(Consumer<Viewport> show) {
    this.show = show;
  }

  void start(Viewport here, Viewport there) {
    from = here;
    to = there;
    began = -1;
    start();
  }

  /** Where the glide under way will end, or else the given view. */
  Viewport goal(Viewport here) {
    return to == null ? here : to;
  }

  @Override
  public void stop() {
    super.stop();
    from = null;
    to = null;
  }

  @Override
  public void handle(long now) {
    Viewport start = from;
    Viewport end = to;
    if (start == null || end == null) {
      stop();
      return;
    }
    if (began < 0) {
      began = now;
    }
    double part = Math.min(1, (now - began) / NANOS);
    double eased = 1 - Math.pow(1 - part, 3);
    if (part >= 1) {
      stop();
    }
    show.accept(start.towards(end, eased));
  }
}
