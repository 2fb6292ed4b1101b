package dateline.session;

import dateline.index.Grouping;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.model.Event;
import java.util.List;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the panels of one window share. */
public final class Session {

  private final ReadOnlyObjectWrapper<OpenTimeline> open;
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.none());
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.THEME);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final LongProperty knownBy = new SimpleLongProperty(KnownBy.EVER);
  private final StringProperty disagreement = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Steps> steps;

  public Session(OpenTimeline timeline) {
    open = new ReadOnlyObjectWrapper<>(timeline);
    steps = new ReadOnlyObjectWrapper<>(Steps.of(timeline.index(), filter.get()));
    filter.subscribe(chosen -> steps.set(Steps.of(open.get().index(), chosen)));
  }

  /** The open timeline. */
  public ReadOnlyObjectProperty<OpenTimeline> openProperty() {
    return open.getReadOnlyProperty();
  }

  public OpenTimeline open() {
    return open.get();
  }

  /**
   * Shows another timeline, or a newer state of this one; the selected event stays, if it is there.
   */
  public void open(OpenTimeline timeline) {
    int selected = selection.get().event();
    String id = selected < 0 ? "" : open.get().index().at(selected).id();
    selection.set(Selection.none());
    knownBy.set(KnownBy.EVER);
    open.set(timeline);
    steps.set(Steps.of(timeline.index(), filter.get()));
    int position = timeline.position(id);
    if (position >= 0) {
      selection.set(new Selection.OfEvent(position));
    }
  }

  public ObjectProperty<Selection> selectionProperty() {
    return selection;
  }

  public Selection selection() {
    return selection.get();
  }

  public void select(int position) {
    selection.set(new Selection.OfEvent(position));
  }

  public void selectPassage(int position, int evidence) {
    selection.set(new Selection.OfPassage(position, evidence));
  }

  /** Selects what a panel was led to; see {@link Leads}. */
  public void select(Selection chosen) {
    selection.set(chosen);
  }

  public void selectNothing() {
    selection.set(Selection.none());
  }

  /** The selected event; null when there is none. */
  public @Nullable Event selectedEvent() {
    int position = selection.get().event();
    return position < 0 ? null : open.get().index().at(position);
  }

  public ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  public ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  /**
   * The day by whose end a report must be out for its events to count as known, as its last
   * millisecond; {@link KnownBy#EVER} when everything counts.
   */
  public LongProperty knownByProperty() {
    return knownBy;
  }

  /** The id of the disagreement that one looks at; empty, or unknown here, when it is none. */
  public StringProperty disagreementProperty() {
    return disagreement;
  }

  /** The events that stepping visits, in the order of time. */
  public ReadOnlyObjectProperty<Steps> stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  public Steps steps() {
    return steps.get();
  }

  /** Selects the event so many steps on (back when negative); stops at the first and the last. */
  public void step(int by) {
    int position = steps.get().from(selection.get().event(), by);
    if (position >= 0) {
      select(position);
    }
  }

  /**
   * The lanes that the pane shows now. Cost: linear in the events.
   *
   * @param rest the name of the lane for events that belong to no group
   */
  public List<Lane> lanes(String rest) {
    OpenTimeline timeline = open.get();
    Filter chosen = filter.get();
    return Lanes.of(
        timeline.timeline(),
        timeline.index(),
        grouping.get(),
        position -> chosen.shows(timeline.index().at(position)),
        rest);
  }
}
