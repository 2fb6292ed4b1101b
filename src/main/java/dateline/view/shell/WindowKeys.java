package dateline.view.shell;

import dateline.keys.Chord;
import dateline.keys.Chord.Press;
import dateline.keys.KeyMap;
import dateline.keys.WindowAction;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a window, wherever the focus is, unless what has it takes them for itself: a text
 * field takes all that is typed, other controls those that they handle.
 */
public final class WindowKeys {

  private final ObservableValue<KeyMap> keys;
  private final Consumer<WindowAction> perform;

  private WindowKeys(ObservableValue<KeyMap> keys, Consumer<WindowAction> perform) {
    this.keys = keys;
    this.perform = perform;
  }

  public static void install(
      Scene scene, ObservableValue<KeyMap> keys, Consumer<WindowAction> perform) {
    WindowKeys installed = new WindowKeys(keys, perform);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, installed::pressed);
    scene.addEventHandler(KeyEvent.KEY_TYPED, installed::typed);
  }

  private void pressed(KeyEvent event) {
    Press chord = Press.of(event);
    if (!chord.isPlain() || !(event.getTarget() instanceof TextInputControl)) {
      perform(keys.getValue().inWindow(chord), event);
    }
  }

  private void typed(KeyEvent event) {
    Chord chord = Chord.ofTyped(event);
    if (chord != null && !(event.getTarget() instanceof TextInputControl)) {
      perform(keys.getValue().inWindow(chord), event);
    }
  }

  private void perform(@Nullable WindowAction action, KeyEvent event) {
    if (action != null) {
      perform.accept(action);
      event.consume();
    }
  }
}
