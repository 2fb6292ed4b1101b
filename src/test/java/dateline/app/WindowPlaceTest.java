package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.settings.Settings.Window;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

  private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);
  private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1280, 770);

  @Test
  void aPlaceOnAScreenStays() {
    Window onMain = new Window(40, 60, 1100, 700, false);
    Window onLeft = new Window(-1800, 100, 1400, 900, true);
    assertEquals(Optional.of(onMain), WindowPlace.fitting(onMain, List.of(MAIN, LEFT)));
    assertEquals(Optional.of(onLeft), WindowPlace.fitting(onLeft, List.of(MAIN, LEFT)));
  }

  @Test
  void aPlaceOnAScreenThatIsGoneIsNone() {
    Window onLeft = new Window(-1800, 100, 1400, 900, false);
    assertEquals(Optional.empty(), WindowPlace.fitting(onLeft, List.of(MAIN)));
  }

  @Test
  void aWindowThatTheHandCannotReachIsNotPutThere() {
    for (Window lost :
        List.of(
            new Window(1200, 100, 1100, 700, false),
            new Window(-1000, 100, 1100, 700, false),
            new Window(40, 790, 1100, 700, false),
            new Window(40, -300, 1100, 700, false))) {
      assertEquals(Optional.empty(), WindowPlace.fitting(lost, List.of(MAIN)), lost.toString());
    }
  }

  @Test
  void aWindowLargerThanItsScreenShrinks() {
    assertEquals(
        Optional.of(new Window(10, 40, 1280, 770, false)),
        WindowPlace.fitting(new Window(10, 40, 3000, 2000, false), List.of(MAIN)));
  }
}
