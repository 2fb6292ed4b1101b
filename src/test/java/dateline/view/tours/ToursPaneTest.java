package dateline.view.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Shape;
import dateline.model.Tour;
import dateline.model.Tour.Step;
import dateline.session.Selection;
import dateline.session.Session;
import dateline.session.TourBook;
import dateline.session.show.Shows;
import dateline.view.Panels;
import dateline.view.Toolkit;
import dateline.words.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** The desk at which tours are made, by its keys and buttons. The sample has three events. */
class ToursPaneTest {

  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  private final Saving saving = new Saving();
  private final List<String> rehearsed = new ArrayList<>();
  private Session session = new Session(Shows.open(30));
  private TourBook book = session.tours();
  private ToursPane pane = Toolkit.call(() -> desk(session));
  private Scene scene = Toolkit.call(() -> Panels.scene(pane, 1100, 700));

  private static final class Saving implements TourSaving {
    final SimpleObjectProperty<State> state = new SimpleObjectProperty<>(new Resting(""));
    final List<String> asked = new ArrayList<>();

    @Override
    public ReadOnlyObjectProperty<State> stateProperty() {
      return state;
    }

    @Override
    public void save() {
      asked.add("save");
    }

    @Override
    public void replace() {
      asked.add("replace");
    }

    @Override
    public void saveBeside() {
      asked.add("beside");
    }
  }

  private void show(Step... steps) {
    session = new Session(Shows.open(30, steps));
    book = session.tours();
    pane = desk(session);
    scene = Panels.scene(pane, 1100, 700);
  }

  private ToursPane desk(Session of) {
    return new ToursPane(
        of, Panels.surroundings(), saving, (tour, step) -> rehearsed.add(tour + " " + step));
  }

  private void showStory() {
    show(Step.of("second"), Step.of("first"), Step.of("third"));
  }

  private <T extends Node> List<T> all(Class<T> type, String selector) {
    return pane.lookupAll(selector).stream().filter(type::isInstance).map(type::cast).toList();
  }

