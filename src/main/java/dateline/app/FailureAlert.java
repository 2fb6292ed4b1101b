package dateline.app;

import dateline.view.Words;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

/**
 * The dialog of a failure: what happened, where the log is, and a button to copy the details. In
 * the machine's language, since the settings may be what failed.
 */
final class FailureAlert implements FailureDialog {

  private static final double WIDTH = 480;

  @Override
  public void show(Failure failure) {
    Words words = new Words(Locale.getDefault(Locale.Category.DISPLAY));
    ButtonType copy = new ButtonType(words.get("failure.copy"), ButtonData.LEFT);
    Alert alert = new Alert(Alert.AlertType.ERROR, failure.message(words), copy, ButtonType.CLOSE);
    alert.setTitle("Dateline");
    alert.setHeaderText(words.get("failure.title"));
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
