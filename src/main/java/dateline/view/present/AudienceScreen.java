package dateline.view.present;

import dateline.keys.ShowAction;
import dateline.view.Words;
import dateline.view.present.Ink.Point;
import dateline.view.present.Performance.Pointing;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The picture as it fills the audience's screen, with what the mouse does there: the left button
 * steps on and the right one back, unless the pen is out. A mouse at rest is not seen.
 */
final class AudienceScreen extends StackPane {

  private static final double TEXT = 1 / 52.0;

  private final ShowPane picture;
  private final Performance performance;
  private final ShowKeys keys;
  private final PauseTransition rest = new PauseTransition(Duration.seconds(2));

  /**
   * Makes it.
   *
   * @param alone whether lists are to be shown here, because there is no console
   */
  AudienceScreen(
      ShowPane picture,
      Performance performance,
      Words words,
      ObservableValue<Boolean> alone,
      ShowKeys keys) {
    this.picture = picture;
    this.performance = performance;
    this.keys = keys;
    getStylesheets()
        .add(
            Objects.requireNonNull(AudienceScreen.class.getResource("present.css"))
                .toExternalForm());
    SheetPane sheet = new SheetPane(performance, words, alone);
    getChildren().setAll(picture, sheet);
    heightProperty()
        .subscribe(
            height ->
                sheet.setStyle(
                    "-fx-font-size: "
                        + Math.max(10, Math.round(height.doubleValue() * TEXT))
                        + "px;"));
    picture.setOnMousePressed(this::pressed);
    picture.setOnMouseDragged(event -> moved(event, false));
    picture.setOnMouseMoved(event -> moved(event, false));
    picture.setOnMouseExited(_ -> performance.pointerProperty().set(null));
    performance.pointingProperty().subscribe(_ -> showCursor());
    rest.setOnFinished(_ -> picture.setCursor(Cursor.NONE));
  }

  private void pressed(MouseEvent event) {
    boolean pen = performance.pointingProperty().get() == Pointing.PEN;
    if (pen && event.getButton() == MouseButton.PRIMARY) {
      moved(event, true);
    } else if (event.getButton() == MouseButton.PRIMARY) {
      keys.perform(ShowAction.NEXT);
    } else if (event.getButton() == MouseButton.SECONDARY) {
      keys.perform(ShowAction.PREVIOUS);
    }
  }

  private void moved(MouseEvent event, boolean begins) {
    Point at = new Point(event.getX() / picture.getWidth(), event.getY() / picture.getHeight());
    performance.pointerProperty().set(at);
    boolean draws = begins || event.isPrimaryButtonDown();
    if (performance.pointingProperty().get() == Pointing.PEN && draws) {
      performance.draw(at, begins);
    }
    showCursor();
  }

  private void showCursor() {
    switch (performance.pointingProperty().get()) {
      case NONE -> {
        picture.setCursor(Cursor.DEFAULT);
        rest.playFromStart();
      }
      case PEN -> {
        rest.stop();
        picture.setCursor(Cursor.CROSSHAIR);
      }
      case POINTER, SPOTLIGHT -> {
        rest.stop();
        picture.setCursor(Cursor.NONE);
      }
    }
  }
}
