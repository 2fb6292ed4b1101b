package dateline.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window and what is in it. */
final class DatelineApp extends Application {

  private final Launch launch;

  DatelineApp(Launch launch) {
    this.launch = launch;
  }

  @Override
  public void start(Stage stage) {
    stage.setTitle("Dateline");
    stage.setScene(scene(1200, 800));
    stage.show();
  }

  Scene scene(double width, double height) {
    String name = launch.file() == null ? "Dateline" : launch.file().toString();
    return new Scene(new StackPane(new Label(name)), width, height);
  }
}
