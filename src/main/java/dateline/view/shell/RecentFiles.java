package dateline.view.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** The files opened of late, as the menu shows them. */
public interface RecentFiles {

  /** Absolute paths, the latest first. */
  ObservableValue<List<String>> paths();

  /** Finds out which of them are not there now, and tells it later on the same thread. */
  void findMissing(Consumer<Set<String>> then);

  void open(String path);

  /** Forgets all of them; the files stay. */
  void clear();
}
