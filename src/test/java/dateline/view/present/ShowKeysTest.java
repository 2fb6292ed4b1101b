package dateline.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.session.show.Shows;
import dateline.session.show.Walk;
import dateline.view.Toolkit;
import dateline.view.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.Scene;
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
    Event.fireEvent(
        scene.getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
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
  void noKeyHasTwoMeaningsAndEveryActionHasAKeyAndWords() {
    Words words = new Words(Locale.ENGLISH);
    Set<Chord> taken = new HashSet<>();
    for (ShowAction action : ShowAction.values()) {
      assertFalse(action.chords().isEmpty());
      assertFalse(words.get(action.key()).isEmpty());
      for (Chord chord : action.chords()) {
        assertTrue(taken.add(chord), chord.toString());
      }
    }
    assertEquals("Ctrl Shift T", Chord.of("Ctrl+Shift+T").words(words));
    assertEquals("Page Down", Chord.of("PAGE_DOWN").words(words));
    assertEquals(".", Chord.of("PERIOD").words(words));
  }
}
