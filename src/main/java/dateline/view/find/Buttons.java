package dateline.view.find;

import dateline.view.Prose;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Quiet buttons: a symbol that says in words what it does, or words alone. */
final class Buttons {

  private Buttons() {}

  static Button symbol(Ikon symbol, String tip, Runnable action) {
    Button button = new Button(null, new FontIcon(symbol));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(Prose.tooltip(tip));
    button.setAccessibleText(tip);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  static Button link(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().setAll("link");
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
