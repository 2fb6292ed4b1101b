package dateline.view.shell;

import dateline.model.Problem;
import dateline.view.Words;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** All that is wrong with a file. */
public final class ProblemsDialog extends Dialog<Void> {

  private static final double WIDTH = 640;
  private static final double HEIGHT = 400;

  public ProblemsDialog(Window owner, Words words, String file, List<Problem> problems) {
    initOwner(owner);
    setTitle(words.get("problems.title", file));
    setResizable(true);
    getDialogPane().setContent(new ProblemList(words, problems));
    getDialogPane().setPrefSize(WIDTH, HEIGHT);
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
  }
}