  private TextInputControl field(String spoken) {
    return Stream.concat(
            all(TextField.class, ".text-field").stream(),
            all(TextArea.class, ".text-area").stream())
        .filter(field -> spoken.equals(field.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private Button button(String words) {
    return all(Button.class, ".button").stream()
        .filter(one -> words.equals(one.getText()) || words.equals(one.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private StepList steps() {
    return all(StepList.class, ".step-list").getFirst();
  }

  private static KeyEvent key(KeyCode code, String held) {
    boolean control = held.contains("Ctrl");
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        held.contains("Shift"),
        control && !MAC,
        held.contains("Alt"),
        control && MAC);
  }

  private void press(Node target, KeyCode code, String held) {
    Event.fireEvent(target, key(code, held));
    Panels.layOut(scene);
  }

  private String told() {
    Tour tour = book.tours().getFirst();
    return String.join(" ", tour.steps().stream().map(Step::event).toList());
  }

  private boolean says(String text) {
    Panels.layOut(scene);
    return all(Label.class, ".label").stream()
        .anyMatch(label -> label.isVisible() && label.getText().contains(text));
  }

  @Test
  void whatIsTypedIsInTheTourAtOnceAndOneUndoTakesItBack() throws Exception {
    Panels.test(
        () -> {
          showStory();
          TextInputControl headline = field("Headline");
          headline.setText("W");
          headline.setText("Wh");
          headline.setText("Why");
          assertEquals("Why", book.tours().getFirst().steps().getFirst().headline());
          assertTrue(book.changedProperty().get());
          press(headline, KeyCode.Z, "Ctrl");
          assertEquals("", headline.getText());
          assertFalse(book.changedProperty().get());
          press(headline, KeyCode.Z, "Ctrl Shift");
          assertEquals("Why", headline.getText());
        });
  }

  @Test
  void everyFieldOfAStepAndOfTheTourIsWritten() throws Exception {
    Panels.test(
        () -> {
          showStory();
          field("Question to the audience").setText("Who?");
          field("Notes for you alone").setText("Say it\nslowly");
          field("Minutes for this step").setText("7");
          field("Title").setText("Named");
          field("What it is for").setText("All");
          field("Planned minutes").setText("45");
          Tour tour = book.tours().getFirst();
          assertEquals("Named", tour.title());
          assertEquals("All", tour.description());
          assertEquals(45, tour.minutes());
          assertEquals("Who?", tour.steps().getFirst().question());
          assertEquals("Say it\nslowly", tour.steps().getFirst().notes());
          assertEquals(7, tour.steps().getFirst().minutes());
          assertTrue(says("The steps take 7 of 45"));
        });
  }

  @Test
  void minutesAreDigitsAndNoMoreThanADay() throws Exception {
    Panels.test(
        () -> {
          showStory();
          TextInputControl minutes = field("Planned minutes");
          minutes.setText("12x");
          assertEquals("30", minutes.getText());
          minutes.setText("9999");
          assertEquals(Tour.MOST_MINUTES, book.tours().getFirst().minutes());
          minutes.setText("");
          assertEquals(0, book.tours().getFirst().minutes());
        });
  }

  @Test
  void altAndArrowsMoveTheStepWhereverTheFocusIs() throws Exception {
    Panels.test(
        () -> {
          showStory();
          press(field("Headline"), KeyCode.DOWN, "Alt");
          assertEquals("first second third", told());
          press(steps(), KeyCode.DOWN, "Alt");
          press(steps(), KeyCode.DOWN, "Alt");
          assertEquals("first third second", told());
          press(steps(), KeyCode.UP, "Alt");
          assertEquals("first second third", told());
          assertEquals(1, steps().getSelectionModel().getSelectedIndex());
        });
  }

  @Test
  void stepsAreDraggedToBeforeTheOneTheyAreDroppedOn() throws Exception {
    Panels.test(
        () -> {
          showStory();
          steps().drop("dateline-step:0", 2);
          assertEquals("first second third", told());
          steps().drop("dateline-step:2", 0);
          assertEquals("third first second", told());
          steps().drop("dateline-step:0", 3);
          assertEquals("first second third", told());
          steps().drop(StepList.dragged(List.of("third", "first")), 1);
          assertEquals("first third first second third", told());
          assertFalse(steps().drop("a text from elsewhere", 0));
        });
  }

  @Test
  void deleteTakesTheStepAway() throws Exception {
    Panels.test(
        () -> {
          showStory();
          press(steps(), KeyCode.DELETE, "");
          press(steps(), KeyCode.DELETE, "");
          assertEquals("third", told());
          press(steps(), KeyCode.DELETE, "");
          press(steps(), KeyCode.DELETE, "");
          assertEquals("", told());
          press(pane, KeyCode.Z, "Ctrl");
          assertEquals("third", told());
        });
  }

  @Test
  void eventsAreFoundByWordsAndAddedBehindTheStep() throws Exception {
    Panels.test(
        () -> {
          showStory();
          press(pane, KeyCode.F, "Ctrl");
          TextInputControl search = field("Find events (Ctrl F)");
          search.setText("THIRD the");
          press(search, KeyCode.ENTER, "");
          assertEquals("second third first third", told());
          search.setText("no such event");
          press(search, KeyCode.ENTER, "");
          assertEquals("second third first third", told());
        });
  }

  @Test
  void theSelectedEventAndAllThatAreShownCanBeAdded() throws Exception {
    Panels.test(
        () -> {
          show();
          assertTrue(button("Add selected").isDisabled());
          session.select(session.open().position("second"));
          press(pane, KeyCode.ENTER, "Ctrl");
          assertEquals("second", told());
          button("Add all shown (3)").fire();
          assertEquals("second first second third", told());
          assertEquals(
              new Selection.OfEvent(session.open().position("second")), session.selection());
        });
  }

  @Test
  void stepsWhoseEventIsGoneAreMarkedAndCanBeRemovedOrPointedElsewhere() throws Exception {
    Panels.test(
        () -> {
          show(Step.of("gone").withHeadline("Kept"), Step.of("first"), Step.of("lost"));
          assertTrue(says("The events of 2 steps are gone"));
          assertTrue(says("There is no event “gone”"));
          press(pane, KeyCode.F, "Ctrl");
          field("Find events (Ctrl F)").setText("second");
          ListView<?> events =
              all(ListView.class, ".list-view").stream()
                  .filter(list -> "Events of the timeline".equals(list.getAccessibleText()))
                  .findFirst()
                  .orElseThrow();
          events.getSelectionModel().selectFirst();
          button("Use for the step").fire();
          assertEquals("second first lost", told());
          assertEquals("Kept", book.tours().getFirst().steps().getFirst().headline());
          button("Remove").fire();
          assertEquals("second first", told());
        });
  }

  @Test
  void toursAreMadeCopiedAndDeleted() throws Exception {
    Panels.test(
        () -> {
          showStory();
          press(pane, KeyCode.N, "Ctrl");
          field("Title").setText("Mine");
          button("Make a copy of this tour").fire();
          assertEquals(
              List.of("A tour", "Mine", "Mine (copy)"),
              book.tours().stream().map(Tour::title).toList());
          assertEquals(3, book.tours().stream().map(Tour::id).distinct().count());
          button("Delete this tour (Delete)").fire();
          button("Delete this tour (Delete)").fire();
          button("Delete this tour (Delete)").fire();
          assertEquals(List.of(), book.tours());
          assertTrue(says("No tour yet"));
          assertTrue(button("Add all shown (3)").isDisabled());
          press(pane, KeyCode.Z, "Ctrl");
          assertEquals("A tour", field("Title").getText());
        });
  }

  @Test
  void savingIsOfferedWhenThereIsSomethingToSave() throws Exception {
    Panels.test(
        () -> {
          showStory();
          assertTrue(button("Save").isDisabled());
          assertTrue(says("No changes"));
          field("Headline").setText("x");
          assertFalse(button("Save").isDisabled());
          assertTrue(says("Not saved yet"));
          press(field("Headline"), KeyCode.S, "Ctrl");
          assertEquals(List.of("save"), saving.asked);
          book.saved(book.tours(), Set.of());
          saving.state.set(new TourSaving.Resting("/home/a.json"));
          assertTrue(says("Saved in /home/a.json"));
          assertTrue(button("Save").isDisabled());
        });
  }

  @Test
  void whenAnotherProgramChangedTheToursOneIsAsked() throws Exception {
    Panels.test(
        () -> {
          showStory();
          field("Headline").setText("x");
          saving.state.set(new TourSaving.Conflict("/a.json"));
          assertTrue(says("Another program has changed the tours in /a.json"));
          button("Replace theirs").fire();
          button("Save beside").fire();
          assertEquals(List.of("replace", "beside"), saving.asked);
          saving.state.set(new TourSaving.Failed(Said.plain("the disk is full")));
          assertTrue(says("Not saved: the disk is full"));
        });
  }

  @Test
  void rehearsingBeginsAtTheStepOneWorksOn() throws Exception {
    Panels.test(
        () -> {
          showStory();
          steps().getSelectionModel().select(2);
          button("Rehearse").fire();
          press(pane, KeyCode.F5, "Shift");
          press(pane, KeyCode.F5, "");
          assertEquals(List.of("tour 2", "tour 2", "tour 0"), rehearsed);
        });
  }

  @Test
  void aTourWithNothingToShowCannotBeRehearsed() throws Exception {
    Panels.test(
        () -> {
          show(Step.of("gone"));
          assertTrue(button("Rehearse").isDisabled());
          press(pane, KeyCode.F5, "");
          assertEquals(List.of(), rehearsed);
        });
  }

  @Test
  void fiveHundredStepsMakeNoMoreRowsThanAreInSight() throws Exception {
    Panels.test(
        () -> {
          show(IntStream.range(0, 500).mapToObj(_ -> Step.of("first")).toArray(Step[]::new));
          Panels.layOut(scene);
          assertTrue(
              steps().lookupAll(".list-cell").stream().filter(ListCell.class::isInstance).count()
                  < 40);
          steps().getSelectionModel().select(499);
          press(steps(), KeyCode.UP, "Alt");
          assertEquals(498, steps().getSelectionModel().getSelectedIndex());
        });
  }

  @Test
  void longAndForeignTextsAreShownAsTheyAre() throws Exception {
    Panels.test(
        () -> {
          for (String text :
              List.of(
                  "A word ".repeat(5000),
                  "x".repeat(300),
                  "مرحبا بالعالم ".repeat(300),
                  "\uD83D\uDE00 e\u0301 नमस्ते ".repeat(100),
                  "line\n".repeat(500))) {
            String headline = text.replace('\n', ' ');
            show(Step.of("first").withNotes(text).withHeadline(headline).withQuestion(text));
            Panels.layOut(scene);
            assertEquals(text, field("Notes for you alone").getText());
            assertEquals(headline, field("Headline").getText());
            field("Notes for you alone").setText("plain");
            field("Notes for you alone").setText(text + "!");
            Panels.layOut(scene);
          }
        });
  }

  @Test
  void anotherTimelineBringsItsOwnTours() throws Exception {
    Panels.test(
        () -> {
          showStory();
          Tour other = new Tour("other", "Other", "", 0, List.of(Step.of("first")), Shape.NEW);
          book.begin(List.of(other), Set.of("other"));
          assertEquals("Other", field("Title").getText());
          assertTrue(says("kept beside the file"));
          book.begin(List.of(), Set.of());
          assertEquals("", field("Title").getText());
        });
  }

  @Test
  void whatIsDisposedOfFollowsNothing() throws Exception {
    Panels.test(
        () -> {
          showStory();
          TextInputControl title = field("Title");
          assertNotNull(pane.getSkin());
          pane.setSkin(null);
          book.change("tour", tour -> tour.withTitle("Later"));
          assertEquals("A tour", title.getText());
          assertEquals("Later", Objects.requireNonNull(book.tour("tour")).title());
        });
  }
}
