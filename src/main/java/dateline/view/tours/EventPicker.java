package dateline.view.tours;

import dateline.index.EventIndex;
import dateline.model.Event;
import dateline.model.Tour.Step;
import dateline.session.OpenTimeline;
import dateline.view.Background;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** All events of the timeline, to look for and to put into the tour. */
final class EventPicker extends VBox {

  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
  private static final double ROW = 48;

  private final Desk desk;
  private final Words words;
  private final Background background;
  private final TextField search = new TextField();
  private final ListView<Integer> list = new ListView<>();
  private final Button repoint = new Button();
  private Set<String> taken = Set.of();

  EventPicker(Desk desk, Words words, Background background) {
    this.desk = desk;
    this.words = words;
    this.background = background;
    search.setPromptText(words.get("tours.search"));
    search.setAccessibleText(words.get("tours.search"));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
    list.setFixedCellSize(ROW);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new Row());
    list.setAccessibleText(words.get("tours.events"));
    list.setPlaceholder(Prose.label(words.get("tours.search.none"), "hint"));
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            add();
            event.consume();
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            add();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    Button add = new Button(words.get("tours.add"));
    add.setTooltip(Prose.tooltip(words.get("tours.add.means")));
    add.setOnAction(_ -> add());
    repoint.setText(words.get("tours.repoint"));
    repoint.setTooltip(Prose.tooltip(words.get("tours.repoint.means")));
    repoint.setOnAction(_ -> repoint());
    FlowPane tools = new FlowPane(add, repoint);
    tools.getStyleClass().add("tools");
    getChildren().setAll(search, list, tools);
    getStyleClass().add("event-picker");
  }

  private void inSearch(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
          list.getSelectionModel().selectFirst();
        }
        event.consume();
      }
      case ENTER -> {
        if (list.getSelectionModel().isEmpty()) {
          list.getSelectionModel().selectFirst();
        }
        add();
        event.consume();
      }
      case ESCAPE -> {
        if (!search.getText().isEmpty()) {
          search.clear();
          event.consume();
        }
      }
      default -> {}
    }
  }

  Subscription install() {
    look();
    markTaken();
    return Subscription.combine(
        search.textProperty().subscribe(this::look),
        desk.session().openProperty().subscribe(this::look),
        desk.book().toursProperty().subscribe(this::markTaken),
        desk.chosenProperty().subscribe(this::markTaken),
        desk.atProperty().subscribe(this::markTaken));
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void look() {
    String text = search.getText();
    EventIndex index = desk.session().open().index();
    background.run(
        this,
        () -> found(index, text),
        found -> {
          list.getSelectionModel().clearSelection();
          list.getItems().setAll(found);
        });
  }

  /** The positions of the events that have all these words in their title or summary. */
  private static List<Integer> found(EventIndex index, String text) {
    String[] parts = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return IntStream.range(0, index.size())
        .filter(position -> matches(index.at(position), parts))
        .boxed()
        .toList();
  }

  private static boolean matches(Event event, String[] parts) {
    String all = event.title() + " " + event.summary() + " " + event.when().text();
    String lower = all.toLowerCase(Locale.ROOT);
    for (String part : parts) {
      if (!lower.contains(part)) {
        return false;
      }
    }
    return true;
  }

  private void markTaken() {
    Set<String> now = desk.steps().stream().map(Step::event).collect(Collectors.toSet());
    if (!now.equals(taken)) {
      taken = new HashSet<>(now);
      list.refresh();
    }
    repoint.setDisable(desk.step() == null);
  }

  private List<String> chosen() {
    OpenTimeline open = desk.session().open();
    return list.getSelectionModel().getSelectedItems().stream()
        .sorted()
        .map(position -> open.index().at(position).id())
        .toList();
  }

  private void add() {
    desk.addBehind(chosen());
  }

  private void repoint() {
    List<String> chosen = chosen();
    if (!chosen.isEmpty()) {
      desk.repoint(chosen.getFirst());
    }
  }

  private final class Row extends ListCell<Integer> {

    private final Label title = new Label();
    private final Label date = new Label();
    private final VBox box = new VBox(title, date);

    Row() {
      title.getStyleClass().add("title");
      date.getStyleClass().add("facts");
      setPrefWidth(0);
      setOnDragDetected(
          pressed -> {
            if (getItem() != null) {
              Dragboard board = startDragAndDrop(TransferMode.COPY);
              ClipboardContent content = new ClipboardContent();
              content.putString(StepList.dragged(chosen()));
              board.setContent(content);
              pressed.consume();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Integer position, boolean empty) {
      super.updateItem(position, empty);
      setText(null);
      if (empty || position == null || position >= desk.session().open().index().size()) {
        setGraphic(null);
        return;
      }
      Event event = desk.session().open().index().at(position);
      boolean isTaken = taken.contains(event.id());
      pseudoClassStateChanged(TAKEN, isTaken);
      title.setText(event.title());
      String when = words.dates().brief(event.when());
      date.setText(isTaken ? words.get("tours.taken", when) : when);
      setAccessibleText(title.getText() + ", " + date.getText());
      setGraphic(box);
    }
  }
}
