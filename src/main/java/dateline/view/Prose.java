package dateline.view;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Texts that wrap and are never cut off, in any script and direction; see {@link Script}. */
public final class Prose {

  private static final double TOOLTIP_WIDTH = 360;

  /** What fits a line of the narrowest panel. */
  private static final int SHORT_LINE = 32;

  private Prose() {}

  /** Whether a text is there to show. */
  public static boolean says(String text) {
    return !text.isBlank();
  }

  /** A text as high as its lines need, which may break in the middle of the width. */
  public static Label label(String text, String styleClass) {
    Label label = new Label(Script.broken(text, SHORT_LINE));
    label.getStyleClass().add(styleClass);
    label.setWrapText(!Script.isComplex(text));
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A text as high as its lines need, which uses the whole width and runs in its direction. */
  public static Region paragraph(String text, String styleClass) {
    if (!Script.isComplex(text)) {
      return label(text, styleClass);
    }
    TextFlow flow = new TextFlow();
    for (String piece : Script.pieces(text)) {
      Text words = new Text(piece);
      words.getStyleClass().add("prose");
      flow.getChildren().add(words);
    }
    flow.getStyleClass().add(styleClass);
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.setNodeOrientation(
        Script.isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    return flow;
  }

  /** A button that reads like a paragraph. */
  public static Button button(String text, String styleClass) {
    Button button = new Button(Script.broken(text, SHORT_LINE));
    button.getStyleClass().setAll(styleClass);
    button.setMnemonicParsing(false);
    button.setWrapText(!Script.isComplex(text));
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  public static Tooltip tooltip(String text) {
    Tooltip tip = new Tooltip();
    dress(tip, text);
    return tip;
  }

  /** Gives a tooltip its text. */
  public static void dress(Tooltip tip, String text) {
    tip.setText(Script.broken(text, SHORT_LINE));
    tip.setWrapText(!Script.isComplex(text));
    tip.setMaxWidth(TOOLTIP_WIDTH);
  }
}
