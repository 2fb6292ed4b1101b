package dateline.app;

import dateline.view.Look;
import dateline.view.Prose;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks something that a window cannot go on without, over that window. */
final class Question {

  private static final double WIDTH = 560;

  private Question() {}

  /**
   * Waits for the user.
   *
   * @param title of the dialog's own window
   * @param asked the question itself
   * @param means what follows from the answers
   * @return the chosen one of the answers; cancel when the dialog was closed
   */
  static ButtonType ask(
      OpenWindow window, String title, String asked, String means, List<ButtonType> answers) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
    alert.setTitle(title);
    alert.setHeaderText(null);
    alert.setGraphic(null);
    VBox content = new VBox(Prose.label(asked, "asked"));
    content.getStyleClass().add("asking");
    means.lines().forEach(line -> content.getChildren().add(Prose.label(line, "means")));
    DialogPane pane = alert.getDialogPane();
    pane.setContent(content);
    pane.setPrefWidth(WIDTH);
    pane.getButtonTypes().setAll(answers);
    for (ButtonType answer : answers) {
      Button button = (Button) pane.lookupButton(answer);
      button.setMinWidth(Region.USE_PREF_SIZE);
      ButtonBar.setButtonUniformSize(button, false);
    }
    alert.initOwner(window.stage());
    Look.apply(alert.getDialogPane().getScene(), window.surroundings().palette().getValue());
    return alert.showAndWait().orElse(ButtonType.CANCEL);
  }
}
