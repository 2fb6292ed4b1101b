package dateline.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An immutable value that the user changes, with the values that it had before, for undo and redo.
 * Of more than {@value #MOST_STEPS} steps the oldest is forgotten.
 */
public final class History<T> {

  /** So many steps can be undone. */
  public static final int MOST_STEPS = 500;

  private final ReadOnlyObjectWrapper<T> value;
  private final Deque<T> before = new ArrayDeque<>();
  private final Deque<T> after = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);

  /** What the last step was about, while others about the same may join it. */
  private @Nullable Object topic;

  public History(T first) {
    value = new ReadOnlyObjectWrapper<>(first);
  }

  public ReadOnlyObjectProperty<T> valueProperty() {
    return value.getReadOnlyProperty();
  }

  public T get() {
    return value.get();
  }

  /** Whether there is a step to undo. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether there is a step to do again. */
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Changes the value, in a step of its own. What is equal is no change. */
  public void set(T changed) {
    step(changed, null);
  }

  /**
   * Changes the value, in one step with the change before if that was about the same, as when a
   * text is typed.
   *
   * @param about what the change is about
   */
  public void set(T changed, Object about) {
    step(changed, about);
  }

  private void step(T changed, @Nullable Object about) {
    if (changed.equals(value.get())) {
      return;
    }
    if (about == null || !about.equals(topic)) {
      before.push(value.get());
      if (before.size() > MOST_STEPS) {
        before.removeLast();
      }
    }
    topic = about;
    after.clear();
    show(changed);
  }

  /** Ends a step: the next change is another, whatever it is about. */
  public void settle() {
    topic = null;
  }

  /** Goes one step back; nothing without one. */
  public void undo() {
    move(before, after);
  }

  /** Does again what was undone last; nothing without it. */
  public void redo() {
    move(after, before);
  }

  private void move(Deque<T> from, Deque<T> to) {
    topic = null;
    T wanted = from.poll();
    if (wanted != null) {
      to.push(value.get());
      show(wanted);
    }
  }

  /**
   * Takes in what another changed, so that undoing does not take it back: every value, of now and
   * of before, becomes what the change makes of it.
   */
  public void rebase(UnaryOperator<T> change) {
    replace(before, change);
    replace(after, change);
    show(change.apply(value.get()));
  }

  private static <T> void replace(Deque<T> values, UnaryOperator<T> change) {
    Deque<T> old = new ArrayDeque<>(values);
    values.clear();
    old.forEach(each -> values.addLast(change.apply(each)));
  }

  private void show(T shown) {
    undoable.set(!before.isEmpty());
    redoable.set(!after.isEmpty());
    value.set(shown);
  }
}
