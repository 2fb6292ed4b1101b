package dateline.view.shell;

import dateline.keys.WindowAction;
import dateline.view.KeyTip;
import dateline.view.Surroundings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon and say in words what they do. */
final class Icons {

  private Icons() {}

  /** A button that is no action of the window's. */
  static Button button(Ikon symbol, String tip, Runnable action) {
    Button button = new Button(null, new FontIcon(symbol));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** A button for an action of the window's. */
  static Button button(
      Ikon symbol, WindowAction action, WindowActions actions, Surroundings surroundings) {
    Button button = button(symbol, "", () -> actions.perform(action));
    KeyTip.set(button, action, surroundings);
    return button;
  }
}
