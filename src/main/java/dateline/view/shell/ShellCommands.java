package dateline.view.shell;

/** What the menu and the toolbar ask of the window itself. */
public interface ShellCommands {

  void newWindow();

  void openFile();

  RecentFiles recentFiles();

  /** Saves what is open as a bundle. */
  void saveBundle();

  void closeWindow();

  /** Begins a show; at the selected event, or at the start. */
  void present(boolean here);

  /** Begins a show of the events that stepping visits. */
  void presentShown();

  /**
   * Begins a show of a tour.
   *
   * @param id of a tour of the session
   */
  void presentTour(String id);

  /** Opens the desk at which tours are made. */
  void editTours();

  void switchTheme();

  void switchFullScreen();

  void showSettings();

  void showKeys();

  void showManual();

  void showAbout();
}
