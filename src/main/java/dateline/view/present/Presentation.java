package dateline.view.present;

import dateline.keys.ShowAction;
import dateline.session.Session;
import dateline.session.show.Show;
import dateline.session.show.Walk;
import dateline.view.Illustrations;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The windows of a show: the audience's picture full screen on the second screen and the console on
 * the first; with one screen the picture full screen, and the console in a window of its own on
 * demand. Screens may come and go; the show stays where it is. Leaving it never leaves the program.
 */
public final class Presentation {

  private static final Duration TICK = Duration.millis(200);
  private static final double CONSOLE_WIDTH = 1100;
  private static final double CONSOLE_HEIGHT = 700;

  private final Stage owner;
  private final Session session;

  /** Held, since what follows them hangs on nothing else. */
  private final Surroundings surroundings;

  private final Words words;
  private final ObservableList<Screen> screens;
  private final Performance performance;
  private final ShowKeys keys;
  private final Illustrations illustrations;
  private final Stage audience = new Stage();
  private final Stage console = new Stage();
  private final SimpleDoubleProperty aspect = new SimpleDoubleProperty(16.0 / 9);
  private final ReadOnlyBooleanWrapper consoleShowing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final InvalidationListener screensChanged = _ -> place();
  private final InvalidationListener ownerGone = _ -> leave();
  private final Timeline ticker;
  private int turns;

  private Presentation(
      Stage owner,
      Session session,
      Surroundings given,
      Walk start,
      ObservableList<Screen> screens,
      LongSupplier nanos) {
    this.owner = owner;
    surroundings = given.apart();
    this.session = session;
    this.screens = screens;
    words = surroundings.words();
    performance =
        new Performance(
            start,
            surroundings.palette().getValue().dark(),
            nanos.getAsLong(),
            surroundings.keys().getValue());
    keys = new ShowKeys(performance, this::perform, nanos);
    ticker = new Timeline(new KeyFrame(TICK, _ -> performance.tick(nanos.getAsLong())));
    ticker.setCycleCount(Animation.INDEFINITE);
    illustrations = new Illustrations(start.show().open(), surroundings.background());
    fillAudience();
    fillConsole();
  }

  /**
   * Begins a show.
   *
   * @param owner the window that it is started from; closing it ends the show
   * @param session where the event that one stopped at is selected in the end
   * @param stop number of the stop to begin at, from 0
   */
  public static Presentation start(
      Stage owner, Session session, Surroundings surroundings, Show show, int stop) {
    return start(owner, session, surroundings, show, stop, Screen.getScreens(), System::nanoTime);
  }

  static Presentation start(
      Stage owner,
      Session session,
      Surroundings surroundings,
      Show show,
      int stop,
      ObservableList<Screen> screens,
      LongSupplier nanos) {
    Presentation presentation =
        new Presentation(owner, session, surroundings, Walk.startAt(show, stop), screens, nanos);
    presentation.open();
    return presentation;
  }

  private static Show usual(Session session) {
    return Show.usual(session.open(), session.tours(), session.steps());
  }

  /** Begins the usual show of a session at its first stop. */
  public static Presentation start(Stage owner, Session session, Surroundings surroundings) {
    return start(owner, session, surroundings, usual(session), 0);
  }

  /** Begins the usual show of a session at the selected event, or else the next one in time. */
  public static Presentation startHere(Stage owner, Session session, Surroundings surroundings) {
    Show show = usual(session);
    return start(owner, session, surroundings, show, show.stopOf(session.selection().event()));
  }

  /** Whether it is still going on. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Comes before all other windows again. */
  public void toFront() {
    audience.toFront();
  }

  Performance performance() {
    return performance;
  }

  Stage audience() {
    return audience;
  }

  Stage console() {
    return console;
  }

