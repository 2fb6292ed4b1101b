package dateline.view.reading;

import dateline.notes.Target;
import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/** The side panel that leads from the selected event to its sources and back. */
public final class ReadingPane extends Panel {

  private final DoubleProperty textSize =
      new SimpleDoubleProperty(this, "textSize", Typography.TEXT_SIZE);

  private final BooleanProperty uncitedShown =
      new SimpleBooleanProperty(this, "uncitedShown", false);
  private final ReadOnlyObjectWrapper<Target.@Nullable OfPassage> passage =
      new ReadOnlyObjectWrapper<>(this, "passage", null);
  private Runnable onSideBySide = () -> {};
  private Runnable onNote = () -> {};

  public ReadingPane(Session session, Surroundings surroundings) {
    super(session, surroundings, "reading-pane", "reading.css");
    setMinWidth(380);
    textSize.set(Typography.TEXT_SIZE * surroundings.textScale().getValue());
  }

  /** The size of an article's text in pixels, 12 to 60. */
  public DoubleProperty textSizeProperty() {
    return textSize;
  }

  /** Whether paragraphs that nothing is quoted from are set apart. */
  public BooleanProperty uncitedShownProperty() {
    return uncitedShown;
  }

  /** The passage of the selected event that is shown; null for none. */
  public ReadOnlyObjectProperty<Target.@Nullable OfPassage> passageProperty() {
    return passage.getReadOnlyProperty();
  }

  void setPassage(Target.@Nullable OfPassage shown) {
    passage.set(shown);
  }

  /** Says what begins a note on the passage that is shown. */
  public void setOnNote(Runnable action) {
    onNote = action;
  }

  void note() {
    onNote.run();
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

  /** Says what shows the sources of the selected event side by side. */
  public void setOnSideBySide(Runnable action) {
    onSideBySide = action;
  }

  void showSideBySide() {
    onSideBySide.run();
  }

  private void step(int by) {
    if (getSkin() instanceof ReadingSkin skin) {
      skin.step(by);
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new ReadingSkin(this);
  }
}
