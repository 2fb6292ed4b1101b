package dateline.view.present;

import dateline.session.show.Stop;
import dateline.session.show.Walk;
import dateline.view.Prose;
import dateline.view.Words;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The speaker's notes, in type as large as is wanted, and the question to the audience. */
final class NotesPane extends ScrollPane {

  private final Words words;
  private final Label questionLabel = new Label();
  private final VBox questionCard = new VBox();
  private final VBox content = new VBox();

  NotesPane(Performance performance, Words words) {
    this.words = words;
    questionLabel.getStyleClass().add("kicker");
    questionLabel.setText(words.get("show.console.question"));
    questionCard.getStyleClass().addAll("card", "question-card");
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
    String key = stop == null ? "show.notes.end" : "show.notes.none";
    Region notes = Prose.paragraph(none ? words.get(key) : text, "notes-text");
    notes.pseudoClassStateChanged(PseudoClass.getPseudoClass("none"), none);
    content.getChildren().setAll(notes, questionCard);
    questionCard.getChildren().setAll(questionLabel, Prose.paragraph(asked, "question-text"));
    questionCard.setVisible(!asked.isBlank());
    questionCard.setManaged(!asked.isBlank());
    setVvalue(0);
  }
}
