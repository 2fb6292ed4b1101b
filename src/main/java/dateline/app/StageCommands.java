package dateline.app;

import dateline.session.Session;
import dateline.view.present.Presentation;
import dateline.view.shell.AboutDialog;
import dateline.view.shell.KeysDialog;
import dateline.view.shell.ShellCommands;
import java.io.File;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What the menu asks of a window. */
final class StageCommands implements ShellCommands {

  private final DatelineApp app;
  private final Stage stage;
  private final Supplier<@Nullable Session> current;

  /**
   * Commands for one window.
   *
   * @param current the session that the window shows; null while it shows none
   */
  StageCommands(DatelineApp app, Stage stage, Supplier<@Nullable Session> current) {
    this.app = app;
    this.stage = stage;
    this.current = current;
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
  public void present(boolean here) {
    Session session = current.get();
    if (session != null && session.steps().size() > 0) {
      if (here) {
        Presentation.startHere(stage, session, app.surroundings());
      } else {
        Presentation.start(stage, session, app.surroundings());
      }
    }
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
