package dateline.view.notes;

import dateline.session.Session;
import dateline.view.Surroundings;
import java.util.Objects;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** Lists all of the user's notes on the open timeline, and finds among them. */
public final class NotesPane extends Control {

  private final Session session;
  private final Surroundings surroundings;

  public NotesPane(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    getStyleClass().add("notes-list");
    setFocusTraversable(false);
  }

  Session session() {
    return session;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new NotesSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(NotesPane.class.getResource("notes.css")).toExternalForm();
  }
}
