package dateline.view.shell;

import java.util.List;
import javafx.scene.control.MenuItem;

/** What the menu and the toolbar ask of finding and filtering. */
public interface FindCommands {

  /** Opens the line to type into. */
  void find();

  void nextMatch();

  void previousMatch();

  /** Shows the panel of the filter, or puts it away. */
  void toggleFilter();

  void clearFilter();

  /** Asks for a name to save the filter under. */
  void saveFilter();

  /** An entry for each saved filter, made anew. */
  List<MenuItem> savedFilters();
}
