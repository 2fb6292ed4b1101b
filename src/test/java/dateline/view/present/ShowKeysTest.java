package dateline.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.keys.KeyMap;
import dateline.keys.ShowAction;
import dateline.session.show.Shows;
import dateline.session.show.Walk;
import dateline.view.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class ShowKeysTest {

  private static final long MILLI = 1_000_000;

  private final AtomicLong now = new AtomicLong();
  private final Performance performance =
      new Performance(Walk.start(Shows.story()), false, now.get());

  private void press(Scene scene, KeyCode code, long at) {
    now.set(at * MILLI);
    Event.fireEvent(scene.getRoot(), key(code));
  }

  @Test
  void aClickerThatSendsAKeyTwiceStepsOnce() {
    Toolkit.run(
        () -> {
          Scene scene = new Scene(new Pane());
          new ShowKeys(performance, _ -> {}, now::get).install(scene);
          press(scene, KeyCode.PAGE_DOWN, 1000);
          press(scene, KeyCode.PAGE_DOWN, 1040);
          assertEquals(1, performance.walk().beat());
          press(scene, KeyCode.PAGE_DOWN, 1081);
          assertEquals(2, performance.walk().beat());
          press(scene, KeyCode.PAGE_UP, 1090);
          press(scene, KeyCode.PAGE_UP, 1091);
          assertEquals(1, performance.walk().beat());
          press(scene, KeyCode.RIGHT, 2000);
          press(scene, KeyCode.RIGHT, 2001);
          assertEquals(3, performance.walk().beat(), "other keys come from a keyboard");
        });
  }

  @Test
  void theUsersOwnKeysCount() {
    Toolkit.run(
        () -> {
          KeyMap own = KeyMap.of(Map.of("show.next", List.of("Z")));
          Performance show = new Performance(Walk.start(Shows.story()), false, 0, own);
          Scene scene = new Scene(new Pane());
          new ShowKeys(show, _ -> {}, now::get).install(scene);
          press(scene, KeyCode.Z, 1000);
          assertEquals(1, show.walk().beat());
          press(scene, KeyCode.PAGE_DOWN, 3000);
          assertEquals(1, show.walk().beat());
        });
  }

  @Test
  void whileOneSearchesLettersAreTextButAClickerStepsAndEscCloses() {
    Toolkit.run(
        () -> {
          TextField field = new TextField();
          Scene scene = new Scene(new Pane(field));
          new ShowKeys(performance, _ -> {}, now::get).install(scene);
          Event.fireEvent(field, key(KeyCode.N));
          assertEquals(0, performance.walk().beat());
          now.set(9000 * MILLI);
          Event.fireEvent(field, key(KeyCode.PAGE_DOWN));
          assertEquals(1, performance.walk().beat());
          performance.perform(ShowAction.KEYS);
          Event.fireEvent(field, key(KeyCode.ESCAPE));
          assertEquals(Performance.Sheet.NONE, performance.sheetProperty().get());
        });
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }
}