  private void fillAudience() {
    ShowPane picture = new ShowPane(performance, words, surroundings.stillness(), illustrations);
    AudienceScreen whole =
        new AudienceScreen(picture, performance, words, consoleShowing.not(), keys);
    Scene scene = new Scene(whole);
    performance.groundProperty().subscribe(ground -> Look.apply(scene, ground));
    keys.install(scene);
    audience.setScene(scene);
    audience.setTitle(words.get("show.title", performance.show().title()));
    audience.getIcons().setAll(owner.getIcons());
    audience.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    audience.setFullScreenExitHint("");
    audience.setOnCloseRequest(_ -> leave());
    aspect.bind(
        Bindings.createDoubleBinding(
            () ->
                scene.getWidth() > 0 && scene.getHeight() > 0
                    ? scene.getWidth() / scene.getHeight()
                    : 16.0 / 9,
            scene.widthProperty(),
            scene.heightProperty()));
  }

  private void fillConsole() {
    Scene scene =
        new Scene(
            new ConsolePane(
                performance,
                words,
                Clock.system(ZoneId.systemDefault()),
                aspect,
                surroundings.textScale(),
                illustrations));
    surroundings.palette().subscribe(palette -> Look.apply(scene, palette));
    keys.install(scene);
    console.setScene(scene);
    console.setTitle(words.get("show.console.title", performance.show().title()));
    console.getIcons().setAll(owner.getIcons());
    console.setMinWidth(720);
    console.setMinHeight(480);
    consoleShowing.bind(console.showingProperty());
  }

  private void open() {
    screens.addListener(screensChanged);
    owner.showingProperty().addListener(ownerGone);
    ticker.play();
    place();
  }

  /** Puts every window on the screen where it belongs. */
  private void place() {
    if (!running.get() || screens.isEmpty()) {
      return;
    }
    List<Screen> now = List.copyOf(screens);
    int primary = Math.max(0, now.indexOf(Screen.getPrimary()));
    Placement placement = Placement.of(now.size(), primary, turns);
    audience.setFullScreen(false);
    cover(audience, now.get(placement.audience()).getBounds());
    audience.show();
    audience.setFullScreen(true);
    console.setAlwaysOnTop(placement.oneScreen());
    if (placement.oneScreen()) {
      console.hide();
      audience.requestFocus();
    } else {
      showConsole(now.get(placement.console()).getVisualBounds(), true);
    }
  }

  private static void cover(Stage stage, Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  private void showConsole(Rectangle2D screen, boolean whole) {
    double width = whole ? screen.getWidth() : Math.min(CONSOLE_WIDTH, screen.getWidth() * 0.9);
    double height = whole ? screen.getHeight() : Math.min(CONSOLE_HEIGHT, screen.getHeight() * 0.9);
    console.setMaximized(false);
    cover(
        console,
        new Rectangle2D(
            screen.getMinX() + (screen.getWidth() - width) / 2,
            screen.getMinY() + (screen.getHeight() - height) / 2,
            width,
            height));
    console.show();
    console.setMaximized(whole);
    console.requestFocus();
  }

  private void switchConsole() {
    if (console.isShowing()) {
      console.hide();
      audience.requestFocus();
      return;
    }
    List<Screen> now = List.copyOf(screens);
    int primary = Math.max(0, now.indexOf(Screen.getPrimary()));
    Placement placement = Placement.of(now.size(), primary, turns);
    console.setAlwaysOnTop(placement.oneScreen());
    showConsole(now.get(placement.console()).getVisualBounds(), !placement.oneScreen());
  }

  private void perform(ShowAction action) {
    switch (action) {
      case CONSOLE -> switchConsole();
      case SWAP -> {
        turns++;
        place();
      }
      case FULL_SCREEN -> audience.setFullScreen(!audience.isFullScreen());
      case LEAVE -> leave();
      default -> throw new IllegalArgumentException("needs no window: " + action);
    }
  }

  /** Ends the show: its windows close, and the event that it stopped at is selected. */
  public void leave() {
    if (!running.get()) {
      return;
    }
    running.set(false);
    ticker.stop();
    screens.removeListener(screensChanged);
    owner.showingProperty().removeListener(ownerGone);
    console.hide();
    audience.hide();
    Walk walk = performance.walk();
    if (walk.show().size() > 0 && session.open().index() == walk.show().open().index()) {
      session.select(walk.show().position(walk.stop()));
    }
    if (owner.isShowing()) {
      owner.requestFocus();
    }
  }
}
