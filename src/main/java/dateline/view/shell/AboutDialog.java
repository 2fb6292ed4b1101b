package dateline.view.shell;

import dateline.view.Words;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What the program is, and its version. */
public final class AboutDialog extends Dialog<Void> {

  public AboutDialog(Window owner, Words words, String version) {
    initOwner(owner);
    setTitle(words.get("action.about"));
    Label name = new Label("Dateline " + version);
    name.getStyleClass().addAll("strong", "toolbar-title");
    Label what = new Label(words.get("about.text"));
    what.setWrapText(true);
    what.setMaxWidth(400);
    Label runtime =
        new Label(
            words.get(
                "about.runtime",
                Runtime.version().toString(),
                System.getProperty("javafx.version", "")));
    runtime.getStyleClass().add("muted");
    getDialogPane().setContent(new VBox(8, name, what, runtime));
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
  }
}
