package dateline.app;

import dateline.settings.Settings;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts a window where one was left, and knows where it is. */
final class WindowPlace {

  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;

  /** So much of a screen's height is left below a window's title line. */
  private static final double WITHIN_FRAME = 0.9;

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** How far a further window is from the one before, to the right and down. */
  private static final double STEP = 32;

  /** Of a window's title line, so much must be on a screen for the hand to reach it. */
  private static final double TITLE_WIDTH = 160;

  private static final double TITLE_HEIGHT = 24;

  private final Stage stage;

  /** Where the window is when it does not fill its screen. */
  private Settings.@Nullable Window free;

  /**
   * Puts a window in its place, which may be changed until it is shown, and follows it.
   *
   * @param wanted where it shall be; null for the middle of the screen
   */
  WindowPlace(Stage stage, Settings.@Nullable Window wanted) {
    this.stage = stage;
    Rectangle2D main = Screen.getPrimary().getVisualBounds();
    // A screen may have less: 1920 by 1080 pixels at a scale of 200 % are 960 by 540.
    stage.setMinWidth(Math.min(LEAST_WIDTH, main.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, main.getHeight() * WITHIN_FRAME));
    stage.setWidth(Math.min(WIDTH, main.getWidth()));
    stage.setHeight(Math.min(HEIGHT, main.getHeight()));
    boolean small = main.getWidth() <= WIDTH || main.getHeight() <= HEIGHT;
    if (wanted != null) {
      fitting(wanted, screens()).ifPresent(this::put);
    }
    stage.setMaximized(wanted == null ? small : wanted.maximized());
    stage.xProperty().subscribe(_ -> note());
    stage.yProperty().subscribe(_ -> note());
    stage.widthProperty().subscribe(_ -> note());
    stage.heightProperty().subscribe(_ -> note());
  }

  private static List<Rectangle2D> screens() {
    return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
  }

  private void put(Settings.Window place) {
    free = place;
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
  }

  /** The place with a size that its screen has room for; nothing when no screen is there. */
  static Optional<Settings.Window> fitting(Settings.Window wanted, List<Rectangle2D> screens) {
    return screens.stream()
        .filter(screen -> isReached(wanted, screen))
        .findFirst()
        .map(
            screen ->
                new Settings.Window(
                    wanted.x(),
                    wanted.y(),
                    Math.min(wanted.width(), screen.getWidth()),
                    Math.min(wanted.height(), screen.getHeight()),
                    wanted.maximized()));
  }

  private static boolean isReached(Settings.Window window, Rectangle2D screen) {
    double left = Math.max(window.x(), screen.getMinX());
    double right = Math.min(window.x() + window.width(), screen.getMaxX());
    boolean heldBelow = window.y() + TITLE_HEIGHT <= screen.getMaxY();
    return right - left >= TITLE_WIDTH && heldBelow && window.y() >= screen.getMinY();
  }

  private void note() {
    Settings.Window now = whole();
    boolean known = !Double.isNaN(stage.getX()) && !Double.isNaN(stage.getWidth());
    boolean filling =
        stage.isMaximized()
            || stage.isFullScreen()
            || stage.isIconified()
            || screens().stream()
                .anyMatch(
                    screen ->
                        now.width() >= screen.getWidth()
                            && now.height() >= screen.getHeight() - 48);
    if (stage.isShowing() && known && !filling) {
      free = now;
    }
  }

  /** Where the window is; null before it was ever shown. */
  Settings.@Nullable Window now() {
    if (Double.isNaN(stage.getX()) || Double.isNaN(stage.getY())) {
      return null;
    }
    Settings.Window place = free == null ? whole() : free;
    return new Settings.Window(
        place.x(), place.y(), place.width(), place.height(), stage.isMaximized());
  }

  private Settings.Window whole() {
    return new Settings.Window(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
  }

  /** A place for a further window, a step away from this one. */
  Settings.@Nullable Window beside() {
    Settings.Window place = free;
    return place == null
        ? null
        : new Settings.Window(
            place.x() + STEP, place.y() + STEP, place.width(), place.height(), false);
  }
}
