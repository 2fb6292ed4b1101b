package dateline.view.shell;

/** What the menu and the toolbar ask of the panels. */
public interface PaneCommands {

  /** How much one press zooms. */
  double STEP = 1.5;

  /** Zooms about the middle; above 1 shows less time. */
  void zoom(double factor);

  void showAll();

  void showSelected();

  void askForDate();

  void showLegend();

  /** Selects a consequence of the selected event, or a cause. */
  void followThread(boolean onward);

  /** Goes to the next passage of the selected event on the reading side, or to the one before. */
  void stepPassage(boolean onward);

  void back();

  void forward();
}
