package dateline.keys;

import java.util.List;
import java.util.stream.Stream;

/** What the speaker can do during a show. */
public enum ShowAction implements Action {
  NEXT(Section.SHOW_STEPS, "RIGHT", "DOWN", "PAGE_DOWN", "SPACE", "N"),
  PREVIOUS(Section.SHOW_STEPS, "LEFT", "UP", "PAGE_UP", "BACK_SPACE", "P"),
  NEXT_STOP(Section.SHOW_STEPS, "Alt+PAGE_DOWN"),
  PREVIOUS_STOP(Section.SHOW_STEPS, "Alt+PAGE_UP"),
  FIRST(Section.SHOW_STEPS, "HOME"),
  LAST(Section.SHOW_STEPS, "END"),
  GO_TO(Section.SHOW_STEPS, "G"),
  OVERVIEW(Section.SHOW_STEPS, "O", "Ctrl+DIGIT3"),
  DISSENT(Section.SHOW_STORY, "D"),
  QUESTION(Section.SHOW_STORY, "Q"),
  HIDE_LATER(Section.SHOW_STORY, "H"),
  BLACK(Section.SHOW_SCREEN, "B", "PERIOD"),
  WHITE(Section.SHOW_SCREEN, "W", "COMMA"),
  FREEZE(Section.SHOW_SCREEN, "F"),
  GROUND(Section.SHOW_SCREEN, "Ctrl+Shift+D"),
  POINTER(Section.SHOW_POINT, "Ctrl+L"),
  SPOTLIGHT(Section.SHOW_POINT, "Ctrl+Shift+L"),
  PEN(Section.SHOW_POINT, "Ctrl+P"),
  ERASE(Section.SHOW_POINT, "E"),
  CONSOLE(Section.SHOW_SPEAKER, "S", "Ctrl+DIGIT1"),
  NOTES(Section.SHOW_SPEAKER, "Ctrl+DIGIT2"),
  NO_NOTES(Section.SHOW_SPEAKER, "Ctrl+DIGIT4"),
  LARGER(Section.SHOW_SPEAKER, "Ctrl+PLUS", "Ctrl+EQUALS", "Ctrl+ADD", "Ctrl+Shift+EQUALS"),
  SMALLER(Section.SHOW_SPEAKER, "Ctrl+MINUS", "Ctrl+SUBTRACT"),
  TIMER(Section.SHOW_SPEAKER, "Ctrl+T"),
  RESET_TIMER(Section.SHOW_SPEAKER, "Ctrl+Shift+T"),
  AUTO(Section.SHOW_AUTO, "A"),
  SLOWER(Section.SHOW_AUTO, "OPEN_BRACKET"),
  FASTER(Section.SHOW_AUTO, "CLOSE_BRACKET"),
  LOOP(Section.SHOW_AUTO, "L"),
  SWAP(Section.SHOW_WINDOWS, "X"),
  FULL_SCREEN(Section.SHOW_WINDOWS, "F11"),
  KEYS(Section.SHOW_WINDOWS, "F1", "'?'"),
  /** A clicker's button for the show sends F5 and Esc in turn; during a show F5 does nothing. */
  ALREADY(Section.SHOW_WINDOWS, "F5", "Shift+F5"),
  LEAVE(Section.SHOW_WINDOWS, "ESCAPE");

  private final Section section;
  private final String keys;

  ShowAction(Section section, String... keys) {
    this.section = section;
    this.keys = String.join(" ", keys);
  }

  @Override
  public String id() {
    return "show." + Action.word(this);
  }

  @Override
  public String words() {
    return "show.action." + Action.word(this);
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public List<Chord> defaults() {
    return Stream.of(keys.split(" ")).map(Chord::of).toList();
  }
}
