package dateline.view.tours;

import dateline.model.Event;
import dateline.model.Tour.Step;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The steps of the tour, ordered by dragging or by Alt and the arrow keys. */
final class StepList extends ListView<Step> {

  /** What a dragged text begins with: a step of this list by its number, or ids of events. */
  static final String EVENTS = "dateline-events:";

  private static final String STEP = "dateline-step:";
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final double ROW = 48;

  private final Desk desk;
  private final Words words;
  private boolean filling;

  StepList(Desk desk, Words words) {
    this.desk = desk;
    this.words = words;
    getStyleClass().add("step-list");
    setFixedCellSize(ROW);
    setCellFactory(_ -> new Row());
    setPlaceholder(Prose.label(words.get("tours.steps.none"), "hint"));
    setAccessibleText(words.get("tours.steps"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    setOnDragOver(this::over);
    setOnDragDropped(event -> drop(event, getItems().size()));
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      desk.remove();
      event.consume();
    }
  }

  Subscription install() {
    refill();
    return Subscription.combine(
        desk.book().toursProperty().subscribe(this::refill),
        desk.chosenProperty().subscribe(this::refill),
        desk.session().openProperty().subscribe(this::refill),
        desk.atProperty().subscribe(this::mark),
        getSelectionModel()
            .selectedIndexProperty()
            .subscribe(
                index -> {
                  if (!filling && index.intValue() >= 0) {
                    desk.goTo(index.intValue());
                  }
                }));
  }

  private void refill() {
    filling = true;
    List<Step> steps = desk.steps();
    if (!steps.equals(getItems())) {
      getItems().setAll(steps);
    }
    filling = false;
    mark();
  }

  private void mark() {
    int at = desk.at();
    if (at < getItems().size() && at != getSelectionModel().getSelectedIndex()) {
      filling = true;
      getSelectionModel().clearAndSelect(at);
      getFocusModel().focus(at);
      scrollTo(Math.max(0, at - 2));
      filling = false;
    }
  }

  private void over(DragEvent event) {
    String dragged = event.getDragboard().getString();
    if (dragged != null && (dragged.startsWith(STEP) || dragged.startsWith(EVENTS))) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
    }
    event.consume();
  }

  private void drop(DragEvent event, int place) {
    String dragged = event.getDragboard().getString();
    boolean mine = dragged != null && drop(dragged, place);
    event.setDropCompleted(mine);
    event.consume();
  }

  /** Takes what was dragged to before a place; whether it could. */
  boolean drop(String dragged, int place) {
    if (dragged.startsWith(STEP)) {
      int from = Integer.parseInt(dragged.substring(STEP.length()));
      desk.move(from, from < place ? place - 1 : place);
      return true;
    }
    if (dragged.startsWith(EVENTS)) {
      desk.add(place, List.of(dragged.substring(EVENTS.length()).split(" ")));
      return true;
    }
    return false;
  }

  private final class Row extends ListCell<Step> {

    private final Label number = new Label();
    private final Label headline = new Label();
    private final Label event = new Label();
    private final Label minutes = new Label();
    private final HBox box;

    Row() {
      number.getStyleClass().add("number");
      number.setMinWidth(USE_PREF_SIZE);
      headline.getStyleClass().add("headline");
      event.getStyleClass().add("event");
      minutes.getStyleClass().add("length");
      minutes.setMinWidth(USE_PREF_SIZE);
      VBox middle = new VBox(headline, event);
      middle.getStyleClass().add("lines");
      middle.setMinWidth(0);
      HBox.setHgrow(middle, Priority.ALWAYS);
      box = new HBox(number, middle, minutes);
      box.getStyleClass().add("step");
      setPrefWidth(0);
      setOnDragDetected(
          pressed -> {
            if (getItem() != null) {
              Dragboard board = startDragAndDrop(TransferMode.MOVE);
              ClipboardContent content = new ClipboardContent();
              content.putString(STEP + getIndex());
              board.setContent(content);
              pressed.consume();
            }
          });
      setOnDragOver(
          dragged -> {
            over(dragged);
            pseudoClassStateChanged(ABOVE, true);
          });
      setOnDragExited(_ -> pseudoClassStateChanged(ABOVE, false));
      setOnDragDropped(
          dragged -> drop(dragged, Math.min(getIndex(), StepList.this.getItems().size())));
    }

    @Override
    protected void updateItem(@Nullable Step step, boolean empty) {
      super.updateItem(step, empty);
      setText(null);
      boolean missing = step != null && !empty && desk.isMissing(step);
      pseudoClassStateChanged(MISSING, missing);
      if (empty || step == null) {
        setGraphic(null);
        return;
      }
      number.setText(words.get("show.number", getIndex() + 1));
      minutes.setText(step.minutes() == 0 ? "" : words.get("tours.minutes.short", step.minutes()));
      if (missing) {
        headline.setText(step.headline().isBlank() ? step.event() : step.headline());
        event.setText(words.get("tours.missing", step.event()));
      } else {
        Event shown =
            desk.session().open().index().at(desk.session().open().position(step.event()));
        boolean own = !step.headline().isBlank();
        headline.setText(own ? step.headline() : shown.title());
        String date = words.dates().brief(shown.when());
        event.setText(own ? words.get("tours.event", date, shown.title()) : date);
      }
      setAccessibleText(
          String.join(", ", List.of(number.getText(), headline.getText(), event.getText())));
      setGraphic(box);
    }
  }

  /** Events as a text to drag; ids hold no spaces. */
  static String dragged(List<String> events) {
    return EVENTS + String.join(" ", events);
  }
}
