package dateline.view.notes;

import dateline.view.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The star of a note, as a button and as a sign. */
final class Star {

  private Star() {}

  static Region sign() {
    Region sign = new Region();
    sign.getStyleClass().add("star-shape");
    return sign;
  }

  static Button button() {
    Button button = new Button(null, sign());
    button.getStyleClass().setAll("star");
    button.setTooltip(new Tooltip());
    return button;
  }

  /** Shows whether there is a star, and says what a press does. */
  static void show(Button button, boolean starred, Words words) {
    String said = words.get(starred ? "notes.star.off" : "notes.star.on");
    button.pseudoClassStateChanged(NoteBarSkin.STARRED, starred);
    button.setAccessibleText(said);
    button.getTooltip().setText(said);
  }
}
