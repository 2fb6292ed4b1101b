package dateline.view.shell;

import dateline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The files opened of late; what is missing is greyed out once that is known. */
final class RecentMenu extends Menu {

  private final Words words;
  private final RecentFiles files;

  RecentMenu(Words words, RecentFiles files) {
    super(words.get("menu.recent"));
    this.words = words;
    this.files = files;
    files.paths().subscribe(this::list);
    setOnShowing(_ -> files.findMissing(this::grey));
  }

  private void list(List<String> paths) {
    List<MenuItem> items = new ArrayList<>();
    for (String path : paths) {
      MenuItem item = new MenuItem(label(path));
      item.setMnemonicParsing(false);
      item.setUserData(path);
      item.setOnAction(_ -> files.open(path));
      items.add(item);
    }
    MenuItem clear = new MenuItem(words.get("action.clear-recent"));
    clear.setOnAction(_ -> files.clear());
    items.add(new SeparatorMenuItem());
    items.add(clear);
    getItems().setAll(items);
    setDisable(paths.isEmpty());
  }

  private void grey(Set<String> missing) {
    for (MenuItem item : getItems()) {
      if (item.getUserData() instanceof String path) {
        boolean gone = missing.contains(path);
        item.setDisable(gone);
        item.setText(gone ? words.get("recent.missing", label(path)) : label(path));
      }
    }
  }

  /** The file's name, and after it the folder that it is in. */
  private String label(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return slash < 0
        ? path
        : words.get("recent.file", path.substring(slash + 1), path.substring(0, slash + 1));
  }
}
