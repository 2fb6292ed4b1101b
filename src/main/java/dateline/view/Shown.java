package dateline.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Ties what a node does to the time in which it is shown. */
public final class Shown {

  private Shown() {}

  /**
   * Has a node follow a value that outlives its window, such as a setting: at once, and from then
   * on while it is in a window on the screen. It holds nobody back when it is thrown away.
   */
  public static <T> void follow(Node node, ObservableValue<T> value, Consumer<T> follower) {
    ObservableValue<Boolean> onScreen =
        node.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    follower.accept(value.getValue());
    value
        .when(onScreen)
        .subscribe(
            (_, now) -> {
              if (now != null) {
                follower.accept(now);
              }
            });
  }
}
