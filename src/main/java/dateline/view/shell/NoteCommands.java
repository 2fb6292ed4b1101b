package dateline.view.shell;

/** What the menu asks of the user's notes. */
public interface NoteCommands {

  /** Puts a star on what is selected, or takes it away. */
  void switchStar();

  /** Puts the keyboard into the note on the selected event. */
  void write();

  /** Puts the keyboard into the note on the passage that is read. */
  void writeOnPassage();
}
