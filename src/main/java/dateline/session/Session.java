package dateline.session;

import dateline.article.TextRange;
import dateline.index.Grouping;
import dateline.index.IntervalIndex;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.model.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** The key of the lane of pinned events; no id can be like it. */
  public static final String PINNED = "*";

  private final ReadOnlyObjectWrapper<OpenTimeline> open;
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.none());
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.THEME);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final ObjectProperty<LaneOrder> laneOrder =
      new SimpleObjectProperty<>(LaneOrder.AS_THEY_ARE);
  private final ObjectProperty<Set<String>> pins = new SimpleObjectProperty<>(Set.of());
  private final LongProperty knownBy = new SimpleLongProperty(KnownBy.EVER);
  private final StringProperty disagreement = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Steps> steps;

  /** What is open and visited, told to nobody yet: whoever hears of one must find the other. */
  private OpenTimeline openNow;

  private Steps stepsNow;

  public Session(OpenTimeline timeline) {
    open = new ReadOnlyObjectWrapper<>(timeline);
    openNow = timeline;
    stepsNow = Steps.of(timeline.index(), filter.get());
    steps = new ReadOnlyObjectWrapper<>(stepsNow);
    filter.subscribe(
        () -> {
          stepsNow = Steps.of(openNow.index(), filter.get());
          steps.set(stepsNow);
        });
  }

  /** The open timeline. */
  public ReadOnlyObjectProperty<OpenTimeline> openProperty() {
    return open.getReadOnlyProperty();
  }

  public OpenTimeline open() {
    return openNow;
  }

  /**
   * Shows another timeline, or a newer state of this one; the selected event or article stays, if
   * it is there.
   */
  public void open(OpenTimeline timeline) {
    Selection before = selection.get();
    int selected = before.event();
    String id = selected < 0 ? "" : openNow.index().at(selected).id();
    selection.set(Selection.none());
    openNow = timeline;
    stepsNow = Steps.of(timeline.index(), filter.get());
    if (!timeline.name().equals(open.get().name())) {
      knownBy.set(KnownBy.EVER);
    }
    open.set(timeline);
    steps.set(stepsNow);
    int position = timeline.position(id);
    if (position >= 0) {
      selection.set(new Selection.OfEvent(position));
    } else if (before instanceof Selection.OfArticle(String source, TextRange _)
        && timeline.timeline().sources().stream().anyMatch(one -> one.id().equals(source))) {
      selection.set(new Selection.OfArticle(source, null));
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
    return position < 0 ? null : openNow.index().at(position);
  }

  public ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  /** Which lanes are folded, hidden or moved. */
  public ObjectProperty<LaneOrder> laneOrderProperty() {
    return laneOrder;
  }

  /** The ids of the events kept in sight whatever is filtered out. */
  public ObjectProperty<Set<String>> pinsProperty() {
    return pins;
  }

  /** Pins an event, or takes its pin away. */
  public void pin(String id) {
    Set<String> changed = new HashSet<>(pins.get());
    if (!changed.remove(id)) {
      changed.add(id);
    }
    pins.set(Set.copyOf(changed));
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
    return stepsNow;
  }

  /** Selects the event so many steps on (back when negative); stops at the first and the last. */
  public void step(int by) {
    int position = stepsNow.from(selection.get().event(), by);
    if (position >= 0) {
      select(position);
    }
  }

  /**
   * The lanes that the pane shows now, that of pinned events first. Cost: linear in the events.
   *
   * @param pinned the name of the lane of pinned events
   * @param rest the name of the lane for events that belong to no group
   */
  public List<Lane> lanes(String pinned, String rest) {
    OpenTimeline timeline = openNow;
    Filter chosen = filter.get();
    List<Lane> grouped =
        Lanes.of(
            timeline.timeline(),
            timeline.index(),
            grouping.get(),
            position -> chosen.shows(timeline.index().at(position)),
            rest);
    List<Lane> lanes = new ArrayList<>();
    int[] kept =
        pins.get().stream().mapToInt(timeline::position).filter(at -> at >= 0).sorted().toArray();
    if (kept.length > 0) {
      lanes.add(new Lane(PINNED, pinned, -1, new IntervalIndex(timeline.index(), kept)));
    }
    lanes.addAll(laneOrder.get().applied(grouped));
    return lanes;
  }
}
