package dateline.view;

import dateline.keys.WindowAction;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;

/**
 * Has buttons say what they do, and by what key. The key is looked up whenever the tip shows, so
 * that nothing of a button hangs on the settings.
 */
public final class KeyTip {

  private KeyTip() {}

  /** In the action's own words. */
  public static void set(ButtonBase button, WindowAction action, Surroundings surroundings) {
    set(button, surroundings.words().get(action.words()), action, surroundings);
  }

  /** In other words. */
  public static void set(
      ButtonBase button, String what, WindowAction action, Surroundings surroundings) {
    Tooltip tip = new Tooltip();
    Runnable say =
        () -> {
          String said = surroundings.keyWords().tip(what, action);
          tip.setText(said);
          button.setAccessibleText(said);
        };
    say.run();
    tip.setOnShowing(_ -> say.run());
    button.setTooltip(tip);
  }
}
