package dateline.view.find;

/** What else of a window shows what was found. */
public interface Ways {

  /** Shows the disagreements in the large panel. */
  void showDisagreements();

  /** Shows all notes in the large panel. */
  void showNotes();
}
