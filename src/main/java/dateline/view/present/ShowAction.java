package dateline.view.present;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the speaker can do during a show, with the keys that it has by default, in the order of the
 * list of keys.
 */
public enum ShowAction {
  NEXT("RIGHT", "DOWN", "PAGE_DOWN", "SPACE", "N"),
  PREVIOUS("LEFT", "UP", "PAGE_UP", "BACK_SPACE", "P"),
  NEXT_STOP("Alt+PAGE_DOWN"),
  PREVIOUS_STOP("Alt+PAGE_UP"),
  FIRST("HOME"),
  LAST("END"),
  GO_TO("G"),
  OVERVIEW("O", "Ctrl+DIGIT3"),
  DISSENT("D"),
  QUESTION("Q"),
  HIDE_LATER("H"),
  BLACK("B", "PERIOD"),
  WHITE("W", "COMMA"),
  FREEZE("F"),
  POINTER("Ctrl+L"),
  SPOTLIGHT("Ctrl+Shift+L"),
  PEN("Ctrl+P"),
  ERASE("E"),
  CONSOLE("S", "Ctrl+DIGIT1"),
  NOTES("Ctrl+DIGIT2"),
  LARGER("Ctrl+PLUS", "Ctrl+EQUALS", "Ctrl+ADD", "Ctrl+Shift+EQUALS"),
  SMALLER("Ctrl+MINUS", "Ctrl+SUBTRACT"),
  TIMER("Ctrl+T"),
  RESET_TIMER("Ctrl+Shift+T"),
  AUTO("A"),
  SLOWER("OPEN_BRACKET"),
  FASTER("CLOSE_BRACKET"),
  LOOP("L"),
  GROUND("Ctrl+Shift+D"),
  SWAP("X"),
  FULL_SCREEN("F11"),
  KEYS("F1"),
  /** A clicker's button for the show sends F5 and Esc in turn; during a show F5 does nothing. */
  ALREADY("F5", "Shift+F5"),
  LEAVE("ESCAPE");

  private final String keys;

  ShowAction(String... keys) {
    this.keys = String.join(" ", keys);
  }

  /** The keys that it has by default. */
  List<Chord> chords() {
    return Stream.of(keys.split(" ")).map(Chord::of).toList();
  }

  /** The key of its words. */
  String key() {
    return "show.action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
