package dateline.app;

import dateline.view.shell.AboutDialog;
import dateline.view.shell.KeysDialog;
import dateline.view.shell.ShellCommands;
import java.io.File;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** What the menu asks of a window. */
final class StageCommands implements ShellCommands {

  private final DatelineApp app;
  private final Stage stage;

  StageCommands(DatelineApp app, Stage stage) {
    this.app = app;
    this.stage = stage;
  }

  @Override
  public void openFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(app.words().get("open.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(app.words().get("open.timelines"), "*.json"));
    File chosen = chooser.showOpenDialog(stage);
    if (chosen != null) {
      app.open(stage, chosen.toPath());
    }
  }

  @Override
  public void closeWindow() {
    stage.close();
  }

  @Override
  public void switchTheme() {
    app.switchTheme();
  }

  @Override
  public void switchFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public void showKeys() {
    new KeysDialog(stage, app.words()).show();
  }

  @Override
  public void showAbout() {
    new AboutDialog(stage, app.words(), Main.version()).show();
  }
}
