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
import java.util.stream.Stream;
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

/**
 * Where one is among the passages of the event, and the way to the next. Where room is short the
 * buttons lose their words, and the place is told in fewer.
 */
final class PassageFooter extends HBox {

  private final Words words;
  private final Label position = new Label();
  private final Label status = new Label();
  private final VBox told = new VBox(position, status);
  private final Button previous = new Button();
  private final Button next = new Button();
  private final Button note = new Button("", FontIcon.of(Feather.EDIT_3));
  private final Button all = new Button("", FontIcon.of(Feather.LIST));
  private String whole = "";
  private String brief = "";
  private Fit fitted = new Fit(-1, 0, "", "");

  /** What the choice of words hangs on. */
  private record Fit(double width, double textSize, String whole, String status) {}

  PassageFooter(Surroundings surroundings, Runnable back, Runnable on) {
    words = surroundings.words();
    getStyleClass().add("passage-footer");
    position.getStyleClass().add("position");
    position.setWrapText(true);
    status.getStyleClass().add("anchor");
    status.setWrapText(true);
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
    all.getStyleClass().setAll("link", "all");
    all.setMinWidth(USE_PREF_SIZE);
    all.setAccessibleText(words.get("reading.evidence"));
    all.setTooltip(new Tooltip(words.get("reading.evidence")));
    getChildren().setAll(told, all, note, previous, next);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
  }

  private void dress(
      Button button, String key, Feather icon, ContentDisplay side, Runnable action) {
    button.getStyleClass().setAll("link");
    button.setText(words.get(key));
    button.setAccessibleText(words.get(key));
    button.setGraphic(FontIcon.of(icon));
    button.setContentDisplay(side);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
  }

  /** Says what begins a note on the passage. */
  void setOnNote(Runnable action) {
    note.setOnAction(_ -> action.run());
  }

  /** Says what lists all passages. */
  void setOnList(Runnable action) {
    all.setOnAction(_ -> action.run());
  }

  /**
   * Tells the place.
   *
   * @param citations the event's passages in the order of stepping
   * @param at which of them is shown; -1 for none
   * @param ahead whether they are all still to come
   */
  void show(List<Citation> citations, int at, boolean ahead) {
    Citation shown = at < 0 || ahead ? null : citations.get(at);
    brief = words.get("reading.passage.count", citations.size());
    whole = ahead ? brief : words.get("reading.passage.none", citations.size());
    if (shown != null) {
      brief = words.get("reading.passage.brief", at + 1, citations.size());
      whole = words.get("reading.passage", at + 1, citations.size());
    }
    status.setText(shown == null ? "" : words.get(AnchorWords.key(shown.anchor())));
    status.setTooltip(tooltip(shown));
    note.setDisable(shown == null);
    previous.setDisable(at == 0 || ahead || citations.isEmpty());
    next.setDisable(!ahead && at == citations.size() - 1);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width);
    return super.computePrefHeight(width);
  }

  /** Chooses the words for a width; what is found to the letter needs none where they are few. */
  private void fit(double width) {
    Fit wanted = new Fit(width, position.getFont().getSize(), whole, status.getText());
    if (wanted.equals(fitted)) {
      return;
    }
    fitted = wanted;
    double padding = snappedLeftInset() + snappedRightInset();
    double room = width < 0 ? Double.MAX_VALUE : width - padding - 4 * getSpacing();
    boolean some = !status.getText().isEmpty();
    say(whole, some, false);
    if (whole() > room) {
      say(whole, some, true);
    }
    if (whole() > room) {
      say(brief, some && !status.getText().equals(words.get("reading.anchor.exact")), true);
    }
  }

  /** How wide all would like to be. */
  private double whole() {
    return Stream.of(told, all, note, previous, next).mapToDouble(part -> part.prefWidth(-1)).sum();
  }

  private void say(String place, boolean withStatus, boolean symbols) {
    position.setText(place);
    status.setVisible(withStatus);
    status.setManaged(withStatus);
    previous.setContentDisplay(symbols ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    next.setContentDisplay(symbols ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
  }

  private @Nullable Tooltip tooltip(@Nullable Citation shown) {
    if (shown == null) {
      return null;
    }
    int places = shown.anchor() instanceof Anchor.Ambiguous(var ranges) ? ranges.size() : 1;
    return Prose.tooltip(words.get(AnchorWords.key(shown.anchor()) + ".means", places));
  }
}
