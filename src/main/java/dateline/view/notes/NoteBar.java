package dateline.view.notes;

import dateline.model.Event;
import dateline.notes.Target;
import dateline.session.Session;
import dateline.view.Panel;
import dateline.view.Surroundings;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/** Shows and changes the note on one thing: the selected event, or a passage of it. */
public final class NoteBar extends Panel {

  private final ObservableValue<? extends @Nullable Target> target;
  private final boolean card;

  private NoteBar(
      Session session,
      Surroundings surroundings,
      ObservableValue<? extends @Nullable Target> target,
      boolean card) {
    super(session, surroundings, "note-bar", "notes.css");
    this.target = target;
    this.card = card;
    setMinHeight(USE_PREF_SIZE);
  }

  /** On the selected event; a line as long as nothing is noted. */
  public static NoteBar onEvent(Session session, Surroundings surroundings) {
    ObservableValue<@Nullable Target> selected =
        Bindings.createObjectBinding(
            () -> {
              Event event = session.selectedEvent();
              return event == null ? null : Target.of(event);
            },
            session.selectionProperty(),
            session.openProperty());
    return new NoteBar(session, surroundings, selected, false);
  }

  /**
   * On a passage; a card with its words, and nothing at all as long as nothing is noted.
   *
   * @param passage the one that is read; null for none
   */
  public static NoteBar onPassage(
      Session session,
      Surroundings surroundings,
      ObservableValue<Target.@Nullable OfPassage> passage) {
    return new NoteBar(session, surroundings, passage, true);
  }

  /** Puts a star on what it shows, or takes it away; nothing without a target. */
  public void switchStar() {
    Target noted = target();
    if (noted != null) {
      session().notebook().change(notes -> notes.withStar(noted, !notes.on(noted).starred()));
    }
  }

  /** Puts the keyboard into the text of the note; Escape goes back to where it was. */
  public void edit() {
    if (getSkin() instanceof NoteBarSkin skin) {
      skin.edit();
    }
  }

  ObservableValue<? extends @Nullable Target> targetProperty() {
    return target;
  }

  /** What is noted on; null for nothing. */
  @Nullable Target target() {
    return target.getValue();
  }

  /** Whether it is a card, which says what it is on and is not there without a note. */
  boolean isCard() {
    return card;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new NoteBarSkin(this);
  }
}
