package dateline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private final History<String> history = new History<>("");

  @Test
  void undoAndRedoGoThroughWhatWasSet() {
    history.set("a");
    history.set("b");
    history.undo();
    assertEquals("a", history.get());
    history.undo();
    history.undo();
    assertEquals("", history.get());
    assertFalse(history.undoableProperty().get());
    history.redo();
    history.redo();
    history.redo();
    assertEquals("b", history.get());
    assertFalse(history.redoableProperty().get());
  }

  @Test
  void aNewChangeForgetsWhatWasUndone() {
    history.set("a");
    history.undo();
    history.set("b");
    history.redo();
    assertEquals("b", history.get());
    history.undo();
    assertEquals("", history.get());
  }

  @Test
  void typingOnAtOneThingIsOneStepUntilItIsSettled() {
    history.set("a", "note");
    history.set("ab", "note");
    history.settle();
    history.set("abc", "note");
    history.set("abcd", "other");
    history.undo();
    assertEquals("abc", history.get());
    history.undo();
    assertEquals("ab", history.get());
    history.undo();
    assertEquals("", history.get());
  }

  @Test
  void whatIsEqualIsNoStep() {
    history.set("");
    assertFalse(history.undoableProperty().get());
  }

  @Test
  void whatAnotherChangedIsNotUndone() {
    history.set("a");
    history.set("ab");
    history.undo();
    history.rebase(value -> value + "!");
    assertEquals("a!", history.get());
    history.redo();
    assertEquals("ab!", history.get());
    history.undo();
    history.undo();
    assertEquals("!", history.get());
  }

  @Test
  void theOldestStepsAreForgotten() {
    for (int i = 0; i < 2 * History.MOST_STEPS; i++) {
      history.set(String.valueOf(i));
    }
    while (history.undoableProperty().get()) {
      history.undo();
    }
    assertEquals(String.valueOf(History.MOST_STEPS - 1), history.get());
  }

  @Test
  void itAgreesWithAListAndAPlaceInIt() {
    Random random = new Random(7);
    List<String> values = new ArrayList<>(List.of(""));
    int at = 0;
    for (int i = 0; i < 2000; i++) {
      switch (random.nextInt(3)) {
        case 0 -> {
          history.undo();
          at = Math.max(0, at - 1);
        }
        case 1 -> {
          history.redo();
          at = Math.min(values.size() - 1, at + 1);
        }
        default -> {
          values = new ArrayList<>(values.subList(0, at + 1));
          values.add(String.valueOf(i));
          at++;
          history.set(String.valueOf(i));
        }
      }
      assertEquals(values.get(at), history.get());
      assertEquals(at > 0, history.undoableProperty().get());
      assertEquals(at < values.size() - 1, history.redoableProperty().get());
      assertTrue(at < History.MOST_STEPS);
    }
  }
}
