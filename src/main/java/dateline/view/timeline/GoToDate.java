package dateline.view.timeline;

import dateline.time.Edtf;
import dateline.time.EdtfException;
import dateline.time.PlainDate;
import dateline.time.TimeSpan;
import dateline.time.Viewport;
import dateline.view.Words;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** A line to type a date into, in plain words or as EDTF; the pane then shows it. */
final class GoToDate {

  private final TimelinePane pane;
  private final Words words;
  private final TextField field = new TextField();
  private final Label answer = new Label();
  private final PopOver popOver = new PopOver();

  GoToDate(TimelinePane pane) {
    this.pane = pane;
    words = pane.surroundings().words();
    field.setPromptText(words.get("goto.prompt"));
    field.setPrefColumnCount(24);
    answer.getStyleClass().addAll("small", "muted");
    answer.setText(words.get("goto.examples"));
    answer.setWrapText(true);
    answer.setMaxWidth(320);
    VBox content = new VBox(8, field, answer);
    content.getStyleClass().add("popover-content");
    popOver.setContentNode(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.setDetachable(false);
    field.setOnAction(_ -> go());
  }

  void show() {
    Point2D place = pane.localToScreen(pane.gutter() + 160, pane.metrics().axis());
    popOver.show(pane, place.getX(), place.getY());
    field.requestFocus();
    field.selectAll();
  }

  private void go() {
    try {
      Edtf date = PlainDate.parse(field.getText(), words.locale());
      show(date);
      popOver.hide();
      pane.requestFocus();
    } catch (EdtfException _) {
      answer.setText(words.get("goto.problem", field.getText(), words.get("goto.examples")));
    }
  }

  /** Fills a third of the pane with the date; an open side is as long as what is shown now. */
  private void show(Edtf date) {
    Viewport view = pane.viewport();
    long from = date.earliest();
    long to = date.latest();
    long length = view.to() - view.from();
    if (from == Long.MIN_VALUE) {
      from = to - length / 2;
    }
    if (to == Long.MAX_VALUE) {
      to = from + length / 2;
    }
    long margin = Math.max(1, to - from);
    pane.show(
        new TimeSpan(
            Math.max(from - margin, Viewport.MIN_TIME), Math.min(to + margin, Viewport.MAX_TIME)));
  }
}
