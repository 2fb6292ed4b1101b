package dateline.view.notes;

import dateline.model.Event;
import dateline.notes.Confidence;
import dateline.notes.Note;
import dateline.notes.Target;
import dateline.session.OpenTimeline;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One note: what it is on, and what it says. */
final class NoteCell extends ListCell<Listed> {

  /** A longer text is cut in the list; selecting the note shows it whole. */
  private static final int MOST_TEXT = 400;

  private final Words words;
  private final Supplier<OpenTimeline> open;
  private final Consumer<Note> copy;
  private final Consumer<Note> delete;

  NoteCell(Words words, Supplier<OpenTimeline> open, Consumer<Note> copy, Consumer<Note> delete) {
    this.words = words;
    this.open = open;
    this.copy = copy;
    this.delete = delete;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Listed line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(card(line));
      setAccessibleText(line.note().title() + ", " + line.note().text());
    }
  }

  private Node card(Listed line) {
    Note note = line.note();
    Event event = line.event(open.get());
    Label title = Prose.label(event == null ? name(note) : event.title(), "title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title);
    head.getStyleClass().add("head");
    if (note.starred()) {
      head.getChildren().addFirst(Star.sign());
    }
    if (event != null) {
      Label date = new Label(words.dates().brief(event.when()));
      date.getStyleClass().add("date");
      date.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(date);
    }
    VBox card = new VBox(head);
    card.getStyleClass().add("card");
    if (note.target() instanceof Target.OfPassage passage) {
      card.getChildren()
          .add(Prose.label(words.get("notes.quoted", cut(passage.exact())), "quoted"));
    }
    if (!note.text().isEmpty()) {
      card.getChildren().add(Prose.label(cut(note.text()), "paragraph"));
    }
    if (!note.tags().isEmpty() || note.confidence() != null) {
      card.getChildren().add(marks(note));
    }
    if (line.lost()) {
      card.getChildren().add(lost(line));
    }
    return card;
  }

  private static String name(Note note) {
    return note.title().isEmpty() ? note.target().event() : note.title();
  }

  private static String cut(String text) {
    if (text.length() <= MOST_TEXT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST_TEXT - 1)) ? MOST_TEXT - 1 : MOST_TEXT;
    return text.substring(0, end) + "…";
  }

  private Node marks(Note note) {
    FlowPane marks = new FlowPane();
    marks.getStyleClass().add("marks");
    Confidence confidence = note.confidence();
    if (confidence != null) {
      Label believed = new Label(ConfidenceScale.word(confidence, words));
      believed.getStyleClass().add("believed");
      marks.getChildren().add(believed);
    }
    for (String tag : note.tags()) {
      Label chip = new Label(tag);
      chip.getStyleClass().add("tag");
      marks.getChildren().add(chip);
    }
    return marks;
  }

  private Node lost(Listed line) {
    boolean gone = line.position() < 0;
    VBox lost =
        new VBox(
            Prose.label(words.get(gone ? "notes.lost.event" : "notes.lost.passage"), "why"),
            new HBox(
                action("notes.copy", () -> copy.accept(line.note())),
                action("notes.delete", () -> delete.accept(line.note()))));
    lost.getStyleClass().add("lost");
    return lost;
  }

  private Button action(String key, Runnable action) {
    Button button = new Button(words.get(key));
    button.getStyleClass().setAll("link");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
