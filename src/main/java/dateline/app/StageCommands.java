package dateline.app;

import dateline.model.Tour;
import dateline.view.shell.BriefScope;
import dateline.view.shell.ExportForm;
import dateline.view.shell.RecentFiles;
import dateline.view.shell.ShellCommands;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What the menu asks of a window. */
final class StageCommands implements ShellCommands {

  private final DatelineApp app;
  private final OpenWindow window;
  private final RecentFiles recent;

  StageCommands(DatelineApp app, OpenWindow window) {
    this.app = app;
    this.window = window;
    recent = new Recents(app.settings(), file -> app.open(window, file));
  }

  @Override
  public void newWindow() {
    app.openWindow(null);
  }

  @Override
  public void openFile() {
    Path chosen = app.dialogs().open(window.stage());
    if (chosen != null) {
      app.open(window, chosen);
    }
  }

  @Override
  public RecentFiles recentFiles() {
    return recent;
  }

  @Override
  public void saveBundle() {
    Loading.Ready shown = window.shown();
    if (shown == null) {
      return;
    }
    Path chosen = app.dialogs().saveBundle(window.stage(), BundleSaving.name(shown));
    if (chosen != null) {
      new BundleSaving(window.surroundings().words(), app.background(), window.notices())
          .save(shown, chosen);
    }
  }

  @Override
  public void closeWindow() {
    window.close();
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
    TourDesk tours = window.tours();
    if (tours != null) {
      tours.presentUsual(here);
    }
  }

  @Override
  public void presentShown() {
    TourDesk tours = window.tours();
    if (tours != null) {
      tours.presentShown();
    }
  }

  @Override
  public void presentTour(String id) {
    TourDesk tours = window.tours();
    if (tours != null) {
      tours.presentTour(id, 0);
    }
  }

  @Override
  public void editTours() {
    TourDesk tours = window.tours();
    if (tours != null) {
      tours.edit();
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
