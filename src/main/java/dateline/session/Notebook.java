package dateline.session;

import dateline.notes.Notes;
import dateline.notes.Target;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The user's notes on the open timeline, as the panels of one window see and change them. Windows
 * on the same timeline share one history, so that they show and undo the same.
 */
public final class Notebook {

  private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);
  private final Supplier<OpenTimeline> open;
  private History<Notes> history = new History<>(Notes.NONE);

  Notebook(Supplier<OpenTimeline> open) {
    this.open = open;
    follow();
  }

  private void follow() {
    undoable.bind(history.undoableProperty());
    redoable.bind(history.redoableProperty());
    notes.bind(history.valueProperty());
  }

  public ReadOnlyObjectProperty<Notes> notesProperty() {
    return notes.getReadOnlyProperty();
  }

  public Notes notes() {
    return notes.get();
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Changes notes, in a step of its own. */
  public void change(UnaryOperator<Notes> change) {
    history.set(titled(change.apply(notes.get())));
  }

  /**
   * Types a note's text. Typing on at one note is one step, until {@link #settle}.
   *
   * @throws IllegalArgumentException when the text is longer than {@link
   *     dateline.notes.Note#MOST_TEXT}
   */
  public void type(Target target, String text) {
    history.set(titled(notes.get().withText(target, text)), target);
  }

  /** Each changed note named after what its event is called now. */
  private Notes titled(Notes changed) {
    Notes titled = changed;
    for (Target target : changed.differences(notes.get())) {
      int position = open.get().position(target.event());
      if (position >= 0) {
        titled = titled.withTitle(target, open.get().index().at(position).title());
      }
    }
    return titled;
  }

  /** Ends a step of typing. */
  public void settle() {
    history.settle();
  }

  /** Takes the last change back; answers what it was on, empty when there was none. */
  public Set<Target> undo() {
    Notes before = notes.get();
    history.undo();
    return notes.get().differences(before);
  }

  /** Makes the change that was taken back last again; answers what it was on. */
  public Set<Target> redo() {
    Notes before = notes.get();
    history.redo();
    return notes.get().differences(before);
  }

  /**
   * Goes on with a history that is kept elsewhere. What was noted here before it was found is added
   * to it.
   */
  public void adopt(History<Notes> kept) {
    Notes early = notes.get();
    history = kept;
    if (!early.isEmpty()) {
      history.set(early.merged(Notes.NONE, kept.get()));
    }
    follow();
  }
}
