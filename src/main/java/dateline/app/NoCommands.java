package dateline.app;

import dateline.model.Tour;
import dateline.view.shell.BriefScope;
import dateline.view.shell.ExportForm;
import dateline.view.shell.RecentFiles;
import dateline.view.shell.ShellCommands;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** For a picture of the window, in which nobody can press anything. */
final class NoCommands implements ShellCommands {

  @Override
  public void newWindow() {}

  @Override
  public void openFile() {}

  @Override
  public RecentFiles recentFiles() {
    return new RecentFiles() {
      @Override
      public ObservableValue<List<String>> paths() {
        return new SimpleObjectProperty<>(List.of());
      }

      @Override
      public void findMissing(Consumer<Set<String>> then) {}

      @Override
      public void open(String path) {}

      @Override
      public void clear() {}
    };
  }

  @Override
  public void saveBundle() {}

  @Override
  public void closeWindow() {}

  @Override
  public void export(ExportForm form, @Nullable Tour tour) {}

  @Override
  public void exportBrief(BriefScope scope, boolean withNotes) {}

  @Override
  public void printHandout(@Nullable Tour tour) {}

  @Override
  public void present(boolean here) {}

  @Override
  public void presentShown() {}

  @Override
  public void presentTour(String id) {}

  @Override
  public void editTours() {}

  @Override
  public void switchTheme() {}

  @Override
  public void switchFullScreen() {}

  @Override
  public void showSettings() {}

  @Override
  public void showKeys() {}

  @Override
  public void showManual() {}

  @Override
  public void showAbout() {}
}
