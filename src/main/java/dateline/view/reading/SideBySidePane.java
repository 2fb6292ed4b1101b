package dateline.view.reading;

import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Skin;

/**
 * The articles that speak of the selected event next to each other, each at its passage, with the
 * names, numbers and dates set off that not all of them have.
 */
public final class SideBySidePane extends Panel {

  private final DoubleProperty textSize =
      new SimpleDoubleProperty(this, "textSize", Typography.TEXT_SIZE);
  private final BooleanProperty together = new SimpleBooleanProperty(this, "together", false);

  public SideBySidePane(Session session, Surroundings surroundings) {
    super(session, surroundings, "reading-pane", "reading.css");
    getStyleClass().add("side-by-side");
    textSize.set(Typography.TEXT_SIZE * surroundings.textScale().getValue());
  }

  /** The size of all articles' text in pixels, 12 to 60. */
  public DoubleProperty textSizeProperty() {
    return textSize;
  }

  /** Whether all articles scroll when one does. */
  public BooleanProperty togetherProperty() {
    return together;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new SideBySideSkin(this);
  }
}
