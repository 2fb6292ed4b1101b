package dateline.view.notes;

import dateline.notes.Note;
import dateline.view.Pressable;
import dateline.view.Prose;
import dateline.view.Script;
import dateline.view.Words;
import java.text.Normalizer;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A note's text: to read, and after a press to type in. */
final class NoteText extends StackPane {

  /** Of more than this the rest is scrolled to; in pixels. */
  private static final double MOST_READ = 132;

  private static final double EDITED = 84;

  private final Words words;
  private final Pressable reading;
  private final ScrollPane scroll;
  private final TextArea field = new TextArea();
  private final Consumer<String> typed;
  private @Nullable Node cameFrom;
  private String shown = "";

  /**
   * Makes it.
   *
   * @param typed told the text after each change
   * @param left told that typing has ended
   */
  NoteText(Words words, Consumer<String> typed, Runnable left) {
    this.words = words;
    this.typed = typed;
    getStyleClass().add("note-text");
    reading = new Pressable("read", words.get("notes.edit"), this::edit);
    scroll = new ScrollPane(reading);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    field.setPromptText(words.get("notes.prompt"));
    field.setAccessibleText(words.get("notes.prompt"));
    field.setPrefHeight(EDITED);
    field.setMinHeight(EDITED);
    field.setTextFormatter(new TextFormatter<>(NoteText::tidied));
    field.textProperty().subscribe((_, text) -> type(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().subscribe((_, focused) -> focus(focused, left));
    getChildren().setAll(scroll, field);
    read();
  }

  /** Keeps a text within bounds, and its letters in one piece, which JavaFX draws far faster. */
  private static TextFormatter.@Nullable Change tidied(TextFormatter.Change change) {
    if (change.getControlNewText().length() > Note.MOST_TEXT) {
      return null;
    }
    String added = change.getText();
    if (change.isAdded() && !Normalizer.isNormalized(added, Normalizer.Form.NFC)) {
      String composed = Normalizer.normalize(added, Normalizer.Form.NFC);
      change.setText(composed);
      int end = change.getRangeStart() + composed.length();
      change.selectRange(end, end);
    }
    return change;
  }

  private void type(String text) {
    // A line that needs shaping cannot be broken by JavaFX 26.
    field.setWrapText(!Script.isComplex(text));
    if (!text.equals(shown)) {
      shown = text;
      typed.accept(text);
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      field.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void leave() {
    Node back = cameFrom;
    if (back != null && getScene().equals(back.getScene())) {
      back.requestFocus();
    } else {
      getParent().requestFocus();
    }
  }

  private void focus(boolean focused, Runnable left) {
    if (!focused) {
      cameFrom = null;
      read();
      left.run();
    }
  }

  /** Whether it is being typed in. */
  boolean isEdited() {
    return field.isVisible();
  }

  /** Puts the keyboard into the text, at its end. */
  void edit() {
    if (!field.isFocused()) {
      Node owner = getScene().getFocusOwner();
      cameFrom = field.equals(owner) ? cameFrom : owner;
      swap(true);
      field.requestFocus();
      field.end();
    }
  }

  private void read() {
    swap(false);
    if (shown.isEmpty()) {
      reading.getChildren().setAll(Prose.label(words.get("notes.add"), "muted"));
    } else {
      reading.getChildren().clear();
      shown.lines().forEach(line -> reading.getChildren().add(Prose.label(line, "paragraph")));
    }
    reading.setAccessibleText(shown.isEmpty() ? words.get("notes.add") : shown);
    scroll.setVvalue(0);
  }

  private void swap(boolean edited) {
    field.setVisible(edited);
    field.setManaged(edited);
    scroll.setVisible(!edited);
    scroll.setManaged(!edited);
  }

  /** Shows a text; a text that is there already stays as it is, with its caret. */
  void show(String text) {
    if (!text.equals(shown) || (!isEdited() && reading.getChildren().isEmpty())) {
      shown = text;
      if (!text.equals(field.getText())) {
        field.setText(text);
      }
      if (!isEdited()) {
        read();
      }
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    double whole = isEdited() ? EDITED : Math.min(MOST_READ, reading.prefHeight(inner));
    return whole + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
