package dateline.view.present;

import static dateline.view.Toolkit.call;
import static dateline.view.Toolkit.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.render.Grounds;
import dateline.render.Palette;
import dateline.session.Session;
import dateline.session.show.Beat;
import dateline.session.show.Show;
import dateline.session.show.Shows;
import dateline.session.show.Walk;
import dateline.view.Background;
import dateline.view.Look;
import dateline.view.Surroundings;
import dateline.view.Words;
import dateline.view.present.Ink.Point;
import dateline.view.present.Performance.Notes;
import dateline.view.present.Performance.Pointing;
import dateline.view.present.Performance.Sheet;
import dateline.view.present.Sight.Blank;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A show in its windows, given by its keys. */
class PresentationTest {

  private static final class Same implements Background {
    @Override
    public <T> void run(Object owner, Supplier<T> task, Consumer<T> then) {
      then.accept(task.get());
    }
  }

  private final AtomicLong now = new AtomicLong();
  private final ObservableList<Screen> screens = FXCollections.observableArrayList();
  private final Show story = Shows.story();
  private final Session session = new Session(story.open());
  private final Surroundings surroundings =
      new Surroundings(
          new Words(Locale.ENGLISH),
          new SimpleObjectProperty<>(Palette.LIGHT),
          new SimpleObjectProperty<>(true),
          new Same());
  private Stage owner;
  private Presentation presentation;
  private Performance performance;

  @BeforeEach
  void start() {
    run(() -> screens.setAll(Screen.getPrimary()));
    owner = call(PresentationTest::window);
    presentation = call(() -> begin(story));
    performance = presentation.performance();
  }

  private static Stage window() {
    Look.loadTypefaces();
    Stage window = new Stage();
    window.setScene(new Scene(new Pane(), 200, 100));
    window.show();
    return window;
  }

  private Presentation begin(Show show) {
    return Presentation.start(owner, session, surroundings, show, 0, screens, now::get);
  }

  @AfterEach
  void end() {
    run(
        () -> {
          presentation.leave();
          owner.hide();
        });
  }

