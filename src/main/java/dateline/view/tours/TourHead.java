package dateline.view.tours;

import dateline.model.Tour;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the tour is called, how long it is to take, and what is amiss with it. */
final class TourHead extends VBox {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Desk desk;
  private final Words words;
  private final TextField title = new TextField();
  private final TextField minutes;
  private final Label sum = new Label();
  private final Label missing = new Label();
  private final HBox missingBar;
  private final List<Typed> fields;

  TourHead(Desk desk, Words words) {
    this.desk = desk;
    this.words = words;
    title.getStyleClass().add("tour-title");
    title.setPromptText(words.get("tours.title"));
    title.setAccessibleText(words.get("tours.title"));
    TextField description = new TextField();
    description.setPromptText(words.get("tours.description"));
    description.setAccessibleText(words.get("tours.description"));
    minutes = Typed.minutes(words.get("tours.minutes"));
    Label planned = new Label(words.get("tours.minutes"));
    planned.setLabelFor(minutes);
    planned.setMinWidth(USE_PREF_SIZE);
    sum.getStyleClass().add("sum");
    HBox lengths = new HBox(planned, minutes, sum);
    lengths.setAlignment(Pos.CENTER_LEFT);
    lengths.getStyleClass().add("lengths");
    missing.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(missing, Priority.ALWAYS);
    Button remove = new Button(words.get("tours.missing.remove"));
    remove.getStyleClass().add("small");
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setOnAction(_ -> desk.removeMissing());
    missingBar = new HBox(missing, remove);
    missingBar.setAlignment(Pos.CENTER_LEFT);
    missingBar.getStyleClass().add("missing-bar");
    missing.setTooltip(Prose.tooltip(words.get("tours.missing.means")));
    getChildren().setAll(title, description, lengths, missingBar);
    getStyleClass().add("tour-head");
    fields =
        List.of(
            field(title, tour -> tour.title(), "title"),
            field(description, tour -> tour.description(), "description"),
            field(minutes, tour -> Typed.minutes(tour.minutes()), "minutes"));
  }

  private Typed field(
      TextField field, java.util.function.Function<Tour, String> shown, String name) {
    return new Typed(
        field,
        () -> {
          Tour tour = desk.tour();
          return tour == null ? "" : shown.apply(tour);
        },
        text ->
            desk.type(
                name,
                tour ->
                    switch (name) {
                      case "title" -> tour.withTitle(text);
                      case "description" -> tour.withDescription(text);
                      default -> tour.withMinutes(Typed.minutesOf(text));
                    }),
        desk.book()::settle);
  }

  TextField title() {
    return title;
  }

  Subscription install() {
    refill();
    return Subscription.combine(
        Subscription.combine(fields.stream().map(Typed::install).toArray(Subscription[]::new)),
        desk.book().toursProperty().subscribe(this::refill),
        desk.session().openProperty().subscribe(this::refill),
        desk.chosenProperty().subscribe(this::refill));
  }

  private void refill() {
    fields.forEach(Typed::refill);
    Tour tour = desk.tour();
    setDisable(tour == null);
    int planned = tour == null ? 0 : tour.minutes();
    sum.setText(
        planned == 0
            ? words.get("tours.sum", desk.minutes())
            : words.get("tours.sum.of", desk.minutes(), planned));
    sum.pseudoClassStateChanged(OVER, planned > 0 && desk.minutes() > planned);
    int gone = desk.countOfMissing();
    missing.setText(words.get("tours.missing.count", gone));
    missingBar.setVisible(gone > 0);
    missingBar.setManaged(gone > 0);
  }
}
