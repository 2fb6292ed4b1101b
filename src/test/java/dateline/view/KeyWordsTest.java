package dateline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.keys.Action;
import dateline.keys.Action.Section;
import dateline.keys.Chord;
import dateline.keys.KeyMap;
import dateline.keys.WindowAction;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeyWordsTest {

  private final Words words = new Words(Locale.ENGLISH);
  private final KeyWords names = new KeyWords(words, KeyMap.DEFAULT);

  @Test
  void keysAreNamedAsTheyStandOnTheKeyboard() {
    assertEquals("Ctrl Shift T", names.of(Chord.of("Ctrl+Shift+T")));
    assertEquals("Page Down", names.of(Chord.of("PAGE_DOWN")));
    assertEquals("Alt 1", names.of(Chord.of("Alt+DIGIT1")));
    assertEquals(".", names.of(Chord.of("PERIOD")));
    assertEquals("?", names.of(Chord.of("'?'")));
  }

  @Test
  void otherPlacesOfTheSameKeyAreNotNamed() {
    assertEquals("Ctrl +", names.all(WindowAction.ZOOM_IN));
    assertEquals("Next event (Right)", names.tip(WindowAction.NEXT));
  }

  @Test
  void anActionWithoutAKeyIsNamedAlone() {
    KeyMap none = KeyMap.DEFAULT.with(WindowAction.NEXT, List.of());
    assertEquals("Next event", new KeyWords(words, none).tip(WindowAction.NEXT));
  }

  @Test
  void everyActionAndSectionHasWords() {
    for (Action action : Action.all()) {
      assertFalse(words.get(action.words()).isBlank());
    }
    for (Section section : Section.values()) {
      assertFalse(words.get(section.words()).isBlank());
    }
  }
}
