package dateline.view.present;

import dateline.keys.ShowAction;
import dateline.session.show.Show;
import dateline.session.show.Walk;
import dateline.view.Illustrations;
import dateline.view.KeyWords;
import dateline.view.Words;
import dateline.view.present.Performance.Notes;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The speaker's console: what the audience sees and what comes next, the notes, who says otherwise,
 * the time, and all steps to jump in. Type grows with the window.
 */
public final class ConsolePane extends StackPane {

  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 760;
  private static final double USUAL_SIZE = 14;

  private final Performance performance;
  private final Words words;
  private final VBox left = new VBox();
  private final ScrollPane picture = new ScrollPane();
  private final VBox notes = new VBox();
  private final VBox steps = new VBox();
  private final GridPane body = new GridPane();
  private final StopList list;
  private final Label seen;
  private final Label stepsLabel;

  /** What the line at the foot names, in its order. */
  private static final List<ShowAction> NAMED =
      List.of(
          ShowAction.BLACK,
          ShowAction.WHITE,
          ShowAction.FREEZE,
          ShowAction.DISSENT,
          ShowAction.HIDE_LATER,
          ShowAction.POINTER,
          ShowAction.GO_TO,
          ShowAction.OVERVIEW,
          ShowAction.KEYS,
          ShowAction.LEAVE);

  private final ObservableValue<Double> textScale;

  /** The size of the usual text in half pixels. */
  private long halves;

  /**
   * Makes it.
   *
   * @param aspect width of the audience's picture over its height
   * @param textScale the size of text as a factor of the ordinary one
   */
  ConsolePane(
      Performance performance,
      Words words,
      Clock clock,
      ObservableValue<? extends Number> aspect,
      ObservableValue<Double> textScale,
      Illustrations illustrations) {
    this.performance = performance;
    this.words = words;
    getStyleClass().add("console");
    getStylesheets()
        .add(Objects.requireNonNull(ConsolePane.class.getResource("present.css")).toExternalForm());
    seen = kicker("show.console.sees");
    stepsLabel = kicker("show.console.steps");
    stepsLabel.setText(steps(performance.show()));
    list = new StopList(performance.show(), words, performance::choose);
    body();
    Label keys = new Label(words.get("show.console.keys", keys()));
    keys.getStyleClass().add("keys-line");
    VBox all = new VBox(new ConsoleHead(performance, words, clock), body, keys);
    all.getStyleClass().add("all");
    VBox.setVgrow(body, Priority.ALWAYS);
    Preview preview = new Preview(performance, words, aspect, illustrations);
    DissentCard dissent = new DissentCard(performance, words);
    HBox dissentLine = new HBox(kicker("show.console.dissent"), dissent.reveal());
    dissentLine.getStyleClass().add("kicker-line");
    dissentLine.visibleProperty().bind(dissent.visibleProperty());
    dissentLine.managedProperty().bind(dissent.visibleProperty());
    VBox speakers =
        new VBox(
            kicker("show.console.next"), new NextCard(performance, words), dissentLine, dissent);
    speakers.getStyleClass().add("speakers");
    performance.notesProperty().subscribe(now -> show(speakers, now != Notes.HIDDEN));
    left.getChildren().setAll(seen, preview, speakers);
    getChildren().setAll(all, new SheetPane(performance, words, new SimpleObjectProperty<>(true)));
    performance.walkProperty().subscribe(_ -> moved());
    performance.sightProperty().subscribe(_ -> moved());
    performance.notesProperty().subscribe(_ -> arrange());
    this.textScale = textScale;
    textScale.subscribe(_ -> scale());
    widthProperty().subscribe(_ -> scale());
    heightProperty().subscribe(_ -> scale());
  }

  private String steps(Show show) {
    int gone = show.missing().size();
    return switch (show.gathered()) {
      case ALL -> words.get("show.console.steps.all", show.size());
      case SOME -> words.get("show.console.steps.some", show.size());
      case TOUR ->
          gone > 0
              ? words.get("show.console.steps.missing", gone)
              : words.get("show.console.steps");
    };
  }

  private Label kicker(String key) {
    Label label = new Label(words.get(key));
    label.getStyleClass().add("kicker");
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private Object[] keys() {
    KeyWords names = new KeyWords(words, performance.keys());
    return NAMED.stream().map(names::first).toArray();
  }

  private void body() {
    left.getStyleClass().add("column");
    steps.getStyleClass().add("column");
    picture.setContent(left);
    picture.setFitToWidth(true);
    picture.setFocusTraversable(false);
    picture.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    NotesPane text = new NotesPane(performance, words);
    VBox.setVgrow(text, Priority.ALWAYS);
    notes.getChildren().setAll(kicker("show.console.notes"), text);
    notes.getStyleClass().add("column");
    steps.getChildren().setAll(stepsLabel, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    body.getStyleClass().add("body");
    body.add(picture, 0, 0, 1, 2);
    body.add(notes, 1, 0);
    body.add(steps, 1, 1);
    arrange();
  }

  /** Everything, the notes alone, or everything but the notes. */
  private void arrange() {
    Notes wanted = performance.notesProperty().get();
    boolean alone = wanted == Notes.ALONE;
    boolean hidden = wanted == Notes.HIDDEN;
    show(notes, !hidden);
    show(picture, !alone);
    show(steps, !alone);
    body.getColumnConstraints().setAll(column(alone ? 0 : 40), column(alone ? 100 : 60));
    double share = alone ? 100 : hidden ? 0 : 58;
    body.getRowConstraints().setAll(row(share), row(100 - share));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static RowConstraints row(double percent) {
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(percent);
    return row;
  }

  private void moved() {
    Walk walk = performance.walk();
    Walk theirs = performance.sightProperty().get().walk();
    int count = walk.show().size();
    seen.setText(
        words.get(
            performance.frozenProperty().get() ? "show.console.sees.frozen" : "show.console.sees",
            Math.min(count, theirs.stop() + 1),
            count));
    list.mark(walk.stop(), walk.ended() ? count : walk.stop());
  }

  private void scale() {
    double share = Math.min(getWidth() / USUAL_WIDTH, getHeight() / USUAL_HEIGHT);
    long wanted = Math.round(USUAL_SIZE * Math.clamp(share, 0.8, 4) * textScale.getValue() * 2);
    if (wanted != halves) {
      halves = wanted;
      setStyle("-fx-font-size: " + wanted / 2.0 + "px;");
    }
  }
}
