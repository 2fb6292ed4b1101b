package dateline.view.tours;

import dateline.model.Event;
import dateline.model.Tour.Step;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What one step shows and says. */
final class StepForm extends VBox {

  private static final int QUESTION_ROWS = 2;

  private final Desk desk;
  private final Words words;
  private final VBox preview = new VBox();
  private final TextField headline = new TextField();
  private final Runnable choose;
  private final List<Typed> fields;

  /**
   * @param choose lets one choose another event for the step
   */
  StepForm(Desk desk, Words words, Runnable choose) {
    this.desk = desk;
    this.words = words;
    this.choose = choose;
    preview.getStyleClass().add("preview");
    TextArea question = area(QUESTION_ROWS);
    TextArea notes = area(1);
    VBox.setVgrow(notes, Priority.ALWAYS);
    notes.setMinHeight(72);
    TextField minutes = Typed.minutes(words.get("tours.step.minutes"));
    Label length = label("tours.step.minutes", minutes);
    HBox lengths = new HBox(length, minutes);
    lengths.setAlignment(Pos.CENTER_LEFT);
    lengths.getStyleClass().add("lengths");
    getChildren()
        .setAll(
            preview,
            label("tours.step.headline", headline),
            headline,
            label("tours.step.question", question),
            question,
            label("tours.step.notes", notes),
            notes,
            lengths);
    getStyleClass().add("step-form");
    fields =
        List.of(
            field(headline, "headline", Step::headline, Step::withHeadline),
            field(question, "question", Step::question, Step::withQuestion),
            field(notes, "notes", Step::notes, Step::withNotes),
            field(
                minutes,
                "minutes",
                step -> Typed.minutes(step.minutes()),
                (step, text) -> step.withMinutes(Typed.minutesOf(text))));
  }

  private Label label(String key, TextInputControl field) {
    Label label = new Label(words.get(key));
    label.getStyleClass().add("section");
    label.setLabelFor(field);
    field.setAccessibleText(words.get(key));
    return label;
  }

  /** A field of several lines, which Tab leaves and in which Ctrl and Tab writes a tab. */
  private static TextArea area(int rows) {
    TextArea area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    area.setPrefColumnCount(1);
    area.setMinHeight(USE_PREF_SIZE);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.fireEvent(tab(event, true));
            event.consume();
          }
        });
    return area;
  }

  /** In a text area it is with Ctrl that Tab goes on to the next field. */
  private static KeyEvent tab(KeyEvent event, boolean control) {
    return new KeyEvent(
        event.getEventType(),
        event.getCharacter(),
        event.getText(),
        event.getCode(),
        event.isShiftDown(),
        control,
        event.isAltDown(),
        event.isMetaDown());
  }

  private Typed field(
      TextInputControl field,
      String name,
      Function<Step, String> shown,
      BiFunction<Step, String, Step> change) {
    return new Typed(
        field,
        () -> {
          Step step = desk.step();
          return step == null ? "" : shown.apply(step);
        },
        text -> desk.typeStep(name, step -> change.apply(step, text)),
        desk.book()::settle);
  }

  Subscription install() {
    refill();
    return Subscription.combine(
        Subscription.combine(fields.stream().map(Typed::install).toArray(Subscription[]::new)),
        desk.book().toursProperty().subscribe(this::refill),
        desk.session().openProperty().subscribe(this::refill),
        desk.chosenProperty().subscribe(this::refill),
        desk.atProperty().subscribe(this::refill));
  }

  private void refill() {
    fields.forEach(Typed::refill);
    Step step = desk.step();
    setDisable(step == null);
    preview.getChildren().clear();
    headline.setPromptText("");
    if (step == null) {
      preview.getChildren().add(Prose.label(words.get("tours.step.none"), "hint"));
    } else if (desk.isMissing(step)) {
      Button other = new Button(words.get("tours.step.repoint"));
      other.setOnAction(_ -> choose.run());
      preview
          .getChildren()
          .setAll(
              Prose.label(words.get("tours.missing", step.event()), "missing"),
              Prose.label(words.get("tours.missing.means"), "hint"),
              other);
    } else {
      Event event = desk.session().open().index().at(desk.session().open().position(step.event()));
      headline.setPromptText(event.title());
      preview
          .getChildren()
          .setAll(
              Prose.label(words.dates().brief(event.when()), "date"),
              Prose.label(event.title(), "title"));
    }
  }
}
