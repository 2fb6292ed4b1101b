package dateline.view.shell;

/** What the menu, the toolbar and the keys can ask for beyond what the session offers. */
public interface ShellCommands {

  void openFile();

  void closeWindow();

  void zoomIn();

  void zoomOut();

  void showAll();

  void viewBack();

  void viewForward();

  void switchTheme();

  void switchFullScreen();

  void showKeys();

  void showAbout();
}
