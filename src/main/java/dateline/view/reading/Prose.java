package dateline.view.reading;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Texts that wrap and are never cut off, in any direction. */
final class Prose {

  private static final double TOOLTIP_WIDTH = 360;

  /** What fits a line of the narrowest panel. */
  private static final int SHORT_LINE = 32;

  private Prose() {}

  /** A text as high as its lines need. */
  static Region label(String text, String styleClass) {
    if (Script.isComplex(text)) {
      TextFlow flow = new TextFlow();
      for (String piece : Script.pieces(text)) {
        Text words = new Text(piece);
        words.getStyleClass().add("prose");
        flow.getChildren().add(words);
      }
      flow.getStyleClass().add(styleClass);
      flow.setMinHeight(Region.USE_PREF_SIZE);
      flow.setNodeOrientation(
          Script.isRightToLeft(text)
              ? NodeOrientation.RIGHT_TO_LEFT
              : NodeOrientation.LEFT_TO_RIGHT);
      return flow;
    }
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A button that reads like a paragraph. */
  static Button button(String text, String styleClass) {
    Button button = new Button(Script.broken(text, SHORT_LINE));
    button.getStyleClass().setAll(styleClass);
    button.setMnemonicParsing(false);
    button.setWrapText(!Script.isComplex(text));
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  static Tooltip tooltip(String text) {
    Tooltip tip = new Tooltip();
    dress(tip, text);
    return tip;
  }

  /** Gives a tooltip its text. */
  static void dress(Tooltip tip, String text) {
    tip.setText(Script.broken(text, SHORT_LINE));
    tip.setWrapText(!Script.isComplex(text));
    tip.setMaxWidth(TOOLTIP_WIDTH);
  }
}
