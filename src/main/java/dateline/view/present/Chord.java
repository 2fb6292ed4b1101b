package dateline.view.present;

import dateline.view.Words;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key, with the keys that are held with it.
 *
 * @param shortcut Ctrl, and Command on macOS
 */
record Chord(KeyCode code, boolean shortcut, boolean shift, boolean alt) {

  /**
   * Reads one as it is written in tables: {@code Ctrl+Shift+T}, {@code PAGE_DOWN}.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  static Chord of(String text) {
    KeyCode code = KeyCode.valueOf(text.substring(text.lastIndexOf('+') + 1));
    return new Chord(code, text.contains("Ctrl+"), text.contains("Shift+"), text.contains("Alt+"));
  }

  /** The keys of an event. */
  static Chord of(KeyEvent event) {
    return new Chord(
        event.getCode(), event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
  }

  /** Whether it is where some keyboards have a key that the list of keys names already. */
  boolean isAnotherSpelling() {
    return code == KeyCode.EQUALS || code == KeyCode.ADD || code == KeyCode.SUBTRACT;
  }

  /** For people: "Ctrl Shift T", "Page Down". */
  String words(Words words) {
    return (shortcut ? words.get("show.key.ctrl") + " " : "")
        + (alt ? words.get("show.key.alt") + " " : "")
        + (shift ? words.get("show.key.shift") + " " : "")
        + name(words);
  }

  private String name(Words words) {
    return switch (code) {
      case PERIOD -> ".";
      case COMMA -> ",";
      case PLUS -> "+";
      case MINUS -> "−";
      case OPEN_BRACKET -> "[";
      case CLOSE_BRACKET -> "]";
      case PAGE_DOWN, PAGE_UP, HOME, END, SPACE, BACK_SPACE, ESCAPE, LEFT, RIGHT, UP, DOWN ->
          words.get("show.key." + code.name().toLowerCase(Locale.ROOT));
      default -> code.getName();
    };
  }
}
