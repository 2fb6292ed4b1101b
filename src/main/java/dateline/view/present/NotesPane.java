package dateline.view.present;

import dateline.session.show.Stop;
import dateline.session.show.Walk;
import dateline.view.Words;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The speaker's notes, in type as large as is wanted, and the question to the audience. */
final class NotesPane extends ScrollPane {

  private final Words words;
  private final Label notes = new Label();
  private final Label questionLabel = new Label();
  private final Label question = new Label();
  private final VBox questionCard = new VBox(questionLabel, question);

  NotesPane(Performance performance, Words words) {
    this.words = words;
    for (Label label : new Label[] {notes, question}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    notes.getStyleClass().add("notes-text");
    question.getStyleClass().add("question-text");
    questionLabel.getStyleClass().add("kicker");
    questionLabel.setText(words.get("show.console.question"));
    questionCard.getStyleClass().addAll("card", "question-card");
    VBox content = new VBox(notes, questionCard);
    content.getStyleClass().add("notes");
    content
        .styleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> "-fx-font-size: " + performance.notesSizeProperty().get() + "em;",
                performance.notesSizeProperty()));
    setContent(content);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("notes-pane");
    performance.walkProperty().subscribe(this::show);
  }

  private void show(Walk walk) {
    boolean over = walk.ended();
    Stop stop = over ? null : walk.here();
    String text = stop == null ? "" : stop.notes();
    String asked = stop == null ? "" : stop.question();
    boolean none = text.isBlank();
    notes.setText(none ? words.get(stop == null ? "show.notes.end" : "show.notes.none") : text);
    notes.pseudoClassStateChanged(PseudoClass.getPseudoClass("none"), none);
    question.setText(asked);
    questionCard.setVisible(!asked.isBlank());
    questionCard.setManaged(!asked.isBlank());
    setVvalue(0);
  }
}
