package dateline.view.shell;

import dateline.view.Words;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** All keys, and what the mouse does. */
public final class KeysDialog extends Dialog<Void> {

  private static final List<String> ROWS =
      List.of(
          "step", "ends", "zoom", "all", "history", "wheel", "pan", "span", "column", "centre",
          "passage", "star", "note", "undo", "open", "theme", "full", "help");

  public KeysDialog(Window owner, Words words) {
    initOwner(owner);
    setTitle(words.get("keys.title"));
    GridPane grid = new GridPane(24, 8);
    for (int row = 0; row < ROWS.size(); row++) {
      Label what = new Label(words.get("keys." + ROWS.get(row)));
      Label keys = new Label(words.get("keys." + ROWS.get(row) + ".keys"));
      keys.getStyleClass().add("strong");
      grid.addRow(row, what, keys);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
  }
}
