package dateline.view.shell;

/** What the menu and the toolbar ask of the window itself. */
public interface ShellCommands {

  void openFile();

  void closeWindow();

  void switchTheme();

  void switchFullScreen();

  void showKeys();

  void showAbout();
}
