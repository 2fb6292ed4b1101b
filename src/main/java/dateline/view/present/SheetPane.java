package dateline.view.present;

import dateline.keys.Action.Context;
import dateline.view.KeyGuide;
import dateline.view.Words;
import dateline.view.present.Performance.Sheet;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What lies over a pane on demand: the list of keys, all stops, or the number being typed. */
final class SheetPane extends StackPane {

  private final Performance performance;
  private final Words words;
  private final ObservableValue<Boolean> here;
  private final Label number = new Label();
  private final VBox sheet = new VBox();

  /**
   * Makes it.
   *
   * @param here whether this is the pane to lie over, and not the one on the other screen
   */
  SheetPane(Performance performance, Words words, ObservableValue<Boolean> here) {
    this.performance = performance;
    this.words = words;
    this.here = here;
    getStyleClass().add("sheet-pane");
    setPickOnBounds(false);
    sheet.getStyleClass().add("sheet");
    sheet.maxHeightProperty().bind(heightProperty().multiply(0.9));
    number.getStyleClass().add("number-typed");
    StackPane.setAlignment(number, Pos.BOTTOM_CENTER);
    number.textProperty().bind(performance.typedProperty().map(this::asked));
    number
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> performance.askingProperty().get() && here.getValue(),
                performance.askingProperty(),
                here));
    getChildren().setAll(sheet, number);
    performance.sheetProperty().subscribe(_ -> show());
    here.subscribe(_ -> show());
  }

  private String asked(String typed) {
    return words.get("show.go-to", typed.isEmpty() ? "…" : typed, performance.show().size());
  }

  private void show() {
    Sheet wanted = here.getValue() ? performance.sheetProperty().get() : Sheet.NONE;
    sheet.setVisible(wanted != Sheet.NONE);
    sheet.getChildren().clear();
    switch (wanted) {
      case NONE -> {}
      case KEYS -> fill("show.keys", keys(), 0.9);
      case OVERVIEW -> fill("show.overview", overview(), 0.66);
    }
  }

  private void fill(String title, Node content, double share) {
    sheet.maxWidthProperty().bind(widthProperty().multiply(share));
    Label label = new Label(words.get(title));
    label.getStyleClass().add("sheet-title");
    sheet.getChildren().setAll(label, content);
  }

  private Node overview() {
    StopList list = new StopList(performance.show(), words, performance::choose);
    list.prefHeightProperty().bind(heightProperty().multiply(0.75));
    list.follow(performance.markedProperty());
    return list;
  }

  private Node keys() {
    KeyGuide guide = new KeyGuide(words, performance.keys(), List.of(Context.SHOW));
    guide.prefWidthProperty().bind(widthProperty().multiply(0.85));
    return guide;
  }
}
