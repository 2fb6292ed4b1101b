package dateline.view.shell;

import dateline.view.Prose;
import dateline.view.Words;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** In place of a timeline that takes long to open: what it is, how far it is, and a way out. */
public final class LoadingPane extends VBox {

  private static final Duration OFTEN = Duration.millis(250);

  private final Timeline telling = new Timeline();

  /**
   * Makes the pane.
   *
   * @param name of the file
   * @param steps how many entries were read so far
   * @param cancel what the button does
   */
  public LoadingPane(Words words, String name, LongSupplier steps, Runnable cancel) {
    Label title = Prose.label(words.get("loading.title", name), "loading-title");
    title.getStyleClass().add("strong");
    Label progress = new Label(words.get("loading.begun"));
    progress.getStyleClass().add("muted");
    Button button = new Button(words.get("loading.cancel"));
    button.setCancelButton(true);
    button.setOnAction(_ -> cancel.run());
    getChildren().addAll(title, progress, button);
    getStyleClass().add("loading-pane");
    telling
        .getKeyFrames()
        .add(
            new KeyFrame(
                OFTEN,
                _ -> {
                  long read = steps.getAsLong();
                  if (read > 0) {
                    progress.setText(words.get("loading.read", read));
                  }
                }));
    telling.setCycleCount(Animation.INDEFINITE);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                telling.stop();
              } else {
                telling.play();
              }
            });
  }
}
