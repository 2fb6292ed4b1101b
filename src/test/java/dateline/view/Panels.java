package dateline.view;

import dateline.render.Palette;
import dateline.settings.Preferences;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

/** Runs panels in tests: on the JavaFX thread, laid out at once, without a window. */
public final class Panels {

  private Panels() {}

  /** Does something on the JavaFX thread and waits for it. */
  public static <T> T on(Callable<T> work) throws Exception {
    return Toolkit.call(
        () -> {
          try {
            return work.call();
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  /** Tests something on the JavaFX thread. */
  public static void test(Body body) throws Exception {
    on(
        () -> {
          body.run();
          return true;
        });
  }

  /** What a test does. */
  public interface Body {
    void run() throws Exception;
  }

  /** English words, light colours, no motion, and background work done at once. */
  public static Surroundings surroundings() {
    return surroundings(
        new Background() {
          @Override
          public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
            then.accept(task.get());
          }
        });
  }

  public static Surroundings surroundings(Background background) {
    return new Surroundings(
        new Words(Locale.ENGLISH),
        new SimpleObjectProperty<>(Palette.LIGHT),
        new SimpleObjectProperty<>(true),
        background);
  }

  /** The same with text of a size, in percent of the ordinary one. */
  public static Surroundings surroundings(int textSize) {
    Surroundings ordinary = surroundings();
    return new Surroundings(
        ordinary.words(),
        ordinary.palette(),
        ordinary.stillness(),
        ordinary.background(),
        new SimpleObjectProperty<>(Preferences.DEFAULT.withTextSize(textSize)));
  }

  /** Puts a panel in a scene of this size, dressed and laid out. */
  public static Scene scene(Control panel, double width, double height) {
    Look.loadTypefaces();
    Scene scene = new Scene(new BorderPane(panel), width, height);
    Look.apply(
        scene,
        Palette.LIGHT,
        panel instanceof Panel one ? one.surroundings().textScale().getValue() : 1);
    layOut(scene);
    return scene;
  }

  /** Lays out what changed. */
  public static void layOut(Scene scene) {
    Parent root = scene.getRoot();
    root.resize(scene.getWidth(), scene.getHeight());
    // What the first layout makes (cells, for one) is dressed and laid out by the second.
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  public static void press(EventTarget target, KeyCode... keys) {
    for (KeyCode key : keys) {
      Event.fireEvent(
          target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
  }

  /** Clicks at a place of a node. */
  public static void click(EventTarget target, double x, double y) {
    Event.fireEvent(
        target,
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            null));
  }
}
