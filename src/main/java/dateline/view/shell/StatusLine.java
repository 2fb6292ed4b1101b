package dateline.view.shell;

import dateline.keys.WindowAction;
import dateline.session.Session;
import dateline.time.TickLabels;
import dateline.time.Viewport;
import dateline.view.Prose;
import dateline.view.Surroundings;
import dateline.view.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The line at the foot: what the pointer is on or else what is selected, and the span in view. */
public final class StatusLine extends HBox {

  private final Session session;
  private final Words words;
  private final ObservableValue<String> pointed;
  private final Label subject = new Label();
  private final Label span = new Label();
  private final SpanWords spans;

  public StatusLine(
      Session session,
      Surroundings surroundings,
      WindowActions actions,
      ObservableValue<Viewport> view,
      ObservableValue<String> pointed) {
    this.session = session;
    words = surroundings.words();
    this.pointed = pointed;
    spans = new SpanWords(new TickLabels(words.locale()), words);
    subject.setTextOverrun(OverrunStyle.ELLIPSIS);
    subject.setMinWidth(0);
    subject.setTooltip(new Tooltip());
    subject.textProperty().subscribe(text -> Prose.dress(subject.getTooltip(), text));
    span.getStyleClass().add("muted");
    span.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox zoom =
        new HBox(
            Icons.button(Feather.MINUS, WindowAction.ZOOM_OUT, actions, surroundings),
            Icons.button(Feather.MAXIMIZE, WindowAction.SHOW_ALL, actions, surroundings),
            Icons.button(Feather.PLUS, WindowAction.ZOOM_IN, actions, surroundings));
    zoom.getStyleClass().add("toolbar-group");
    zoom.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(subject, gap, span, zoom);
    getStyleClass().add("status-line");
    session.selectionProperty().subscribe(_ -> say());
    session.openProperty().subscribe(_ -> say());
    pointed.subscribe(_ -> say());
    view.subscribe(seen -> span.setText(spans.of(seen)));
  }

  private void say() {
    String pointer = pointed.getValue();
    if (!pointer.isEmpty()) {
      subject.setText(pointer);
      return;
    }
    var event = session.selectedEvent();
    subject.setText(
        event == null
            ? words.get("status.nothing")
            : event.title() + " · " + words.dates().full(event.when()));
  }
}
