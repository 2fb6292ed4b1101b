package dateline.view.settings;

import dateline.view.Prose;
import dateline.view.settings.KeysEditor.KeyRow;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line of the list of keys to change. */
final class KeyCell extends ListCell<KeyRow> {

  private final Label what = new Label();
  private final Label clash = Prose.label("", "keys-clash");
  private final FlowPane caps = new FlowPane();
  private final VBox told = new VBox(what, clash);
  private final HBox line = new HBox(told, caps);

  KeyCell() {
    caps.getStyleClass().add("key-caps");
    caps.setAlignment(Pos.CENTER_RIGHT);
    caps.setPrefWrapLength(260);
    line.getStyleClass().add("keys-line");
    told.setMinWidth(0);
    told.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(told, Priority.ALWAYS);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(KeyRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    getStyleClass().remove("heading");
    setAccessibleText("");
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case KeyRow.Heading(String text) -> {
        getStyleClass().add("heading");
        setText(text);
      }
      case KeyRow.OfAction of -> {
        what.setText(of.changed() ? of.what() + " •" : of.what());
        clash.setText(of.clash());
        clash.setVisible(!of.clash().isEmpty());
        clash.setManaged(clash.isVisible());
        caps.getChildren()
            .setAll(of.keys().stream().map(key -> Prose.label(key, "key-cap")).toList());
        setAccessibleText(of.what() + ": " + String.join(", ", of.keys()) + " " + of.clash());
        setGraphic(line);
      }
    }
  }
}
