package dateline.app;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Lets something fail in a window, reads the dialog, presses its buttons, and prints all that. */
final class FailureScene {

  private FailureScene() {}

  public static void main(String[] arguments) {
    Thread.setDefaultUncaughtExceptionHandler(
        new UncaughtFailures(new FailureAlert(), Platform::runLater, System.err));
    Platform.startup(() -> {});
    Platform.runLater(FailureScene::fail);
  }

  private static void fail() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new Label("Dateline"), 400, 300));
    stage.show();
    Platform.runLater(FailureScene::readDialog);
    throw new IllegalStateException("the scene's own failure");
  }

  private static void readDialog() {
    Optional<DialogPane> dialog =
        List.copyOf(Window.getWindows()).stream()
            .map(window -> window.getScene().getRoot())
            .filter(DialogPane.class::isInstance)
            .map(DialogPane.class::cast)
            .findFirst();
    if (dialog.isEmpty()) {
      Platform.runLater(FailureScene::readDialog);
      return;
    }
    DialogPane pane = dialog.get();
    System.out.println("header: " + pane.getHeaderText());
    System.out.println("message: " + pane.getContentText().replaceAll("\\R+", " "));
    press(pane, 0);
    System.out.println("still open: " + pane.getScene().getWindow().isShowing());
    System.out.println(
        "copied: " + Clipboard.getSystemClipboard().getString().contains("own failure"));
    press(pane, 1);
    Platform.runLater(
        () -> {
          System.out.println("open windows: " + Window.getWindows().size());
          Platform.exit();
        });
  }

  private static void press(DialogPane pane, int button) {
    Node node = pane.lookupButton(pane.getButtonTypes().get(button));
    ((Button) node).fire();
  }
}
