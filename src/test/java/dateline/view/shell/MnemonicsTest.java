package dateline.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MnemonicsTest {

  @Test
  void eachEntryHasALetterOfItsOwnAtAWordWherePossible() {
    assertEquals(
        List.of("_Zoom in", "Zoom _out", "_Show all", "Show _it", "S_how", "_Файл"),
        Mnemonics.mark(List.of("Zoom in", "Zoom out", "Show all", "Show it", "Show", "Файл")));
  }

  @Test
  void withoutAFreeLetterTheTextStaysAsItIs() {
    assertEquals(List.of("_a", "a", "…"), Mnemonics.mark(List.of("a", "a", "…")));
  }

  @Test
  void anUnderscoreIsNoMark() {
    assertEquals(List.of("_a__b"), Mnemonics.mark(List.of("a_b")));
  }
}
