package dateline.view.find;

import dateline.session.Matches;
import dateline.session.Session;
import dateline.view.Prose;
import dateline.view.Words;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of what was found, in groups; floats over the panels while one searches. */
final class ResultsList extends VBox {

  private static final double LINE = 50;
  private static final double HEADING = 36;
  private static final double EDGE = 24;
  private static final int MOST_LINES = 40;

  private final Finder finder;
  private final Words words;
  private final Rows rows = new Rows();
  private final ListView<Rows.Row> list = new ListView<>(rows);
  private final DoubleProperty room = new SimpleDoubleProperty(400);
  private final Label note = Prose.label("", "note");

  ResultsList(Session session, Finder finder, Words words, Runnable close) {
    this.finder = finder;
    this.words = words;
    getStyleClass().addAll("results", "floating");
    list.setCellFactory(_ -> new HitCell(finder, words, this::follow));
    list.setAccessibleText(words.get("find.results"));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(note, list);
    setMaxHeight(USE_PREF_SIZE);
    room.subscribe(_ -> requestLayout());
    finder.hitsProperty().subscribe(this::show);
    session.notebook().notesProperty().subscribe((_, _) -> list.refresh());
    finder.currentProperty().subscribe(_ -> follow());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Rows.Row row = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && row != null) {
            follow(row);
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
  }

  ListView<Rows.Row> list() {
    return list;
  }

  /** Does what pressing a line does. */
  private void follow(Rows.Row row) {
    switch (row) {
      case Rows.Hit(int number) -> finder.go(number);
      case Rows.More _ -> finder.outsideProperty().set(true);
      case Rows.Heading _ -> {}
    }
  }

  private void show(Hits hits) {
    rows.set(hits);
    Matches matches = hits.matches();
    boolean none = rows.isEmpty();
    String typed = matches.words().typed().strip();
    note.setText(
        none
            ? words.get("find.none.means", typed)
            : matches.similar() ? words.get("find.similar.means", typed) : "");
    note.setVisible(!note.getText().isEmpty());
    note.setManaged(note.isVisible());
    list.setVisible(!none);
    list.setManaged(!none);
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
    double height = EDGE;
    for (int row = 0; row < Math.min(rows.size(), MOST_LINES); row++) {
      height += rows.get(row) instanceof Rows.Hit ? LINE : HEADING;
    }
    list.setPrefHeight(height);
  }

  /** How high it may be, in pixels; the rest scrolls. */
  DoubleProperty roomProperty() {
    return room;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(room.get(), super.computePrefHeight(width));
  }

  /** Whether there is something to say. */
  boolean hasSomething() {
    return !finder.matches().words().isBlank();
  }

  private void follow() {
    int current = finder.currentProperty().get();
    if (current >= 0 && current < finder.hits().size()) {
      int row = rows.row(current);
      list.getSelectionModel().clearAndSelect(row);
      list.getFocusModel().focus(row);
      list.scrollTo(Math.max(0, row - 2));
    }
  }
}
