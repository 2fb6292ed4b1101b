package dateline.app;

import dateline.model.Tour;
import dateline.view.shell.BriefScope;
import dateline.view.shell.ExportForm;
import dateline.view.shell.ShellCommands;
import org.jspecify.annotations.Nullable;

/** For a picture of the window, in which nobody can press anything. */
final class NoCommands implements ShellCommands {

  @Override
  public void openFile() {}

  @Override
  public void closeWindow() {}

  @Override
  public void export(ExportForm form, @Nullable Tour tour) {}

  @Override
  public void exportBrief(BriefScope scope, boolean withNotes) {}

  @Override
  public void printHandout(@Nullable Tour tour) {}

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
