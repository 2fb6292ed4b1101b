package dateline.view.present;

import dateline.session.show.Show;
import dateline.view.Words;
import java.util.AbstractList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** All stops of a show, to jump in. Makes no more rows than are in sight. */
final class StopList extends ListView<Integer> {

  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  private final Show show;
  private final Words words;
  private final IntConsumer chosen;
  private int furthest;

  /** A list scrolls to the right place only once its rows are laid out. */
  private final PauseTransition laidOut = new PauseTransition(Duration.millis(60));

  StopList(Show show, Words words, IntConsumer chosen) {
    super(FXCollections.observableList(numbers(show.size())));
    this.show = show;
    this.words = words;
    this.chosen = chosen;
    getStyleClass().add("stop-list");
    setFocusTraversable(false);
    setCellFactory(_ -> new Row());
    laidOut.setOnFinished(_ -> bringIntoSight());
    heightProperty().subscribe(_ -> laidOut.playFromStart());
  }

  /** Marks a stop and brings it into sight, with the ones before it as past. */
  void mark(int stop, int past) {
    if (show.size() > 0) {
      furthest = past;
      getSelectionModel().select(stop);
      bringIntoSight();
      refresh();
    }
  }

  private void bringIntoSight() {
    scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
  }

  /** Follows a number. */
  void follow(ReadOnlyIntegerProperty marked) {
    marked.subscribe(stop -> mark(stop.intValue(), -1));
  }

  private static List<Integer> numbers(int size) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return index;
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private final class Row extends ListCell<Integer> {

    private final Label number = new Label();
    private final Label headline = new Label();
    private final Label date = new Label();
    private final HBox box = new HBox(number, headline, date);

    Row() {
      number.getStyleClass().add("number");
      headline.getStyleClass().add("headline");
      headline.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(headline, Priority.ALWAYS);
      date.getStyleClass().add("date");
      date.setMinWidth(USE_PREF_SIZE);
      box.getStyleClass().add("stop");
      setPrefWidth(0);
      setOnMouseClicked(
          _ -> {
            Integer stop = getItem();
            if (stop != null) {
              chosen.accept(stop);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Integer stop, boolean empty) {
      super.updateItem(stop, empty);
      setText(null);
      if (empty || stop == null) {
        setGraphic(null);
        return;
      }
      number.setText(words.get("show.number", stop + 1));
      headline.setText(show.headline(stop));
      date.setText(words.dates().brief(show.event(stop).when()));
      pseudoClassStateChanged(PAST, stop < furthest);
      setGraphic(box);
    }
  }
}
