package dateline.view.notes;

import dateline.model.Event;
import dateline.notes.Target;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/** Shows and changes the notes on the selected event, or on the selected passage of it. */
public final class NoteBar extends Control {

  private final Session session;
  private final Surroundings surroundings;
  private final BooleanProperty onPassage = new SimpleBooleanProperty(this, "onPassage", false);

  public NoteBar(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("note-bar");
    setFocusTraversable(false);
    setMinHeight(USE_PREF_SIZE);
  }

  /** Whether it shows the note on the selected passage, if one is selected, not on its event. */
  public BooleanProperty onPassageProperty() {
    return onPassage;
  }

  /** Puts a star on what it shows, or takes it away; nothing without a selection. */
  public void switchStar() {
    Target target = target();
    if (target != null) {
      session.notebook().change(notes -> notes.withStar(target, !notes.on(target).starred()));
    }
  }

  /** Puts the keyboard into the text of the note; Escape goes back to where it was. */
  public void edit() {
    if (getSkin() instanceof NoteBarSkin skin) {
      skin.edit();
    }
  }

  /** What is noted on; null without a selection. */
  @Nullable Target target() {
    Target passage = onPassage.get() ? passage() : null;
    Event event = session.selectedEvent();
    return passage != null ? passage : event == null ? null : Target.of(event);
  }

  /** The selected passage; null when none is. */
  @Nullable Target passage() {
    Event event = session.selectedEvent();
    return event != null
            && session.selection() instanceof Selection.OfPassage(int _, int evidence)
            && evidence < event.evidence().size()
        ? Target.of(event, event.evidence().get(evidence).quote())
        : null;
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new NoteBarSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(NoteBar.class.getResource("notes.css")).toExternalForm();
  }
}
