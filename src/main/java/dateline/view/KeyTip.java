package dateline.view;

import dateline.keys.WindowAction;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;

/** Has buttons say what they do, and by what key, as the keys are at the moment. */
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
    button.setTooltip(tip);
    surroundings
        .keys()
        .subscribe(
            keys -> {
              String said = new KeyWords(surroundings.words(), keys).tip(what, action);
              tip.setText(said);
              button.setAccessibleText(said);
            });
  }
}
