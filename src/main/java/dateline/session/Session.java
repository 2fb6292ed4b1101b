package dateline.session;

import dateline.article.Dossier;
import dateline.article.TextRange;
import dateline.index.Grouping;
import dateline.index.IntervalIndex;
import dateline.index.Lane;
import dateline.index.Lanes;
import dateline.model.Event;
import dateline.notes.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final ReadOnlyObjectWrapper<Shown> shown;
  private final ObjectProperty<LaneOrder> laneOrder =
      new SimpleObjectProperty<>(LaneOrder.AS_THEY_ARE);
  private final ObjectProperty<Set<String>> pins = new SimpleObjectProperty<>(Set.of());
  private final LongProperty knownBy = new SimpleLongProperty(KnownBy.EVER);
  private final ObjectProperty<Matches> matches = new SimpleObjectProperty<>(Matches.NONE);
  private final StringProperty disagreement = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Steps> steps;
  private final TourBook tours;
  private final Notebook notebook = new Notebook(this::open);

  /** What is open and visited, told to nobody yet: whoever hears of one must find the other. */
  private OpenTimeline openNow;

  private Steps stepsNow;
  private Shown shownNow;

  public Session(OpenTimeline timeline) {
    open = new ReadOnlyObjectWrapper<>(timeline);
    openNow = timeline;
    shownNow = Shown.all(timeline);
    shown = new ReadOnlyObjectWrapper<>(shownNow);
    stepsNow = Steps.of(shownNow);
    tours = new TourBook(timeline.timeline().tours());
    steps = new ReadOnlyObjectWrapper<>(stepsNow);
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
   * it is there. A newer state keeps its filter, but for the words, which have to be looked for
   * anew, and tours that are not saved.
   */
  public void open(OpenTimeline timeline) {
    Selection before = selection.get();
    int selected = before.event();
    String id = selected < 0 ? "" : openNow.index().at(selected).id();
    selection.set(Selection.none());
    openNow = timeline;
    boolean another = !timeline.name().equals(open.get().name());
    Filter kept = another ? Filter.ALL : shownNow.filter().withText("");
    shownNow = Shown.of(timeline, kept, new BitSet(), starred());
    stepsNow = Steps.of(shownNow);
    if (another) {
      knownBy.set(KnownBy.EVER);
    }
    if (another || !tours.changedProperty().get()) {
      tours.begin(timeline.timeline().tours(), Set.of());
    }
    open.set(timeline);
    tell(shown, shownNow);
    tell(steps, stepsNow);
    int position = timeline.position(id);
    if (position >= 0) {
      selection.set(new Selection.OfEvent(position));
    } else if (before instanceof Selection.OfArticle(int _, String source, TextRange _)
        && timeline.timeline().sources().stream().anyMatch(one -> one.id().equals(source))) {
      selection.set(new Selection.OfArticle(-1, source, null));
    }
  }

  /** The tours as they are being worked on. */
  public TourBook tours() {
    return tours;
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

  /**
   * Leads to words of an article, without leaving the selected event if there is one.
   *
   * @param place null for the article's beginning
   */
  public void read(String source, @Nullable TextRange place) {
    selection.set(new Selection.OfArticle(selection.get().event(), source, place));
  }

  /** Leads to words of an article; see {@link #read(String, TextRange)}. */
  public void read(Dossier.Place place) {
    read(place.source(), place.range());
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

  /** What the filter shows. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public Shown shown() {
    return shownNow;
  }

  /** Filters the events; for the timeline that is open now. */
  public void show(Shown chosen) {
    shownNow = chosen;
    stepsNow = Steps.of(chosen);
    tell(shown, chosen);
    tell(steps, stepsNow);
  }

  /** Sets a property; who only listens for its invalidation hears of the next one, too. */
  private static <T> void tell(ReadOnlyObjectWrapper<T> property, T value) {
    property.set(value);
    property.get();
  }

  /** The ids of the events that the user starred, or a passage of which. */
  public Set<String> starred() {
    return notebook.notes().starred().stream()
        .map(note -> note.target().event())
        .collect(Collectors.toSet());
  }

  /** What was searched for last and where it is; see {@link Matches}. */
  public ObjectProperty<Matches> matchesProperty() {
    return matches;
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

  /** The user's own notes on the open timeline. */
  public Notebook notebook() {
    return notebook;
  }

  /** Takes the last change to notes back, and selects an event that it was on. */
  public void undo() {
    lead(notebook.undo());
  }

  /** Makes the change to notes that was taken back last again, and selects its event. */
  public void redo() {
    lead(notebook.redo());
  }

  private void lead(Set<Target> changed) {
    if (changed.stream().noneMatch(this::isInView)) {
      changed.stream()
          .map(target -> Leads.to(openNow, target))
          .filter(place -> place.event() >= 0)
          .findFirst()
          .ifPresent(this::select);
    }
  }

  /** Whether one looks at an event, or at just that passage of it. */
  private boolean isInView(Target target) {
    Event selected = selectedEvent();
    return target instanceof Target.OfEvent
        ? selected != null && target.event().equals(selected.id())
        : selection.get().equals(Leads.to(openNow, target));
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
    List<Lane> grouped =
        Lanes.of(timeline.timeline(), timeline.index(), grouping.get(), shownNow::shows, rest);
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
