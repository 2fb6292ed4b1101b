package dateline.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.keys.KeyMap;
import dateline.keys.WindowAction;
import dateline.view.Panels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class WindowKeysTest {

  private final ObjectProperty<KeyMap> keys = new SimpleObjectProperty<>(KeyMap.DEFAULT);
  private final List<WindowAction> done = new ArrayList<>();

  /** Does something with a pane and a text field of a window. */
  private void inWindow(BiConsumer<Pane, TextField> test) throws Exception {
    Panels.test(
        () -> {
          Pane pane = new Pane();
          TextField field = new TextField();
          WindowKeys.install(new Scene(new Pane(pane, field)), keys, done::add);
          test.accept(pane, field);
        });
  }

  private static void press(Node target, KeyCode code, boolean control) {
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
  }

  private static void type(Node target, String character) {
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  @Test
  void keysDoWhatTheMapSays() throws Exception {
    inWindow(
        (pane, field) -> {
          press(pane, KeyCode.RIGHT, false);
          press(pane, KeyCode.O, true);
          press(pane, KeyCode.O, false);
          type(pane, "?");
        });
    assertEquals(List.of(WindowAction.NEXT, WindowAction.OPEN, WindowAction.KEYS), done);
  }

  @Test
  void changesCountAtOnce() throws Exception {
    inWindow(
        (pane, field) -> {
          keys.set(KeyMap.of(Map.of("next", List.of("Z"))));
          press(pane, KeyCode.RIGHT, false);
          press(pane, KeyCode.Z, false);
        });
    assertEquals(List.of(WindowAction.NEXT), done);
  }

  @Test
  void whatIsTypedIntoATextFieldIsText() throws Exception {
    inWindow(
        (pane, field) -> {
          press(field, KeyCode.N, false);
          press(field, KeyCode.HOME, false);
          type(field, "?");
          press(field, KeyCode.F5, false);
        });
    assertEquals(List.of(WindowAction.PRESENT), done);
  }

  @Test
  void aKeyThatAMenuNamesDoesNothingByItself() {
    assertFalse(
        new ShownKey("Ctrl O")
            .match(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, false, true, false, false)));
  }
}
