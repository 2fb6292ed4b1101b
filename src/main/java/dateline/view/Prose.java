package dateline.view;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Texts that wrap and are never cut off. */
public final class Prose {

  private static final double TOOLTIP_WIDTH = 360;

  private Prose() {}

  /** A text as high as its lines need. */
  public static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Tooltip tooltip(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(TOOLTIP_WIDTH);
    return tip;
  }
}
