package dateline.view.present;

import dateline.keys.KeyMap;
import dateline.keys.ShowAction;
import dateline.render.Grounds;
import dateline.render.Palette;
import dateline.session.show.Pace;
import dateline.session.show.Show;
import dateline.session.show.ShowTimer;
import dateline.session.show.Walk;
import dateline.view.present.Ink.Point;
import dateline.view.present.Sight.Blank;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One show as it is being given: what the panes watch and the keys change. Knows no window. Moments
 * are nanoseconds of one clock that never goes back, told by {@link #tick}.
 */
final class Performance {

  private static final double LEAST_NOTES = 0.7;
  private static final double MOST_NOTES = 4;
  private static final double NOTES_STEP = 1.15;
  private static final int LEAST_SECONDS = 2;
  private static final int MOST_SECONDS = 300;
  private static final int MOST_DIGITS = 7;

  private final KeyMap keys;
  private final ObjectProperty<Walk> walk;
  private final ObjectProperty<Sight> sight;
  private final ObjectProperty<Palette> ground;
  private final BooleanProperty frozen = new SimpleBooleanProperty();
  private final ObjectProperty<Blank> blank = new SimpleObjectProperty<>(Blank.NONE);
  private final ObjectProperty<Pointing> pointing = new SimpleObjectProperty<>(Pointing.NONE);
  private final ObjectProperty<@Nullable Point> pointer = new SimpleObjectProperty<>();
  private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.NONE);
  private final IntegerProperty marked = new SimpleIntegerProperty();
  private final StringProperty typed = new SimpleStringProperty("");
  private final BooleanProperty asking = new SimpleBooleanProperty();
  private final ObjectProperty<Notes> notes = new SimpleObjectProperty<>(Notes.WITH_ALL);
  private final DoubleProperty notesSize = new SimpleDoubleProperty(1);
  private final ObjectProperty<ShowTimer> timer = new SimpleObjectProperty<>(ShowTimer.ZERO);
  private final LongProperty elapsed = new SimpleLongProperty();
  private final BooleanProperty auto = new SimpleBooleanProperty();
  private final BooleanProperty loop = new SimpleBooleanProperty();
  private final IntegerProperty autoSeconds = new SimpleIntegerProperty(12);
  private final IntegerProperty inkChanges = new SimpleIntegerProperty();
  private final Ink ink = new Ink();
  private long now;
  private long shownSince;

  /** What the mouse does on the picture. */
  enum Pointing {
    NONE,
    POINTER,
    SPOTLIGHT,
    PEN
  }

  /** What the console shows of the notes, the questions and who says otherwise. */
  enum Notes {
    WITH_ALL,
    /** Nothing else. */
    ALONE,
    /** None of them: what students may see. */
    HIDDEN
  }

  /** What lies over a pane. */
  enum Sheet {
    NONE,
    KEYS,
    OVERVIEW
  }

  /** With the keys as the program comes. */
  Performance(Walk start, boolean night, long now) {
    this(start, night, now, KeyMap.DEFAULT);
  }

  Performance(Walk start, boolean night, long now, KeyMap keys) {
    this.now = now;
    this.keys = keys;
    shownSince = now;
    walk = new SimpleObjectProperty<>(start);
    sight = new SimpleObjectProperty<>(new Sight(start, Blank.NONE));
    ground = new SimpleObjectProperty<>(night ? Grounds.NIGHT : Grounds.PAPER);
    walk.subscribe(_ -> letSee());
    blank.subscribe(_ -> letSee());
    frozen.subscribe(_ -> letSee());
  }

  private void letSee() {
    if (!frozen.get()) {
      sight.set(new Sight(walk.get(), blank.get()));
    }
  }

  /** Which keys do what. */
  KeyMap keys() {
    return keys;
  }

  ObjectProperty<Walk> walkProperty() {
    return walk;
  }

  Walk walk() {
    return walk.get();
  }

  Show show() {
    return walk.get().show();
  }

  /** What the audience sees: where the walk is, unless the picture is frozen. */
  ObjectProperty<Sight> sightProperty() {
    return sight;
  }

  ObjectProperty<Palette> groundProperty() {
    return ground;
  }

  BooleanProperty frozenProperty() {
    return frozen;
  }

  ObjectProperty<Blank> blankProperty() {
    return blank;
  }

  ObjectProperty<Pointing> pointingProperty() {
    return pointing;
  }

  /** Where the pointer is on the picture; null when it is not on it. */
  ObjectProperty<@Nullable Point> pointerProperty() {
    return pointer;
  }

  ObjectProperty<Sheet> sheetProperty() {
    return sheet;
  }

  /** The stop that is marked in the overview. */
  IntegerProperty markedProperty() {
    return marked;
  }

  /** The digits typed so far. */
  StringProperty typedProperty() {
    return typed;
  }

  /** Whether a number is being asked for. */
  BooleanProperty askingProperty() {
    return asking;
  }

  ObjectProperty<Notes> notesProperty() {
    return notes;
  }

  /** The size of the notes; 1 is the usual. */
  DoubleProperty notesSizeProperty() {
    return notesSize;
  }

  ObjectProperty<ShowTimer> timerProperty() {
    return timer;
  }

  /** Whole seconds on the timer. */
  LongProperty elapsedProperty() {
    return elapsed;
  }

  Pace pace() {
    return Pace.of(show().plan(), walk().stop(), elapsed.get());
  }

  BooleanProperty autoProperty() {
    return auto;
  }

  BooleanProperty loopProperty() {
    return loop;
  }

  /** How long each picture stays when the show goes on by itself. */
  IntegerProperty autoSecondsProperty() {
    return autoSeconds;
  }

  /** Grows with everything drawn or erased. */
  IntegerProperty inkChangesProperty() {
    return inkChanges;
  }

  Ink ink() {
    return ink;
  }

  /** Tells what the time is. */
  void tick(long nanos) {
    now = nanos;
    elapsed.set(timer.get().seconds(now));
    if (auto.get() && now - shownSince >= autoSeconds.get() * 1_000_000_000L) {
      goOn();
    }
  }

  private void goOn() {
    if (!walk().ended()) {
      move(walk().next());
    } else if (loop.get()) {
      move(walk().first());
    } else {
      auto.set(false);
    }
  }

  /** Goes elsewhere in the show; the timer starts with the first move. */
  void move(Walk there) {
    shownSince = now;
    if (!there.equals(walk.get())) {
      timer.set(timer.get().started(now));
      blank.set(Blank.NONE);
      walk.set(there);
    }
  }

  /** Adds a digit to the number to go to. */
  void digit(int digit) {
    if (typed.get().length() < MOST_DIGITS) {
      typed.set(typed.get() + digit);
      asking.set(true);
    }
  }

  /** Goes to the number typed, or to the stop marked; without either, one on. */
  void enter() {
    if (asking.get()) {
      if (!typed.get().isEmpty()) {
        move(walk().goTo(Integer.parseInt(typed.get())));
      }
      forgetNumber();
      sheet.set(Sheet.NONE);
    } else if (sheet.get() == Sheet.OVERVIEW) {
      choose(marked.get());
    } else {
      perform(ShowAction.NEXT);
    }
  }

  /** Goes to a stop and closes what lay over the pane. */
  void choose(int stop) {
    sheet.set(Sheet.NONE);
    move(walk().goTo(stop + 1));
  }

  /** Takes back the last digit; returns whether there was one. */
  private boolean takeBackDigit() {
    if (!asking.get() || typed.get().isEmpty()) {
      return false;
    }
    typed.set(typed.get().substring(0, typed.get().length() - 1));
    return true;
  }

  private void forgetNumber() {
    typed.set("");
    asking.set(false);
  }

  /**
   * Closes the topmost thing that lies over a pane, or puts away what points; returns whether there
   * was one.
   */
  boolean closeLayer() {
    if (asking.get() || sheet.get() != Sheet.NONE) {
      forgetNumber();
      sheet.set(Sheet.NONE);
      return true;
    }
    boolean points = pointing.get() != Pointing.NONE;
    pointing.set(Pointing.NONE);
    return points;
  }

  /** Does what needs no window; returns false for what does. */
  boolean perform(ShowAction action) {
    if (sheet.get() == Sheet.OVERVIEW && mark(action)) {
      return true;
    }
    switch (action) {
      case NEXT -> move(walk().next());
      case PREVIOUS -> {
        if (!takeBackDigit()) {
          move(walk().previous());
        }
      }
      case NEXT_STOP -> move(walk().nextStop());
      case PREVIOUS_STOP -> move(walk().previousStop());
      case FIRST -> move(walk().first());
      case LAST -> move(walk().last());
      case GO_TO -> asking.set(true);
      case OVERVIEW -> {
        marked.set(walk().stop());
        turn(Sheet.OVERVIEW);
      }
      case DISSENT -> move(walk().toDissent());
      case QUESTION -> move(walk().toQuestion());
      case HIDE_LATER -> walk.set(walk().withLaterHidden(!walk().hidesLater()));
      case BLACK -> blank.set(blank.get() == Blank.BLACK ? Blank.NONE : Blank.BLACK);
      case WHITE -> blank.set(blank.get() == Blank.WHITE ? Blank.NONE : Blank.WHITE);
      case FREEZE -> frozen.set(!frozen.get());
      case POINTER -> turn(Pointing.POINTER);
      case SPOTLIGHT -> turn(Pointing.SPOTLIGHT);
      case PEN -> turn(Pointing.PEN);
      case ERASE -> {
        ink.erase(sight.get());
        inkChanges.set(inkChanges.get() + 1);
      }
      case NOTES -> turn(Notes.ALONE);
      case NO_NOTES -> turn(Notes.HIDDEN);
      case LARGER -> notesSize.set(Math.min(MOST_NOTES, notesSize.get() * NOTES_STEP));
      case SMALLER -> notesSize.set(Math.max(LEAST_NOTES, notesSize.get() / NOTES_STEP));
      case TIMER -> timer.set(timer.get().toggled(now));
      case RESET_TIMER -> timer.set(timer.get().reset(now));
      case AUTO -> {
        auto.set(!auto.get());
        shownSince = now;
      }
      case SLOWER -> autoSeconds.set(Math.min(MOST_SECONDS, autoSeconds.get() * 5 / 4 + 1));
      case FASTER -> autoSeconds.set(Math.max(LEAST_SECONDS, autoSeconds.get() * 4 / 5));
      case LOOP -> loop.set(!loop.get());
      case GROUND -> ground.set(ground.get().dark() ? Grounds.PAPER : Grounds.NIGHT);
      case KEYS -> turn(Sheet.KEYS);
      case ALREADY -> {}
      case CONSOLE, SWAP, FULL_SCREEN, LEAVE -> {
        return false;
      }
    }
    elapsed.set(timer.get().seconds(now));
    return true;
  }

  private boolean mark(ShowAction action) {
    int last = Math.max(0, show().size() - 1);
    switch (action) {
      case NEXT -> marked.set(Math.min(last, marked.get() + 1));
      case PREVIOUS -> marked.set(Math.max(0, marked.get() - 1));
      case FIRST -> marked.set(0);
      case LAST -> marked.set(last);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void turn(Sheet wanted) {
    sheet.set(sheet.get() == wanted ? Sheet.NONE : wanted);
  }

  private void turn(Notes wanted) {
    notes.set(notes.get() == wanted ? Notes.WITH_ALL : wanted);
  }

  private void turn(Pointing wanted) {
    pointing.set(pointing.get() == wanted ? Pointing.NONE : wanted);
  }

  /** Draws with the pen at a point; begins a stroke or carries it on. */
  void draw(Point point, boolean begins) {
    if (begins) {
      ink.begin(sight.get(), point);
    } else {
      ink.draw(sight.get(), point);
    }
    inkChanges.set(inkChanges.get() + 1);
  }
}
