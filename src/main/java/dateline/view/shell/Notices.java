package dateline.view.shell;

import dateline.view.Prose;
import dateline.view.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The quiet bars between the toolbar and the panels, one a notice, the latest at the foot. */
public final class Notices extends VBox {

  private static final Duration PASSING = Duration.seconds(8);

  private final Words words;
  private final Map<String, Node> bars = new LinkedHashMap<>();

  public Notices(Words words) {
    this.words = words;
  }

  /** Shows a notice in place of an earlier one about the same. */
  public void show(Notice notice) {
    Node bar = bar(notice);
    Node old = bars.put(notice.about(), bar);
    int place = getChildren().indexOf(old);
    if (place < 0) {
      getChildren().add(bar);
    } else {
      getChildren().set(place, bar);
    }
    if (notice.passing()) {
      PauseTransition pause = new PauseTransition(PASSING);
      pause.setOnFinished(_ -> remove(notice.about(), bar));
      pause.play();
    }
  }

  /** Takes the notice about something away, if there is one. */
  public void hide(String about) {
    Node bar = bars.get(about);
    if (bar != null) {
      remove(about, bar);
    }
  }

  private void remove(String about, Node bar) {
    bars.remove(about, bar);
    getChildren().remove(bar);
  }

  private Node bar(Notice notice) {
    boolean warns = notice.tone() == Notice.Tone.WARNING;
    FontIcon icon = new FontIcon(warns ? Feather.ALERT_TRIANGLE : Feather.INFO);
    Label text = Prose.label(notice.text(), "notice-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox bar = notice.tone() == Notice.Tone.HINT ? new YieldingBar() : new HBox();
    bar.getChildren().addAll(icon, text);
    for (Notice.Action action : notice.actions()) {
      Button button = new Button(action.words());
      button.getStyleClass().add("small");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> action.run().run());
      bar.getChildren().add(button);
    }
    Button close = Icons.button(Feather.X, words.get("notice.close"), () -> hide(notice.about()));
    close.setMinWidth(USE_PREF_SIZE);
    bar.getChildren().add(close);
    bar.getStyleClass().add("notice");
    if (warns) {
      bar.getStyleClass().add("notice-warning");
    }
    return bar;
  }
}
