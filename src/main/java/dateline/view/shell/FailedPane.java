package dateline.view.shell;

import dateline.model.Problem;
import dateline.view.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** In place of a timeline that cannot be shown: what it is, why, and what to do next. */
public final class FailedPane extends VBox {

  /**
   * Makes the pane.
   *
   * @param name of the file
   * @param takeOver makes a timeline of the file, for which there is then a button; null for none
   * @param openAnother what the first button does
   * @param openBuiltIn what the second button does
   */
  public FailedPane(
      Words words,
      String name,
      List<Problem> problems,
      @Nullable Runnable takeOver,
      Runnable openAnother,
      Runnable openBuiltIn) {
    Label title = new Label(words.get("failed.title", name));
    title.getStyleClass().addAll("failed-title", "strong");
    title.setWrapText(true);
    Label lead = new Label(words.get("failed.lead"));
    lead.getStyleClass().add("muted");
    lead.setWrapText(true);
    ProblemList scroll = new ProblemList(words, problems);
    Button another = new Button(words.get("failed.open"));
    another.setDefaultButton(takeOver == null);
    another.setOnAction(_ -> openAnother.run());
    Button builtIn = new Button(words.get("failed.built-in"));
    builtIn.setOnAction(_ -> openBuiltIn.run());
    HBox buttons = new HBox(another, builtIn);
    buttons.getStyleClass().add("failed-buttons");
    if (takeOver != null) {
      Button taking = new Button(words.get("failed.take-over"));
      taking.setDefaultButton(true);
      taking.setOnAction(_ -> takeOver.run());
      buttons.getChildren().addFirst(taking);
    }
    getChildren().addAll(title, lead, scroll, buttons);
    getStyleClass().add("failed-pane");
  }
}
