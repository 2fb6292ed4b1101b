package dateline.session;

import dateline.model.Tour;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The tours of the open timeline as they are being worked on, saved or not. Shows are made from
 * these, so that one can rehearse what is not saved yet.
 */
public final class TourBook {

  private final ReadOnlyObjectWrapper<List<Tour>> tours = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<Set<String>> beside = new ReadOnlyObjectWrapper<>(Set.of());
  private final StringProperty presented = new SimpleStringProperty("");
  private History<List<Tour>> history = new History<>(List.of());
  private List<Tour> saved = List.of();

  TourBook(List<Tour> tours) {
    this.tours.subscribe(this::compare);
    begin(tours, Set.of());
  }

  private void compare() {
    changed.set(!tours.get().equals(saved));
  }

  /** All tours; an event that a step names may be gone. */
  public ReadOnlyObjectProperty<List<Tour>> toursProperty() {
    return tours.getReadOnlyProperty();
  }

  public List<Tour> tours() {
    return tours.get();
  }

  /** The tour with this id; null when there is none. */
  public @Nullable Tour tour(String id) {
    int index = indexOf(id);
    return index < 0 ? null : tours.get().get(index);
  }

  /** The place of the tour with this id, from 0; -1 when there is none. */
  public int indexOf(String id) {
    List<Tour> all = tours.get();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  /** Whether something is not saved. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** The ids of the tours that are not kept in the timeline's own file. */
  public ReadOnlyObjectProperty<Set<String>> besideProperty() {
    return beside.getReadOnlyProperty();
  }

  /** The id of the tour that was presented last; empty before. */
  public StringProperty presentedProperty() {
    return presented;
  }

  /**
   * Begins anew with what is on the disk; what was done before cannot be undone.
   *
   * @param besides ids of those that are not kept in the timeline's own file
   */
  public void begin(List<Tour> onDisk, Set<String> besides) {
    saved = List.copyOf(onDisk);
    beside.set(Set.copyOf(besides));
    history = new History<>(saved);
    undoable.bind(history.undoableProperty());
    redoable.bind(history.redoableProperty());
    tours.bind(history.valueProperty());
    compare();
  }

  /** Says that these are on the disk now. */
  public void saved(List<Tour> onDisk, Set<String> besides) {
    saved = List.copyOf(onDisk);
    beside.set(Set.copyOf(besides));
    history.settle();
    compare();
  }

  /** Changes the list of tours, in a step of its own. */
  public void change(List<Tour> wanted) {
    history.set(List.copyOf(wanted));
  }

  /** Changes one tour, in a step of its own; nothing without a tour of this id. */
  public void change(String id, UnaryOperator<Tour> change) {
    int index = indexOf(id);
    if (index >= 0) {
      history.set(with(index, change.apply(tours.get().get(index))));
    }
  }

  /**
   * Changes one tour as by typing: in one step with the change before, if that was about the same.
   */
  public void type(String id, Object about, UnaryOperator<Tour> change) {
    int index = indexOf(id);
    if (index >= 0) {
      history.set(with(index, change.apply(tours.get().get(index))), about);
    }
  }

  private List<Tour> with(int index, Tour tour) {
    List<Tour> all = tours.get();
    return IntStream.range(0, all.size()).mapToObj(i -> i == index ? tour : all.get(i)).toList();
  }

  /** Ends a step of typing. */
  public void settle() {
    history.settle();
  }

  public void undo() {
    history.undo();
  }

  public void redo() {
    history.redo();
  }
}
