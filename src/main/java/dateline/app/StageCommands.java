package dateline.app;

import dateline.model.Tour;
import dateline.session.Session;
import dateline.view.present.Presentation;
import dateline.view.shell.BriefScope;
import dateline.view.shell.ExportForm;
import dateline.view.shell.ShellCommands;
import java.io.File;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What the menu asks of a window. */
final class StageCommands implements ShellCommands {

  private final DatelineApp app;
  private final OpenWindow window;

  StageCommands(DatelineApp app, OpenWindow window) {
    this.app = app;
    this.window = window;
  }

  @Override
  public void openFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(app.words().get("open.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(app.words().get("open.timelines"), "*.json"));
    File chosen = chooser.showOpenDialog(window.stage());
    if (chosen != null) {
      window.open(chosen.toPath());
    }
  }

  @Override
  public void closeWindow() {
    window.stage().close();
  }

  @Override
  public void export(ExportForm form, @Nullable Tour tour) {
    WindowWriting.of(window).export(form, tour);
  }

  @Override
  public void exportBrief(BriefScope scope, boolean withNotes) {
    WindowWriting.of(window).brief(scope, withNotes);
  }

  @Override
  public void printHandout(@Nullable Tour tour) {
    WindowWriting.of(window).print(tour);
  }

  @Override
  public void present(boolean here) {
    Stage stage = window.stage();
    Session session = window.session();
    if (session != null && session.steps().size() > 0) {
      if (here) {
        Presentation.startHere(stage, session, window.surroundings());
      } else {
        Presentation.start(stage, session, window.surroundings());
      }
    }
  }

  @Override
  public void switchTheme() {
    app.switchTheme();
  }

  @Override
  public void switchFullScreen() {
    Stage stage = window.stage();
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public void showSettings() {
    new Asides(app, window).settings();
  }

  @Override
  public void showKeys() {
    new Asides(app, window).keys();
  }

  @Override
  public void showManual() {
    new Asides(app, window).manual();
  }

  @Override
  public void showAbout() {
    new Asides(app, window).about();
  }
}
