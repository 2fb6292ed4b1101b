package dateline.view.shell;

import dateline.model.Tour;
import org.jspecify.annotations.Nullable;

/** What the menu and the toolbar ask of the window itself. */
public interface ShellCommands {

  void openFile();

  void closeWindow();

  /**
   * Asks where to, and writes what the window shows.
   *
   * @param tour the tour to hand out; null for the usual one, and where none is asked for
   */
  void export(ExportForm form, @Nullable Tour tour);

  /** Asks for a file, and writes a brief of some events to it. */
  void exportBrief(BriefScope scope, boolean withNotes);

  /**
   * Asks which printer, and prints the handout of a tour.
   *
   * @param tour null for the usual one
   */
  void printHandout(@Nullable Tour tour);

  /** Begins a show; at the selected event, or at the start. */
  void present(boolean here);

  void switchTheme();

  void switchFullScreen();

  void showSettings();

  void showKeys();

  void showManual();

  void showAbout();
}
