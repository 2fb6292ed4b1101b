package dateline.view.shell;

/** What the menu and the toolbar ask of the window itself. */
public interface ShellCommands {

  void openFile();

  void closeWindow();

  /** Begins a show; at the selected event, or at the start. */
  void present(boolean here);

  void switchTheme();

  void switchFullScreen();

  void showSettings();

  void showKeys();

  void showManual();

  void showAbout();
}
