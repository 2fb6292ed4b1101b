package dateline.app;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

/** The dialog of a failure: what happened, where the log is, and a button to copy the details. */
final class FailureAlert implements FailureDialog {

  private static final double WIDTH = 480;

  @Override
  public void show(Failure failure) {
    ButtonType copy = new ButtonType("Copy details", ButtonData.LEFT);
    Alert alert = new Alert(Alert.AlertType.ERROR, failure.message(), copy, ButtonType.CLOSE);
    alert.setTitle("Dateline");
    alert.setHeaderText("Something went wrong");
    alert.getDialogPane().setPrefWidth(WIDTH);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    Node copyButton = alert.getDialogPane().lookupButton(copy);
    copyButton.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(failure.details());
          Clipboard.getSystemClipboard().setContent(content);
          event.consume();
        });
    alert.showAndWait();
  }
}
