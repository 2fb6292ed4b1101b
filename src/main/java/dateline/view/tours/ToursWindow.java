package dateline.view.tours;

import dateline.session.Session;
import dateline.view.Look;
import dateline.view.Surroundings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The window of the desk. Closing it loses nothing: what is not saved stays in the session. */
public final class ToursWindow {

  private static final double WIDTH = 1120;
  private static final double HEIGHT = 720;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 560;

  private final Stage stage = new Stage();
  private final Subscription dressing;

  /** Makes it, not shown yet; it closes with its owner. */
  public ToursWindow(
      Stage owner,
      Session session,
      Surroundings surroundings,
      TourSaving saving,
      ToursPane.Rehearsal rehearsal) {
    Scene scene = new Scene(new ToursPane(session, surroundings, saving, rehearsal), WIDTH, HEIGHT);
    dressing = surroundings.palette().subscribe(palette -> Look.apply(scene, palette));
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean close = event.getCode() == KeyCode.W && event.isShortcutDown();
          if (close || event.getCode() == KeyCode.ESCAPE) {
            stage.close();
            event.consume();
          }
        });
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.getIcons().setAll(owner.getIcons());
    stage.setTitle(surroundings.words().get("tours.window", session.open().timeline().title()));
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
