package dateline.view.tours;

import dateline.session.Session;
import dateline.view.Look;
import dateline.view.Surroundings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The window of the desk. Closing it loses nothing: what is not saved stays in the session. */
public final class ToursWindow {

  private static final double WIDTH = 1120;
  private static final double HEIGHT = 720;

  /** The share of the screen that it takes at most, beside its own frame. */
  private static final double ON_SCREEN = 0.94;

  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 480;

  private final Stage stage = new Stage();
  private final Subscription dressing;

  /** Makes it, not shown yet; it closes with its owner. */
  public ToursWindow(
      Stage owner,
      Session session,
      Surroundings surroundings,
      TourSaving saving,
      ToursPane.Rehearsal rehearsal) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            new ToursPane(session, surroundings, saving, rehearsal),
            Math.min(WIDTH, screen.getWidth() * ON_SCREEN),
            Math.min(HEIGHT, screen.getHeight() * ON_SCREEN));
    dressing = surroundings.palette().subscribe(palette -> Look.apply(scene, palette));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOn);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() instanceof ListView<?>) {
            closeOn(event);
          }
        });
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.getIcons().setAll(owner.getIcons());
    stage.setTitle(surroundings.words().get("tours.window", session.open().timeline().title()));
  }

  /** Closes it on Esc and Ctrl W; lists, which keep Esc for themselves, are passed over. */
  private void closeOn(KeyEvent event) {
    boolean close = event.getCode() == KeyCode.W && event.isShortcutDown();
    if (close || event.getCode() == KeyCode.ESCAPE) {
      stage.close();
      event.consume();
    }
  }

  /** Opens it, or brings it to the front. */
  public void show() {
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  /** The window itself, to begin a show from. */
  public Stage stage() {
    return stage;
  }

  /** Closes it for good. */
  public void dispose() {
    stage.close();
    dressing.unsubscribe();
  }
}
