package dateline.view.reading;

import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** The side panel that leads from the selected event to its sources and back. */
public final class ReadingPane extends Control {

  private final Session session;
  private final Surroundings surroundings;
  private final DoubleProperty textSize =
      new SimpleDoubleProperty(this, "textSize", Typography.TEXT_SIZE);

  public ReadingPane(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("reading-pane");
    setMinWidth(380);
    setFocusTraversable(false);
    textSize.set(Typography.TEXT_SIZE * surroundings.textScale().getValue());
  }

  /** The size of an article's text in pixels, 12 to 60. */
  public DoubleProperty textSizeProperty() {
    return textSize;
  }

  /**
   * Goes to the next passage of the selected event, in this article or another; not past the last.
   */
  public void nextPassage() {
    step(1);
  }

  /** Goes to the passage before, in this article or another; not before the first. */
  public void previousPassage() {
    step(-1);
  }

  private void step(int by) {
    if (getSkin() instanceof ReadingSkin skin) {
      skin.step(by);
    }
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new ReadingSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(ReadingPane.class.getResource("reading.css")).toExternalForm();
  }
}
