package dateline.app;

import dateline.io.Origin;
import dateline.io.StoredTours;
import dateline.io.TourStore;
import dateline.io.TourStore.ChangedElsewhere;
import dateline.io.TourStore.Manner;
import dateline.io.Unwritable;
import dateline.model.Problem;
import dateline.model.Timeline;
import dateline.model.Tour;
import dateline.session.Session;
import dateline.session.TourBook;
import dateline.view.Background;
import dateline.view.tours.TourSaving;
import dateline.words.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tours of one open timeline: finds them, saves them when asked to, and meanwhile keeps a
 * draft of what is not saved, so that a crash costs at most {@value #DELAY_MILLISECONDS}
 * milliseconds of typing. Belongs to the JavaFX thread.
 */
final class TourKeeper implements TourSaving, AutoCloseable {

  private static final long DELAY_MILLISECONDS = 300;

  private final Session session;
  private final TourBook book;
  private final Origin origin;
  private final Background background;
  private final TourStore store;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Resting(""));
  private final Drafts drafts;
  private Subscription subscription = Subscription.EMPTY;

  /** What is on the disk; null until it is found. */
  private @Nullable StoredTours stored;

  /** Told of what has been found. */
  interface Found {
    /** Tours that could not be read. */
    void problems(List<Problem> problems);

    /** Changes that were not saved when the program ended have been taken up again. */
    void recovered();
  }

  /** What came of saving. */
  private sealed interface Outcome {}

  private record Done(StoredTours stored, List<Tour> tours) implements Outcome {}

  private record Clash(String file) implements Outcome {}

  private record Fault(Said why) implements Outcome {}

  private record Search(StoredTours stored, @Nullable List<Tour> draft) {}

  /**
   * Begins to look for the tours.
   *
   * @param folder of the user
   * @param found told when they are there
   */
  TourKeeper(Session session, Background background, Origin origin, Path folder, Found found) {
    this.session = session;
    this.origin = origin;
    book = session.tours();
    this.background = background;
    store = new TourStore(folder);
    Timeline timeline = session.open().timeline();
    drafts = new Drafts(new TourStore(folder.resolve("drafts")), origin, timeline);
    background.run(
        this,
        () -> {
          StoredTours there = store.find(origin, timeline);
          return new Search(there, drafts.find(there.tours()));
        },
        search -> begin(search, found));
  }

  private void begin(Search search, Found found) {
    stored = search.stored;
    if (!search.stored.problems().isEmpty()) {
      found.problems(search.stored.problems());
    }
    if (!book.changedProperty().get()) {
      book.begin(search.stored.tours(), search.stored.beside());
      if (search.draft != null) {
        book.change(search.draft);
        found.recovered();
      }
    }
    subscription =
        Subscription.combine(
            book.toursProperty().subscribe(this::draft),
            session.openProperty().subscribe((_, now) -> follow(now.timeline())));
  }

  /** Takes in what the file says now, unless there is something that is not saved. */
  private void follow(Timeline timeline) {
    background.run(
        this,
        () -> store.find(origin, timeline),
        found -> {
          if (!book.changedProperty().get()) {
            stored = found;
            book.begin(found.tours(), found.beside());
          }
        });
  }

  private void draft() {
    drafts.keep(book.changedProperty().get() ? book.tours() : List.of());
  }

  @Override
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  @Override
  public void save() {
    save(Manner.ASK);
  }

  @Override
  public void replace() {
    save(Manner.REPLACE);
  }

  @Override
  public void saveBeside() {
    save(Manner.BESIDE);
  }

  private void save(Manner manner) {
    StoredTours before = stored;
    if (before == null || state.get() instanceof Writing || !book.changedProperty().get()) {
      return;
    }
    List<Tour> tours = book.tours();
    state.set(new Writing());
    background.run(store, () -> attempt(before, tours, manner), this::take);
  }

  private Outcome attempt(StoredTours before, List<Tour> tours, Manner manner) {
    try {
      return new Done(store.save(before, tours, manner), tours);
    } catch (ChangedElsewhere e) {
      return new Clash(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Fault(Unwritable.wording(e));
    }
  }

  private void take(Outcome outcome) {
    switch (outcome) {
      case Done(StoredTours now, List<Tour> tours) -> {
        stored = now;
        book.saved(tours, now.beside());
        draft();
        state.set(new Resting(now.where()));
      }
      case Clash(String file) -> state.set(new Conflict(file));
      case Fault(Said why) -> state.set(new Failed(why));
    }
  }

  /**
   * Saves at once, waiting for it, before the window is left.
   *
   * @return why it could not be done; null when it was
   */
  @Nullable Said saveNow() {
    StoredTours before = stored;
    if (before != null && book.changedProperty().get()) {
      take(attempt(before, book.tours(), Manner.ASK));
    }
    return switch (state.get()) {
      case Resting _, Writing _ -> null;
      case Failed(Said why) -> why;
      case Conflict(String file) -> Said.plain(file);
    };
  }

  /** Forgets what is not saved. */
  void lose() {
    drafts.keep(List.of());
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    drafts.close();
  }

  /** What is not saved yet, on the disk all the same. Its files are the saver's thread's alone. */
  private static final class Drafts implements AutoCloseable {

    private final TourStore store;
    private final Origin origin;
    private final Timeline timeline;
    private final Saver<List<Tour>> saver;
    private @Nullable StoredTours stored;

    Drafts(TourStore store, Origin origin, Timeline timeline) {
      this.store = store;
      this.origin = Origin.of(origin.name(), "");
      this.timeline = timeline;
      Consumer<Exception> nothing = _ -> {};
      saver = new Saver<>(Duration.ofMillis(DELAY_MILLISECONDS), this::write, nothing);
    }

    /** The draft if it differs from what is saved; before anything is kept. */
    @Nullable List<Tour> find(List<Tour> saved) {
      stored = store.find(origin, timeline);
      List<Tour> draft = stored.tours();
      return stored.sideFile() == null || draft.equals(saved) ? null : draft;
    }

    /**
     * @param tours empty for no draft
     */
    void keep(List<Tour> tours) {
      saver.save(tours);
    }

    private void write(List<Tour> tours) throws IOException {
      StoredTours before = Objects.requireNonNull(stored);
      stored = tours.isEmpty() ? store.forget(before) : store.save(before, tours, Manner.REPLACE);
    }

    @Override
    public void close() {
      saver.close();
    }
  }
}
