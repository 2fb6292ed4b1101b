package dateline.view.notes;

import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.scene.control.Skin;

/** Lists all of the user's notes on the open timeline, and finds among them. */
public final class NotesPane extends Panel {

  public NotesPane(Session session, Surroundings surroundings) {
    super(session, surroundings, "notes-list", "notes.css");
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new NotesSkin(this);
  }
}
