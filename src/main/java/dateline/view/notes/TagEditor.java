package dateline.view.notes;

import dateline.view.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Tags as chips, and a field for more. A comma or Enter makes what was typed a chip, Backspace in
 * the empty field takes the last one away. What is typed is completed to a tag used elsewhere; the
 * completion is selected, so that typing on replaces it.
 */
final class TagEditor extends FlowPane {

  /** No tag is longer, in characters. */
  static final int LONGEST = 80;

  private final Words words;
  private final Consumer<List<String>> changed;
  private final Supplier<? extends Collection<String>> known;
  private final TextField field = new TextField();
  private List<String> tags = List.of();

  /**
   * Makes it.
   *
   * @param known the tags used so far
   * @param changed told the tags after a change
   */
  TagEditor(
      Words words, Supplier<? extends Collection<String>> known, Consumer<List<String>> changed) {
    this.words = words;
    this.known = known;
    this.changed = changed;
    getStyleClass().add("tags");
    field.getStyleClass().add("tag-field");
    field.setPromptText(words.get("notes.tag.add"));
    field.setAccessibleText(words.get("notes.tag.add"));
    field.setPrefColumnCount(10);
    field.setTextFormatter(new TextFormatter<>(this::edited));
    field.setOnAction(_ -> take());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().subscribe(this::leave);
    getChildren().setAll(field);
  }

  private void leave(boolean focused) {
    if (!focused) {
      take();
    }
  }

  TextField field() {
    return field;
  }

  void show(List<String> shown) {
    if (!shown.equals(tags) || getChildren().size() != shown.size() + 1) {
      tags = shown;
      List<Node> chips = new ArrayList<>();
      shown.forEach(tag -> chips.add(chip(tag)));
      chips.add(field);
      getChildren().setAll(chips);
    }
  }

  /** Forgets what was begun to be typed. */
  void clear() {
    field.clear();
  }

  private Button chip(String tag) {
    Button chip = new Button(tag, FontIcon.of(Feather.X));
    chip.getStyleClass().setAll("tag");
    chip.setMnemonicParsing(false);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(words.get("notes.tag.remove", tag));
    chip.setOnAction(
        _ -> {
          without(tag);
          field.requestFocus();
        });
    return chip;
  }

  private void without(String tag) {
    changed.accept(tags.stream().filter(other -> !other.equals(tag)).toList());
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !tags.isEmpty()) {
      without(tags.getLast());
      event.consume();
    }
  }

  private TextFormatter.Change edited(TextFormatter.Change change) {
    if (change.isAdded()) {
      String added = change.getText();
      int comma = added.indexOf(',');
      if (comma >= 0) {
        takeAll(change.getControlNewText());
        change.setText("");
        change.setRange(0, field.getText().length());
        change.selectRange(0, 0);
      } else if (change.getControlNewText().length() > LONGEST) {
        change.setText("");
        change.setRange(change.getRangeStart(), change.getRangeStart());
        change.selectRange(change.getRangeStart(), change.getRangeStart());
      } else {
        complete(change);
      }
    }
    return change;
  }

  /** Adds the rest of a known tag, selected, to what is typed at the end. */
  private void complete(TextFormatter.Change change) {
    String typed = change.getControlNewText();
    if (change.getCaretPosition() != typed.length() || typed.isBlank()) {
      return;
    }
    for (String tag : known.get()) {
      if (tag.length() > typed.length()
          && tag.regionMatches(true, 0, typed, 0, typed.length())
          && !tags.contains(tag)) {
        change.setText(change.getText() + tag.substring(typed.length()));
        change.selectRange(tag.length(), typed.length());
        return;
      }
    }
  }

  /** Makes a chip of what is typed. */
  void take() {
    if (!field.getText().isBlank()) {
      takeAll(field.getText());
      field.clear();
    }
  }

  private void takeAll(String typed) {
    List<String> more = new ArrayList<>(tags);
    more.addAll(List.of(typed.split(",")));
    changed.accept(more);
  }
}
