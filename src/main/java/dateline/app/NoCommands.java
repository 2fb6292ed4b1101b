package dateline.app;

import dateline.view.shell.ShellCommands;

/** For a picture of the window, in which nobody can press anything. */
final class NoCommands implements ShellCommands {

  @Override
  public void openFile() {}

  @Override
  public void closeWindow() {}

  @Override
  public void present(boolean here) {}

  @Override
  public void switchTheme() {}

  @Override
  public void switchFullScreen() {}

  @Override
  public void showSettings() {}

  @Override
  public void showKeys() {}

  @Override
  public void showManual() {}

  @Override
  public void showAbout() {}
}
