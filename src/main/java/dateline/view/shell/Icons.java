package dateline.view.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon and say in words what they do. */
final class Icons {

  private Icons() {}

  static Button button(Ikon symbol, String tip, Runnable action) {
    Button button = new Button(null, new FontIcon(symbol));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
