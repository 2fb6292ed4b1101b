package dateline.view;

import dateline.keys.WindowAction;
import java.lang.ref.WeakReference;
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
    button.setTooltip(new Tooltip());
    // The keys outlive the panels: they must not hold the buttons.
    WeakReference<ButtonBase> weak = new WeakReference<>(button);
    surroundings
        .keys()
        .subscribe(
            keys -> {
              ButtonBase shown = weak.get();
              if (shown != null) {
                String said = new KeyWords(surroundings.words(), keys).tip(what, action);
                shown.getTooltip().setText(said);
                shown.setAccessibleText(said);
              }
            });
  }
}
