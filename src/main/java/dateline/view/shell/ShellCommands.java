package dateline.view.shell;

import dateline.model.Tour;
import org.jspecify.annotations.Nullable;

/** What the menu and the toolbar ask of the window itself. */
public interface ShellCommands {

  void newWindow();

  void openFile();

  RecentFiles recentFiles();

  /** Saves what is open as a bundle. */
  void saveBundle();

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
