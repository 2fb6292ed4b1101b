package dateline.app;

import dateline.io.Bundle;
import dateline.view.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs. */
final class SystemFileDialogs implements FileDialogs {

  private static final String BUNDLES = "*" + Bundle.ENDING;

  private final Words words;

  SystemFileDialogs(Words words) {
    this.words = words;
  }

  @Override
  public @Nullable Path open(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("open.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(words.get("open.timelines"), BUNDLES, "*.json"),
            new ExtensionFilter(words.get("open.all"), "*"));
    return chosen(chooser.showOpenDialog(owner));
  }

  @Override
  public @Nullable Path saveBundle(Window owner, String name) {
    return chosen(saving(name, "save.bundle", BUNDLES).showSaveDialog(owner));
  }

  @Override
  public @Nullable Path saveTimeline(Window owner, Path file) {
    FileChooser chooser = saving(String.valueOf(file.getFileName()), "save.timeline", "*.json");
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chosen(chooser.showSaveDialog(owner));
  }

  @Override
  public @Nullable Path saveNotes(Window owner, String name) {
    return chosen(saving(name, "save.notes", "*.json").showSaveDialog(owner));
  }

  private FileChooser saving(String name, String key, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get(key + ".title"));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new ExtensionFilter(words.get(key + ".kind"), ending));
    return chooser;
  }

  private static @Nullable Path chosen(@Nullable File file) {
    return file == null ? null : file.toPath();
  }
}
