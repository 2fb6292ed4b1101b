package dateline.view.present;

import dateline.keys.Chord;
import dateline.keys.Chord.Press;
import dateline.keys.ShowAction;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a show, the same on the audience's screen and on the console.
 *
 * <p>Some clickers send a key twice for one press. A second Page Down or Page Up within 80 ms of
 * the first counts as the same press; no hand is that fast, and a held key still steps.
 */
final class ShowKeys {

  static final long SAME_PRESS_NANOS = 80_000_000;

  private final Performance performance;
  private final Consumer<ShowAction> windows;
  private final LongSupplier nanos;
  private @Nullable KeyCode lastPage;
  private long lastPageAt;

  /**
   * Makes them.
   *
   * @param windows does what needs a window
   * @param nanos a clock that never goes back
   */
  ShowKeys(Performance performance, Consumer<ShowAction> windows, LongSupplier nanos) {
    this.performance = performance;
    this.windows = windows;
    this.nanos = nanos;
  }

  /** Takes the keys of a window, before any control in it does. */
  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Does what an action stands for. */
  void perform(ShowAction action) {
    if (action == ShowAction.LEAVE && performance.closeLayer()) {
      return;
    }
    if (!performance.perform(action)) {
      windows.accept(action);
    }
  }

  private void pressed(KeyEvent event) {
    Press chord = Press.of(event);
    if (isText(event.getTarget()) && isForText(chord)) {
      return;
    }
    ShowAction action = performance.keys().inShow(chord);
    int digit = digit(chord);
    if (isSecondOfOnePress(chord.code())) {
      event.consume();
    } else if (action != null) {
      perform(action);
      event.consume();
    } else if (digit >= 0) {
      performance.digit(digit);
      event.consume();
    } else if (chord.code() == KeyCode.ENTER && !chord.alt() && !chord.shortcut()) {
      performance.enter();
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    Chord chord = Chord.ofTyped(event);
    ShowAction action = chord == null ? null : performance.keys().inShow(chord);
    if (action != null && !isText(event.getTarget())) {
      perform(action);
      event.consume();
    }
  }

  private static boolean isText(EventTarget target) {
    return target instanceof TextInputControl;
  }

  /** A clicker steps, and Esc leaves, even while one searches. */
  private static boolean isForText(Press chord) {
    return chord.code() != KeyCode.PAGE_DOWN
        && chord.code() != KeyCode.PAGE_UP
        && chord.code() != KeyCode.ESCAPE
        && !chord.code().isFunctionKey();
  }

  private boolean isSecondOfOnePress(KeyCode code) {
    if (code != KeyCode.PAGE_DOWN && code != KeyCode.PAGE_UP) {
      return false;
    }
    long now = nanos.getAsLong();
    boolean second = code == lastPage && now - lastPageAt < SAME_PRESS_NANOS;
    if (!second) {
      lastPage = code;
      lastPageAt = now;
    }
    return second;
  }

  private static int digit(Press chord) {
    boolean plain = !chord.shortcut() && !chord.alt() && chord.code().isDigitKey();
    return plain ? lastDigit(chord.code().getName()) : -1;
  }

  /** The keypad's keys are called by their digit too. */
  private static int lastDigit(String name) {
    return Character.digit(name.charAt(name.length() - 1), 10);
  }
}
