package dateline.view.reading;

import dateline.model.Event;
import dateline.view.Prose;
import dateline.view.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Above the articles side by side: the event, which of them stand there, what their signs mean. */
final class SideBySideHead extends VBox {

  private final Dates dates;
  private final Words words;
  private final Label title = Prose.label("", "event-title");
  private final Label date = Prose.label("", "event-date");
  private final SourceChooser chooser;
  private final ToggleButton together;
  private final FlowPane tools;

  /** What gives way in a low panel, as the reading side tells it as well. */
  private final List<Node> spare;

  SideBySideHead(Words words, SourceChooser chooser, BooleanProperty scrollingTogether) {
    this.words = words;
    this.chooser = chooser;
    dates = new Dates(words);
    together = new ToggleButton(words.get("beside.together"));
    together.getStyleClass().add("together");
    together.setTooltip(Prose.tooltip(words.get("beside.together.means")));
    together.selectedProperty().bindBidirectional(scrollingTogether);
    HBox alone = sample("alone");
    HBox partly = sample("partly");
    spare = List.of(date, title, alone, partly);
    tools = new FlowPane(chooser, together, alone, partly);
    tools.getStyleClass().add("tools");
    getStyleClass().add("top");
    getChildren().setAll(date, title, tools);
  }

  /** What an outline means, beside one. */
  private HBox sample(String kind) {
    Label sample = new Label(words.get("beside." + kind));
    sample.getStyleClass().addAll("sample", "sample-" + kind);
    Label means = new Label(words.get("beside." + kind + ".word"));
    means.getStyleClass().add("facts");
    means.setTooltip(Prose.tooltip(words.get("beside." + kind + ".means")));
    HBox both = new HBox(sample, means);
    both.getStyleClass().add("legend");
    return both;
  }

  void show(Event event) {
    date.setText(dates.opening(event.when()));
    title.setText(event.title());
  }

  /** Makes it take little of the height, or as much as it likes. */
  void fit(boolean low, double width) {
    for (Node part : spare) {
      part.setVisible(!low);
      part.setManaged(!low);
    }
    double beside = together.prefWidth(-1) + 2 * (tools.getHgap() + getInsets().getLeft());
    chooser.setMaxWidth(low ? Math.max(width / 4, width - beside) : Region.USE_PREF_SIZE);
  }
}
