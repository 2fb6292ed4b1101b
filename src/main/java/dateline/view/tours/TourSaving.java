package dateline.view.tours;

import dateline.words.Said;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What the desk asks of those who keep tours. */
public interface TourSaving {

  /** How saving stands. */
  sealed interface State {}

  /**
   * Nothing is under way.
   *
   * @param file where tours were saved last, or will be; empty when that is not known
   */
  record Resting(String file) implements State {}

  /** It is being written. */
  record Writing() implements State {}

  /** It could not be written; {@code why} in words for a person. */
  record Failed(Said why) implements State {}

  /** The tours on the disk are no longer those that were opened. */
  record Conflict(String file) implements State {}

  ReadOnlyObjectProperty<State> stateProperty();

  /** Saves, unless that would undo another's work: then {@link Conflict}. */
  void save();

  /** Saves in place of what another program has written. */
  void replace();

  /** Saves into a file of its own beside the timeline's. */
  void saveBeside();
}
