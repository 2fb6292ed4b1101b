package dateline.view.reading;

import dateline.article.Anchor;
import dateline.article.Citation;
import dateline.keys.WindowAction;
import dateline.view.AnchorWords;
import dateline.view.KeyTip;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where one is among the passages of the event, and the way to the next. */
final class PassageFooter extends HBox {

  private final Words words;
  private final Label position = new Label();
  private final Label status = new Label();
  private final Button previous = new Button();
  private final Button next = new Button();
  private final Button note = new Button("", FontIcon.of(Feather.EDIT_3));

  PassageFooter(Surroundings surroundings, Runnable back, Runnable on) {
    words = surroundings.words();
    getStyleClass().add("passage-footer");
    position.getStyleClass().add("position");
    status.getStyleClass().add("anchor");
    VBox told = new VBox(position, status);
    HBox.setHgrow(told, Priority.ALWAYS);
    told.setMinWidth(0);
    told.getStyleClass().add("told");
    dress(previous, "reading.previous", Feather.CHEVRON_LEFT, ContentDisplay.LEFT, back);
    dress(next, "reading.next", Feather.CHEVRON_RIGHT, ContentDisplay.RIGHT, on);
    KeyTip.set(previous, WindowAction.PREVIOUS_PASSAGE, surroundings);
    KeyTip.set(next, WindowAction.NEXT_PASSAGE, surroundings);
    note.getStyleClass().setAll("link", "note");
    note.setMinWidth(USE_PREF_SIZE);
    KeyTip.set(note, WindowAction.PASSAGE_NOTE, surroundings);
    getChildren().setAll(told, note, previous, next);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
  }

  private void dress(
      Button button, String key, Feather icon, ContentDisplay side, Runnable action) {
    button.getStyleClass().setAll("link");
    button.setText(words.get(key));
    button.setGraphic(FontIcon.of(icon));
    button.setContentDisplay(side);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
  }

  /** Says what begins a note on the passage. */
  void setOnNote(Runnable action) {
    note.setOnAction(_ -> action.run());
  }

  /**
   * Tells the place.
   *
   * @param citations the event's passages in the order of stepping
   * @param at which of them is shown; -1 for none
   */
  void show(List<Citation> citations, int at) {
    Citation shown = at < 0 ? null : citations.get(at);
    position.setText(
        shown == null
            ? words.get("reading.passage.none", citations.size())
            : words.get("reading.passage", at + 1, citations.size()));
    status.setText(shown == null ? "" : words.get(AnchorWords.key(shown.anchor())));
    status.setTooltip(tooltip(shown));
    status.setVisible(shown != null);
    status.setManaged(shown != null);
    note.setDisable(shown == null);
    previous.setDisable(at == 0 || citations.isEmpty());
    next.setDisable(at == citations.size() - 1);
  }

  private @Nullable Tooltip tooltip(@Nullable Citation shown) {
    if (shown == null) {
      return null;
    }
    int places = shown.anchor() instanceof Anchor.Ambiguous(var ranges) ? ranges.size() : 1;
    return Prose.tooltip(words.get(AnchorWords.key(shown.anchor()) + ".means", places));
  }
}
