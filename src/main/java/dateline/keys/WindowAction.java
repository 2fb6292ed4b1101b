package dateline.keys;

import java.util.List;
import java.util.stream.Stream;

/** What the user can do in the window. */
public enum WindowAction implements Action {
  NEW_WINDOW(Section.FILE, "Ctrl+N"),
  OPEN(Section.FILE, "Ctrl+O"),
  SAVE_BUNDLE(Section.FILE, "Ctrl+Shift+S"),
  CLOSE(Section.FILE, "Ctrl+W"),
  SETTINGS(Section.FILE, "Ctrl+COMMA"),

  UNDO(Section.NOTES, "Ctrl+Z"),
  REDO(Section.NOTES, "Ctrl+Shift+Z", "Ctrl+Y"),
  STAR(Section.NOTES, "Ctrl+D"),
  NOTE(Section.NOTES, "Ctrl+E"),
  PASSAGE_NOTE(Section.NOTES, "Ctrl+Shift+E"),

  NEXT(Section.STEP, "RIGHT", "DOWN", "PAGE_DOWN", "SPACE", "N"),
  PREVIOUS(Section.STEP, "LEFT", "UP", "PAGE_UP", "BACK_SPACE", "P"),
  FIRST(Section.STEP, "HOME"),
  LAST(Section.STEP, "END"),
  THREAD_ON(Section.STEP, "Ctrl+RIGHT"),
  THREAD_BACK(Section.STEP, "Ctrl+LEFT"),

  ZOOM_IN(Section.PANE, "Ctrl+PLUS", "Ctrl+EQUALS", "Ctrl+ADD", "Ctrl+Shift+EQUALS"),
  ZOOM_OUT(Section.PANE, "Ctrl+MINUS", "Ctrl+SUBTRACT"),
  SHOW_ALL(Section.PANE, "Ctrl+DIGIT0", "Ctrl+NUMPAD0"),
  SHOW_SELECTED(Section.PANE, "Ctrl+DIGIT9"),
  GO_TO_DATE(Section.PANE, "Ctrl+J"),
  VIEW_BACK(Section.PANE, "Alt+LEFT"),
  VIEW_FORWARD(Section.PANE, "Alt+RIGHT"),
  LEGEND(Section.PANE, "Ctrl+K"),
  ALL_LANES(Section.PANE),

  NEXT_PASSAGE(Section.READ, "']'"),
  PREVIOUS_PASSAGE(Section.READ, "'['"),
  UNCITED(Section.READ, "U"),
  KNOWN_BY(Section.READ),

  FIND(Section.FIND, "Ctrl+F", "'/'"),
  FIND_NEXT(Section.FIND, "Ctrl+G"),
  FIND_PREVIOUS(Section.FIND, "Ctrl+Shift+G"),
  FILTER(Section.FIND, "Ctrl+Shift+F"),
  FILTER_CLEAR(Section.FIND),
  FILTER_SAVE(Section.FIND),

  TIMELINE(Section.FACES, "Alt+DIGIT1"),
  TABLE(Section.FACES, "Alt+DIGIT2"),
  MATRIX(Section.FACES, "Alt+DIGIT3"),
  DISAGREEMENTS(Section.FACES, "Alt+DIGIT4"),
  HEALTH(Section.FACES, "Alt+DIGIT5"),
  BESIDE(Section.FACES, "Alt+DIGIT6"),
  NOTES(Section.FACES, "Alt+DIGIT7"),

  PRESENT(Section.PRESENT, "F5"),
  PRESENT_HERE(Section.PRESENT, "Shift+F5"),
  PRESENT_SHOWN(Section.PRESENT),
  EDIT_TOURS(Section.PRESENT, "Ctrl+T"),

  THEME(Section.WINDOW, "Ctrl+Shift+D"),
  FULL_SCREEN(Section.WINDOW, "F11"),
  KEYS(Section.WINDOW, "F1", "'?'"),
  MANUAL(Section.WINDOW, "Ctrl+F1"),
  ABOUT(Section.WINDOW);

  private final Section section;
  private final String keys;

  WindowAction(Section section, String... keys) {
    this.section = section;
    this.keys = String.join(" ", keys);
  }

  @Override
  public String id() {
    return Action.word(this);
  }

  @Override
  public String words() {
    return (section == Section.FACES ? "face." : "action.") + Action.word(this);
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public List<Chord> defaults() {
    return keys.isEmpty() ? List.of() : Stream.of(keys.split(" ")).map(Chord::of).toList();
  }
}