  private static KeyEvent key(KeyCode code, String held) {
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        held.contains("Shift"),
        held.contains("Ctrl"),
        held.contains("Alt"),
        held.contains("Cmd"));
  }

  /** Presses a key in a window, a second after the last one. */
  private void press(Stage window, KeyCode code, String held) {
    now.addAndGet(1_000_000_000);
    run(() -> Event.fireEvent(window.getScene().getRoot(), key(code, held)));
  }

  private void press(KeyCode... codes) {
    for (KeyCode code : codes) {
      press(presentation.audience(), code, "");
    }
  }

  private void hold(String held, KeyCode code) {
    boolean mac = System.getProperty("os.name", "").startsWith("Mac");
    press(presentation.audience(), code, mac ? held.replace("Ctrl", "Cmd") : held);
  }

  private String place() {
    Walk walk = call(performance::walk);
    return walk.ended() ? "end" : walk.stop() + 1 + " " + walk.shown();
  }

  @Test
  void escPutsAwayWhatPointsBeforeItLeaves() {
    hold("Ctrl", KeyCode.P);
    press(KeyCode.ESCAPE);
    assertEquals(Performance.Pointing.NONE, call(() -> performance.pointingProperty().get()));
    assertTrue(call(() -> presentation.runningProperty().get()));
    press(KeyCode.ESCAPE);
    assertFalse(call(() -> presentation.runningProperty().get()));
  }

  @Test
  void aLessonIsGivenWithOneKeyAloneAndEscLeavesIt() {
    for (int presses = 0; presses < 8; presses++) {
      assertNotEquals("end", place());
      press(KeyCode.PAGE_DOWN);
    }
    assertEquals("end", place());
    press(KeyCode.PAGE_DOWN);
    assertEquals("end", place());
    assertTrue(call(() -> presentation.audience().isShowing()));
    press(KeyCode.ESCAPE);
    assertFalse(call(() -> presentation.runningProperty().get()));
    assertFalse(call(() -> presentation.audience().isShowing()));
    assertTrue(call(() -> owner.isShowing()), "leaving a show never leaves the program");
    assertEquals("third", call(session::selectedEvent).id());
  }

  @Test
  void everyKeyForOnAndBackSteps() {
    for (KeyCode code :
        new KeyCode[] {
          KeyCode.RIGHT, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.SPACE, KeyCode.N, KeyCode.ENTER
        }) {
      run(() -> performance.move(performance.walk().first()));
      press(code);
      assertEquals("1 QUOTATION", place(), code.toString());
    }
    for (KeyCode code :
        new KeyCode[] {KeyCode.LEFT, KeyCode.UP, KeyCode.PAGE_UP, KeyCode.BACK_SPACE, KeyCode.P}) {
      run(() -> performance.move(performance.walk().goTo(2)));
      press(code);
      assertEquals("1 QUESTION", place(), code.toString());
    }
  }

  @Test
  void keysThatGoElsewhere() {
    hold("Alt", KeyCode.PAGE_DOWN);
    assertEquals("2 EVENT", place());
    press(KeyCode.END);
    assertEquals("3 EVENT", place());
    press(KeyCode.HOME);
    assertEquals("1 EVENT", place());
    press(KeyCode.RIGHT);
    hold("Alt", KeyCode.PAGE_UP);
    assertEquals("1 EVENT", place());
    press(KeyCode.D);
    assertEquals("1 DISSENT", place());
    press(KeyCode.Q);
    assertEquals("1 QUESTION", place());
  }

  @Test
  void aNumberAndEnterGoToAStep() {
    press(KeyCode.DIGIT3, KeyCode.ENTER);
    assertEquals("3 EVENT", place());
    press(KeyCode.G, KeyCode.NUMPAD2, KeyCode.ENTER);
    assertEquals("2 EVENT", place());
    press(KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
    assertEquals("3 EVENT", place());
    press(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.BACK_SPACE, KeyCode.ENTER);
    assertEquals("1 EVENT", place());
    press(KeyCode.DIGIT2, KeyCode.ESCAPE, KeyCode.RIGHT);
    assertEquals("1 QUOTATION", place());
  }

  @Test
  void theOverviewIsWalkedWithTheKeysThatStep() {
    for (Runnable open :
        new Runnable[] {() -> press(KeyCode.O), () -> hold("Ctrl", KeyCode.DIGIT3)}) {
      press(KeyCode.HOME);
      open.run();
      assertEquals(Sheet.OVERVIEW, call(() -> performance.sheetProperty().get()));
      press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
      assertEquals("2 EVENT", place());
      assertEquals(Sheet.NONE, call(() -> performance.sheetProperty().get()));
    }
  }

  @Test
  void theScreenGoesBlackOrWhiteAndComesBackWithTheNextStep() {
    for (KeyCode code : new KeyCode[] {KeyCode.B, KeyCode.PERIOD}) {
      press(code);
      assertEquals(Blank.BLACK, call(() -> performance.sightProperty().get().blank()));
      press(code);
      assertEquals(Blank.NONE, call(() -> performance.sightProperty().get().blank()));
    }
    for (KeyCode code : new KeyCode[] {KeyCode.W, KeyCode.COMMA}) {
      press(code);
      assertEquals(Blank.WHITE, call(() -> performance.sightProperty().get().blank()));
      press(KeyCode.RIGHT);
      assertEquals(Blank.NONE, call(() -> performance.sightProperty().get().blank()));
    }
  }

  @Test
  void aFrozenPictureStaysWhileTheSpeakerGoesOn() {
    press(KeyCode.F, KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals("1 DISSENT", place());
    assertEquals(Beat.EVENT, call(() -> performance.sightProperty().get().walk().shown()));
    press(KeyCode.F);
    assertEquals(Beat.DISSENT, call(() -> performance.sightProperty().get().walk().shown()));
  }

  @Test
  void pointerSpotlightAndPenTakeTurns() {
    hold("Ctrl", KeyCode.L);
    assertEquals(Pointing.POINTER, call(() -> performance.pointingProperty().get()));
    hold("Ctrl Shift", KeyCode.L);
    assertEquals(Pointing.SPOTLIGHT, call(() -> performance.pointingProperty().get()));
    hold("Ctrl", KeyCode.P);
    assertEquals(Pointing.PEN, call(() -> performance.pointingProperty().get()));
    hold("Ctrl", KeyCode.P);
    assertEquals(Pointing.NONE, call(() -> performance.pointingProperty().get()));
  }

  @Test
  void whatThePenDrewStaysOnItsStep() {
    run(() -> performance.draw(new Point(0.5, 0.5), true));
    run(() -> performance.draw(new Point(0.6, 0.5), false));
    assertEquals(1, strokes());
    press(KeyCode.RIGHT);
    assertEquals(0, strokes());
    press(KeyCode.LEFT);
    assertEquals(1, strokes());
    press(KeyCode.E);
    assertEquals(0, strokes());
  }

  private int strokes() {
    return call(() -> performance.ink().on(performance.sightProperty().get()).size());
  }

  @Test
  void theTimerStartsWithTheFirstStepAndObeysItsKeys() {
    assertFalse(call(() -> performance.timerProperty().get().running()));
    press(KeyCode.RIGHT);
    assertTrue(call(() -> performance.timerProperty().get().running()));
    run(() -> performance.tick(now.get() + 65_000_000_000L));
    assertTrue(call(() -> performance.elapsedProperty().get()) >= 64);
    hold("Ctrl", KeyCode.T);
    assertFalse(call(() -> performance.timerProperty().get().running()));
    hold("Ctrl Shift", KeyCode.T);
    assertEquals(0, call(() -> performance.elapsedProperty().get()));
  }

  @Test
  void aShowThatGoesOnByItselfStopsAtTheEndOrBeginsAgain() {
    long minute = 60_000_000_000L;
    press(KeyCode.A);
    long from = now.get();
    for (int i = 1; i <= 9; i++) {
      long at = from + i * minute;
      run(() -> performance.tick(at));
    }
    assertEquals("end", place());
    assertFalse(call(() -> performance.autoProperty().get()));
    press(KeyCode.A, KeyCode.L);
    run(() -> performance.tick(from + 100 * minute));
    assertEquals("1 EVENT", place());
    int seconds = call(() -> performance.autoSecondsProperty().get());
    press(KeyCode.CLOSE_BRACKET);
    assertTrue(call(() -> performance.autoSecondsProperty().get()) < seconds);
    press(KeyCode.OPEN_BRACKET, KeyCode.OPEN_BRACKET);
    assertTrue(call(() -> performance.autoSecondsProperty().get()) > seconds);
  }

  @Test
  void switchesThatStayInTheConsole() {
    press(KeyCode.H);
    assertTrue(call(() -> performance.walk().hidesLater()));
    hold("Ctrl", KeyCode.DIGIT2);
    assertEquals(Notes.ALONE, call(() -> performance.notesProperty().get()));
    hold("Ctrl", KeyCode.DIGIT4);
    assertEquals(Notes.HIDDEN, call(() -> performance.notesProperty().get()));
    hold("Ctrl", KeyCode.DIGIT4);
    assertEquals(Notes.WITH_ALL, call(() -> performance.notesProperty().get()));
    hold("Ctrl", KeyCode.PLUS);
    assertTrue(call(() -> performance.notesSizeProperty().get()) > 1);
    hold("Ctrl", KeyCode.MINUS);
    assertEquals(1, call(() -> performance.notesSizeProperty().get()), 1e-9);
    hold("Ctrl Shift", KeyCode.D);
    assertEquals(Grounds.NIGHT, call(() -> performance.groundProperty().get()));
  }

  @Test
  void theListOfKeysOpensWithBothItsKeysAndEscClosesItFirst() {
    press(KeyCode.F1);
    assertEquals(Sheet.KEYS, call(() -> performance.sheetProperty().get()));
    press(KeyCode.ESCAPE);
    assertEquals(Sheet.NONE, call(() -> performance.sheetProperty().get()));
    assertTrue(call(() -> presentation.runningProperty().get()));
    run(
        () ->
            Event.fireEvent(
                presentation.audience().getScene().getRoot(),
                new KeyEvent(
                    KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false)));
    assertEquals(Sheet.KEYS, call(() -> performance.sheetProperty().get()));
  }

  @Test
  void aClickersKeyForTheShowDoesNotBeginItAgain() {
    press(KeyCode.RIGHT, KeyCode.F5);
    assertEquals("1 QUOTATION", place());
  }

  @Test
  void withOneScreenTheConsoleIsAWindowOnDemand() {
    assertFalse(call(() -> presentation.console().isShowing()));
    press(KeyCode.S);
    assertTrue(call(() -> presentation.console().isShowing()));
    press(presentation.console(), KeyCode.RIGHT, "");
    assertEquals("1 QUOTATION", place());
    hold("Ctrl", KeyCode.DIGIT1);
    assertFalse(call(() -> presentation.console().isShowing()));
    assertTrue(call(() -> presentation.runningProperty().get()));
  }

  @Test
  void screensComeAndGoAndTheShowStaysWhereItIs() {
    press(KeyCode.RIGHT);
    run(() -> screens.add(Screen.getPrimary()));
    assertTrue(call(() -> presentation.console().isShowing()));
    assertTrue(call(() -> presentation.audience().isShowing()));
    press(KeyCode.X);
    assertTrue(call(() -> presentation.console().isShowing()));
    run(() -> screens.removeLast());
    assertFalse(call(() -> presentation.console().isShowing()));
    assertTrue(call(() -> presentation.audience().isFullScreen()));
    run(screens::clear);
    assertEquals("1 QUOTATION", place());
    press(KeyCode.F11);
    assertFalse(call(() -> presentation.audience().isFullScreen()));
    press(KeyCode.ESCAPE);
    assertFalse(call(() -> presentation.runningProperty().get()));
  }

  @Test
  void closingTheProgramsWindowEndsTheShow() {
    run(() -> owner.hide());
    assertFalse(call(() -> presentation.audience().isShowing()));
  }

  @Test
  void anEmptyShowSaysSoAndCanBeLeft() {
    run(presentation::leave);
    presentation = call(() -> begin(Show.ofEvents(story.open())));
    performance = presentation.performance();
    run(session::selectNothing);
    press(KeyCode.S, KeyCode.O, KeyCode.DOWN, KeyCode.ENTER, KeyCode.D, KeyCode.Q, KeyCode.END);
    assertEquals("end", place());
    press(KeyCode.ESCAPE);
    assertFalse(call(() -> presentation.runningProperty().get()));
    assertNull(call(() -> session.selectedEvent()));
  }
}
