package dateline.view;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * A window beside another one: settings, help. One can go on working in both; it closes with Esc,
 * and with its owner.
 */
public final class Aside {

  private Aside() {}

  /**
   * Opens one.
   *
   * @param width of its content at the ordinary text size; it is never larger than the screen
   * @param height likewise
   */
  public static Stage open(
      Window owner,
      Surroundings surroundings,
      String title,
      Parent content,
      double width,
      double height) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title);
    Scene scene = new Scene(content);
    Subscription dressed = Look.wear(scene, surroundings);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event, stage));
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() instanceof ListView<?>) {
            escape(event, stage); // a list would take it for the end of an edit
          }
        });
    if (owner instanceof Stage main) {
      stage.getIcons().setAll(main.getIcons());
    }
    Rectangle2D screen = screenOf(owner);
    double scale = Math.max(1, surroundings.textScale().getValue());
    stage.setScene(scene);
    stage.setWidth(Math.min(width * scale, screen.getWidth() * 0.95));
    stage.setHeight(Math.min(height * scale, screen.getHeight() * 0.95));
    centre(stage, owner, screen);
    stage.setOnHidden(_ -> dressed.unsubscribe());
    stage.show();
    return stage;
  }

  private static void escape(KeyEvent event, Stage stage) {
    if (event.getCode() == KeyCode.ESCAPE) {
      stage.hide();
      event.consume();
    }
  }

  private static Rectangle2D screenOf(Window owner) {
    return Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }

  private static void centre(Stage stage, Window owner, Rectangle2D screen) {
    double x = owner.getX() + (owner.getWidth() - stage.getWidth()) / 2;
    double y = owner.getY() + (owner.getHeight() - stage.getHeight()) / 2;
    stage.setX(within(x, screen.getMinX(), screen.getMaxX() - stage.getWidth()));
    stage.setY(within(y, screen.getMinY(), screen.getMaxY() - stage.getHeight()));
  }

  private static double within(double wanted, double least, double most) {
    return Math.max(least, Math.min(wanted, most));
  }
}
