package dateline.view.shell;

import dateline.keys.WindowAction;
import java.util.Locale;
import java.util.stream.Stream;

/** What the large panel shows: the same timeline in different ways. */
public enum Face {
  TIMELINE(WindowAction.TIMELINE),
  TABLE(WindowAction.TABLE),
  MATRIX(WindowAction.MATRIX),
  DISAGREEMENTS(WindowAction.DISAGREEMENTS),
  HEALTH(WindowAction.HEALTH),
  BESIDE(WindowAction.BESIDE),
  NOTES(WindowAction.NOTES);

  private final WindowAction action;

  Face(WindowAction action) {
    this.action = action;
  }

  /** What chooses it. */
  WindowAction action() {
    return action;
  }

  /** The face that an action chooses. */
  static Face of(WindowAction action) {
    return Stream.of(values()).filter(face -> face.action == action).findFirst().orElseThrow();
  }

  /** The end of its key among the words. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
