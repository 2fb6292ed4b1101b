package dateline.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.keys.Action.Context;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeyMapTest {

  @Test
  void asTheProgramComesNoKeyHasTwoMeanings() {
    assertEquals(List.of(), KeyMap.DEFAULT.clashes());
  }

  @Test
  void namesOfActionsAreAllDifferent() {
    Set<String> names = Action.all().stream().map(Action::id).collect(Collectors.toSet());
    assertEquals(Action.all().size(), names.size());
  }

  @Test
  void everyDefaultKeyMeansItsAction() {
    for (Action action : Action.all()) {
      for (Chord chord : action.defaults()) {
        assertEquals(action, KeyMap.DEFAULT.holder(action.section().context(), chord));
      }
    }
  }

  @Test
  void theSameKeyMayMeanAnotherThingInAShow() {
    assertEquals(WindowAction.PREVIOUS, KeyMap.DEFAULT.inWindow(Chord.of("P")));
    assertEquals(ShowAction.PEN, KeyMap.DEFAULT.inShow(Chord.of("Ctrl+P")));
    assertNull(KeyMap.DEFAULT.inWindow(Chord.of("B")));
    assertEquals(ShowAction.BLACK, KeyMap.DEFAULT.inShow(Chord.of("B")));
  }

  @Test
  void changedKeysReplaceTheDefaultOnes() {
    KeyMap keys = KeyMap.of(Map.of("next", List.of("Ctrl+Shift+X", "'ю'")));
    assertEquals(WindowAction.NEXT, keys.inWindow(Chord.of("Ctrl+Shift+X")));
    assertEquals(WindowAction.NEXT, keys.inWindow(Chord.of("'ю'")));
    assertNull(keys.inWindow(Chord.of("RIGHT")));
    assertEquals(ShowAction.NEXT, keys.inShow(Chord.of("RIGHT")), "only in the window");
  }

  @Test
  void theUsersChoiceGoesBeforeADefaultAndTheClashIsSaid() {
    KeyMap keys = KeyMap.of(Map.of("about", List.of("F5")));
    assertEquals(WindowAction.ABOUT, keys.inWindow(Chord.of("F5")));
    assertEquals(
        List.of(new KeyMap.Clash(Chord.of("F5"), WindowAction.ABOUT, WindowAction.PRESENT)),
        keys.clashes());
  }

  @Test
  void ofTwoChoicesTheEarlierInTheListCounts() {
    KeyMap keys = KeyMap.of(Map.of("first", List.of("Q"), "last", List.of("Q")));
    assertEquals(WindowAction.FIRST, keys.inWindow(Chord.of("Q")));
    assertEquals(1, keys.clashes().size());
  }

  @Test
  void aKeyAndTheCharacterThatItWritesMeetAsOne() {
    KeyMap keys = KeyMap.of(Map.of("last", List.of("OPEN_BRACKET")));
    assertEquals(WindowAction.PREVIOUS_PASSAGE, keys.clashes().getFirst().second());
    assertEquals(WindowAction.LAST, keys.holder(Context.WINDOW, Chord.of("'['")));
  }

  @Test
  void givingAKeyTakesItFromWhoHadIt() {
    KeyMap keys = KeyMap.DEFAULT.giving(WindowAction.ABOUT, Chord.of("N"));
    assertEquals(WindowAction.ABOUT, keys.inWindow(Chord.of("N")));
    assertFalse(keys.chords(WindowAction.NEXT).contains(Chord.of("N")));
    assertEquals(WindowAction.NEXT, keys.inWindow(Chord.of("RIGHT")));
    assertEquals(List.of(), keys.clashes());
    assertEquals(ShowAction.NEXT, keys.inShow(Chord.of("N")));
  }

  @Test
  void whatIsSetBackIsForgotten() {
    KeyMap keys = KeyMap.DEFAULT.with(WindowAction.NEXT, List.of()).reset(WindowAction.NEXT);
    assertEquals(Map.of(), keys.changes());
  }

  @Test
  void anActionMayHaveNoKeyAtAll() {
    KeyMap keys = KeyMap.DEFAULT.with(WindowAction.NEXT, List.of());
    assertNull(keys.first(WindowAction.NEXT));
    assertNull(keys.inWindow(Chord.of("RIGHT")));
    assertTrue(keys.isChanged(WindowAction.NEXT));
  }

  @Test
  void aShowCanAlwaysBeLeftAndNumbersAlwaysTyped() {
    KeyMap keys =
        KeyMap.of(
            Map.of("show.leave", List.of("Z"), "show.next", List.of("ESCAPE", "DIGIT7", "ENTER")));
    assertEquals(ShowAction.LEAVE, keys.inShow(Chord.of("ESCAPE")));
    assertEquals(ShowAction.LEAVE, keys.inShow(Chord.of("Z")));
    assertEquals(List.of(), keys.chords(ShowAction.NEXT));
    assertNull(keys.inShow(Chord.of("DIGIT7")));
  }

  @Test
  void whatNamesNoActionOrNoKeyIsPassedOverAndKept() {
    Map<String, List<String>> changes =
        Map.of(
            "of-a-later-time", List.of("F9"),
            "next", List.of("", "Ctrl+", "Hyper+X", "NO_SUCH", "'ab'", "''", "SHIFT", "Q", "Q"));
    KeyMap keys = KeyMap.of(changes);
    assertEquals(List.of(Chord.of("Q")), keys.chords(WindowAction.NEXT));
    assertEquals(changes, keys.changes());
    assertEquals(
        List.of("F9"), keys.with(WindowAction.LAST, List.of()).changes().get("of-a-later-time"));
  }

  @Test
  void chordsAreReadAsTheyAreWritten() {
    Random random = new Random(7);
    List<String> some = List.of("A", "DIGIT3", "PAGE_DOWN", "F12", "COMMA", "'?'", "'ж'", "'😀'");
    for (int i = 0; i < 200; i++) {
      String key = some.get(random.nextInt(some.size()));
      String held =
          key.startsWith("'")
              ? ""
              : (random.nextBoolean() ? "Ctrl+" : "")
                  + (random.nextBoolean() ? "Alt+" : "")
                  + (random.nextBoolean() ? "Shift+" : "");
      assertEquals(held + key, Chord.of(held + key).toString());
    }
  }
}
