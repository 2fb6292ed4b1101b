package dateline.view.tours;

import dateline.model.Tour;
import dateline.view.Prose;
import dateline.view.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All tours, and what can be done with a whole one. */
final class TourList extends VBox {

  private final Desk desk;
  private final Words words;
  private final ListView<Tour> list = new ListView<>();
  private boolean filling;

  TourList(Desk desk, Words words) {
    this.desk = desk;
    this.words = words;
    Label heading = new Label(words.get("tours.list"));
    heading.getStyleClass().add("section");
    list.setCellFactory(_ -> new Row());
    list.setAccessibleText(words.get("tours.list"));
    list.setPlaceholder(Prose.label(words.get("tours.none"), "hint"));
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox tools =
        new HBox(
            icon(Feather.PLUS, words.get("tours.new"), this::make),
            icon(Feather.COPY, words.get("tours.duplicate"), this::duplicate),
            icon(Feather.TRASH_2, words.get("tours.delete"), desk::delete));
    tools.getStyleClass().add("tools");
    getChildren().setAll(heading, list, tools);
    getStyleClass().add("tour-list");
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            desk.delete();
            event.consume();
          }
        });
  }

  static Button icon(Ikon symbol, String tip, Runnable action) {
    Button button = new Button(null, new FontIcon(symbol));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(Prose.tooltip(tip));
    button.setAccessibleText(tip);
    button.setOnAction(_ -> action.run());
    return button;
  }

  void make() {
    desk.makeTour(words.get("tours.new.title"));
  }

  private void duplicate() {
    desk.duplicate(title -> words.get("tours.duplicate.title", title));
  }

  Subscription install() {
    refill();
    return Subscription.combine(
        desk.book().toursProperty().subscribe(this::refill),
        desk.book().besideProperty().subscribe(_ -> list.refresh()),
        desk.chosenProperty().subscribe(this::refill),
        list.getSelectionModel()
            .selectedItemProperty()
            .subscribe(
                tour -> {
                  if (!filling && tour != null) {
                    desk.choose(tour.id());
                  }
                }));
  }

  private void refill() {
    filling = true;
    list.getItems().setAll(desk.book().tours());
    list.getSelectionModel().select(desk.book().indexOf(desk.chosenProperty().get()));
    filling = false;
  }

  private final class Row extends ListCell<Tour> {

    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox box = new VBox(title, facts);

    Row() {
      title.getStyleClass().add("title");
      facts.getStyleClass().add("facts");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Tour tour, boolean empty) {
      super.updateItem(tour, empty);
      if (empty || tour == null) {
        setGraphic(null);
        return;
      }
      boolean beside = desk.book().besideProperty().get().contains(tour.id());
      title.setText(tour.title().isBlank() ? tour.id() : tour.title());
      String steps = words.get("tours.facts", tour.steps().size());
      facts.setText(
          (tour.minutes() == 0 ? steps : words.get("tours.facts.minutes", steps, tour.minutes()))
              + (beside ? words.get("tours.facts.beside") : ""));
      setAccessibleText(title.getText() + ", " + facts.getText());
      setGraphic(box);
    }
  }
}
